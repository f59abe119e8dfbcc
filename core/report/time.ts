// Times as people read them.
import type { Language } from '../text.ts';

/** `850 ms`, `1.2 s`, `75 s`. */
export function spell(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = milliseconds / 1000;
  return seconds < 10 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`;
}

const eightHours = 8 * 60 * 60 * 1000;

/** `2026-11-23 22:41:12（北京时间）` or `2026-11-23 14:41:12 UTC`: the same wherever the report is read. */
export function spellInstant(iso: string, language: Language): string {
  const spelled = (instant: string) => `${instant.slice(0, 10)} ${instant.slice(11, 19)}`;
  if (language === 'en') return `${spelled(iso)} UTC`;
  return `${spelled(new Date(Date.parse(iso) + eightHours).toISOString())}（北京时间）`;
}
