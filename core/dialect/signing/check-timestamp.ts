// Whether a signed timestamp can be read and is near enough to the verifier's clock.
import type { TimestampFormat } from '../../profile/signature-method.ts';
import type { Carrier } from '../../profile/signing.ts';
import type { SignatureProblem } from './problem.ts';
import { formatOf, readTimestamp, writeTimestamp } from './timestamps.ts';

interface Allowed {
  readonly format: TimestampFormat;
  /** Seconds, to both sides. */
  readonly tolerance: number;
}

/** Milliseconds since 1970 of `found`, or what is wrong with it at `now`. */
export function checkTimestamp(
  found: string,
  at: Carrier,
  { format, tolerance }: Allowed,
  now: number,
): number | SignatureProblem {
  const time = readTimestamp(found, format);
  if (time === undefined) {
    const other = formatOf(found);
    return {
      kind: 'malformed-timestamp',
      at,
      found,
      format,
      example: writeTimestamp(now, format),
      ...(other ? { looksLike: other } : {}),
    };
  }
  const difference = (time - now) / 1000;
  return Math.abs(difference) > tolerance
    ? { kind: 'stale-timestamp', at, found, difference: Math.round(difference), tolerance }
    : time;
}
