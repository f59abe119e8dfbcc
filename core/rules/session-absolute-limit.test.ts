// The longest life of a session: a warning above 12 hours, an error above 24.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { sessionAbsoluteLimit } from './session-absolute-limit.ts';

describe('session-absolute-limit', () => {
  it.each([0.5, 8, 12])('accepts %d hours', (absoluteHours) => {
    expect(judged(sessionAbsoluteLimit, { session: { absoluteHours } })).toEqual([]);
  });

  it.each([
    [12.5, 'warning'],
    [24, 'warning'],
    [24.5, 'error'],
    [480, 'error'],
  ])('%d hours are a %s', (absoluteHours, severity) => {
    const [finding, ...others] = judged(sessionAbsoluteLimit, { session: { absoluteHours } });
    expect(others).toEqual([]);
    expect([finding?.severity, finding?.typed]).toEqual([severity, String(absoluteHours)]);
    expect(finding?.mended?.session.absoluteHours).toBe(12);
  });
});
