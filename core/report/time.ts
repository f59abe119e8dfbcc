// Times as people read them.

/** `850 ms`, `1.2 s`, `75 s`. */
export function spell(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = milliseconds / 1000;
  return seconds < 10 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`;
}

/** `2026-11-23 14:41:12 UTC`, the same for every reader of the report. */
export const spellInstant = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`;
