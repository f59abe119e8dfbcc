import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimestampFormat } from '../../profile/signature-method.ts';
import { formatOf, readTimestamp, writeTimestamp } from './timestamps.ts';

const time = Date.UTC(2026, 0, 31, 18, 5, 9, 42);

/** Format → the time above in it, and the milliseconds it loses. */
const formats: Readonly<Record<TimestampFormat, readonly [written: string, loses: number]>> = {
  'unix-seconds': ['1769882709', 42],
  'unix-milliseconds': ['1769882709042', 0],
  'iso-8601': ['2026-02-01T02:05:09.042+08:00', 0],
  'rfc-1123': ['Sat, 31 Jan 2026 18:05:09 GMT', 42],
  yyyyMMddHHmmss: ['20260201020509', 42],
};

describe.each(Object.entries(formats) as [TimestampFormat, readonly [string, number]][])(
  '%s',
  (format, [written, loses]) => {
    it('is written and read', () => {
      expect(writeTimestamp(time, format)).toBe(written);
      expect(readTimestamp(written, format)).toBe(time - loses);
      expect(formatOf(written)).toBe(format);
    });

    it('is read as it was written, for every second of the next decades', () => {
      fc.assert(
        fc.property(fc.integer({ min: 1_700_000_000, max: 4_000_000_000 }), (seconds) => {
          expect(readTimestamp(writeTimestamp(seconds * 1000, format), format)).toBe(seconds * 1000);
        }),
      );
    });

    it.each(['', 'now', ` ${written}`, `${written}0`, written.replace(/\d/, 'x')])('is not %j', (text) => {
      expect(readTimestamp(text, format)).toBeUndefined();
    });
  },
);

it.each([
  ['2026-02-30T02:05:09.042+08:00', 'iso-8601'],
  ['20260230020509', 'yyyyMMddHHmmss'],
  ['Sun, 31 Jan 2026 18:05:09 GMT', 'rfc-1123'],
  ['2026-01-31T18:05:09.042Z', 'iso-8601'],
] as const)('%s does not exist in %s', (text, format) => {
  expect(readTimestamp(text, format)).toBeUndefined();
});
