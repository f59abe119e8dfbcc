// The idle limit beside the absolute one.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { sessionLimitsOrdered } from './session-limits-ordered.ts';

const limits = (idleMinutes: number, absoluteHours: number) =>
  judged(sessionLimitsOrdered, { session: { idleMinutes, absoluteHours } }).map((f) => [f.severity, f.typed]);

describe('session-limits-ordered', () => {
  it.each([
    [30, 8],
    [59, 1],
    [14, 0.25],
  ])('accepts %d minutes of %d hours', (idle, absolute) => {
    expect(limits(idle, absolute)).toEqual([]);
  });

  it.each([
    [60, 1],
    [15, 0.25],
    [720, 8],
  ])('warns of %d minutes of %d hours', (idle, absolute) => {
    expect(limits(idle, absolute)).toEqual([['warning', String(idle)]]);
  });
});
