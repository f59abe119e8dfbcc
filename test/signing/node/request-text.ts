// The parts of a text to sign that have rules of their own: sorted parameters, and the time as platforms write it.

const encoders = {
  plain: (value: string) => value,
  form: (value: string) => new URLSearchParams([['', value]]).toString().slice(1),
  percent: (value: string) =>
    encodeURIComponent(value).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`),
};

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** `a=1&b=2`, sorted by name, then by value, before anything is encoded. */
export const sortedParameters = (
  pairs: readonly (readonly [name: string, value: string])[],
  values: keyof typeof encoders,
): string =>
  [...pairs]
    .sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]))
    .map((pair) => pair.map(encoders[values]).join('='))
    .join('&');

/** The same moment eight hours on: its UTC fields are those of a clock in China. */
const inChina = (time: Date) => new Date(time.getTime() + 8 * 3_600_000).toISOString();

export const timestamps = {
  'unix-seconds': (time: Date) => String(Math.floor(time.getTime() / 1000)),
  'unix-milliseconds': (time: Date) => String(time.getTime()),
  'iso-8601': (time: Date) => inChina(time).replace('Z', '+08:00'),
  'rfc-1123': (time: Date) => time.toUTCString(),
  yyyyMMddHHmmss: (time: Date) => inChina(time).slice(0, 19).replace(/\D/g, ''),
};
