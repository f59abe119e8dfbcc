// The formats that platforms write a point in time in, each to and from milliseconds since 1970.
import type { TimestampFormat } from '../../profile/signature-method.ts';

interface Format {
  readonly write: (time: number) => string;
  /** Called with what `looks` has taken; NaN for a date that does not exist. */
  readonly read: (text: string) => number;
  readonly looks: RegExp;
}

/** China Standard Time has no summer time. */
const chinaOffset = 8 * 3_600_000;

const isoInChina = (time: number): string =>
  new Date(time + chinaOffset).toISOString().replace('Z', '+08:00');

const formats: Readonly<Record<TimestampFormat, Format>> = {
  'unix-seconds': {
    looks: /^\d{10}$/,
    write: (time) => String(Math.floor(time / 1000)),
    read: (text) => Number(text) * 1000,
  },
  'unix-milliseconds': { looks: /^\d{13}$/, write: String, read: Number },
  'iso-8601': {
    looks: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+08:00$/,
    write: isoInChina,
    read: Date.parse,
  },
  'rfc-1123': {
    looks: /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/,
    write: (time) => new Date(time).toUTCString(),
    read: Date.parse,
  },
  yyyyMMddHHmmss: {
    looks: /^\d{14}$/,
    write: (time) => isoInChina(time).slice(0, 19).replace(/\D/g, ''),
    read: (text) => Date.parse(`${text.replace(/(.{4})(..)(..)(..)(..)(..)/, '$1-$2-$3T$4:$5:$6')}+08:00`),
  },
};

/** `time` in milliseconds since 1970. */
export const writeTimestamp = (time: number, format: TimestampFormat): string => formats[format].write(time);

/** Milliseconds since 1970, or undefined when `text` is not a time as `format` writes it. */
export function readTimestamp(text: string, format: TimestampFormat): number | undefined {
  const { looks, read, write } = formats[format];
  const time = looks.test(text) ? read(text) : Number.NaN;
  return !Number.isNaN(time) && write(time) === text ? time : undefined;
}

/** The format that `text` is a time in, if any. */
export const formatOf = (text: string): TimestampFormat | undefined =>
  (Object.keys(formats) as TimestampFormat[]).find((format) => readTimestamp(text, format) !== undefined);
