// Durations as settings write them → minutes.

/** What a bare number counts. */
export type TimeUnit = 'ms' | 's' | 'm' | 'h' | 'd';

const minutesIn: Readonly<Record<TimeUnit, number>> = { ms: 1 / 60_000, s: 1 / 60, m: 1, h: 60, d: 1440 };

const simple = /^([+-]?\d{1,18}(?:\.\d{1,9})?)\s*(ms|s|m|h|d)?$/i;
const iso = /^([+-])?P(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})(?:\.\d{1,9})?S)?)?$/i;

function isoMinutes(text: string): number | undefined {
  const found = iso.exec(text);
  if (!found || !/\d/.test(text)) return undefined;
  const [, sign, ...counts] = found;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = counts.map((count) => Number(count ?? 0));
  return (sign === '-' ? -1 : 1) * (days * 1440 + hours * 60 + minutes + seconds / 60);
}

/** `30`, `30m`, `1.5h`, `PT30M`; undefined for anything else. */
export function minutesOf(text: string, unit: TimeUnit): number | undefined {
  const trimmed = text.trim();
  const found = simple.exec(trimmed);
  if (!found) return isoMinutes(trimmed);
  const own = found[2]?.toLowerCase() as TimeUnit | undefined;
  return Number(found[1]) * minutesIn[own ?? unit];
}
