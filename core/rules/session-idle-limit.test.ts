// The idle limit around half an hour.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { sessionIdleLimit } from './session-idle-limit.ts';

describe('session-idle-limit', () => {
  it.each([1, 29, 30])('accepts %d minutes', (idleMinutes) => {
    expect(judged(sessionIdleLimit, { session: { idleMinutes } })).toEqual([]);
  });

  it.each([31, 120, 28_800])('warns of %d minutes', (idleMinutes) => {
    const [finding, ...others] = judged(sessionIdleLimit, { session: { idleMinutes } });
    expect(others).toEqual([]);
    expect([finding?.severity, finding?.typed]).toEqual(['warning', String(idleMinutes)]);
    expect(finding?.mended?.session.idleMinutes).toBe(30);
  });
});
