// Times as nginx writes them.

const inSeconds: Readonly<Record<string, number>> = { '': 1, ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400 };

/** `60`, `60s`, `1m 30s`; undefined for what is no time. */
export function secondsOf(time: string): number | undefined {
  const parts = [...time.matchAll(/(\d{1,9})(ms|[smhd]|)/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== time.replaceAll(' ', ''))
    return undefined;
  return parts.reduce((sum, [, count, unit = '']) => sum + Number(count) * (inSeconds[unit] ?? 0), 0);
}
