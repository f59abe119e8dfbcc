// Whether support of every version that is allowed has ended.
import { toldUntil } from '../as-of.ts';
import { compareMaven } from '../version/compare-maven.ts';
import { holderOf, type Interval, merged } from '../version/interval.ts';
import type { Product } from './product.ts';

export interface EndedLine {
  readonly line: string;
  /** The day, as `2023-06-30`. */
  readonly ended: string;
}

interface Stretch extends EndedLine {
  readonly interval: Interval;
}

function endedStretches({ lines }: Product): readonly Stretch[] {
  return lines.flatMap(([line, ended], index) => {
    if (ended === undefined || ended > toldUntil) return [];
    return [{ line, ended, interval: { from: index === 0 ? undefined : line, to: lines[index + 1]?.[0] } }];
  });
}

/** The newest line that `allowed` reaches, when support of all of them ended; undefined as long as one is looked after. */
export function endedLine(product: Product, allowed: readonly Interval[]): EndedLine | undefined {
  const stretches = endedStretches(product);
  const ended = merged(
    stretches.map(({ interval }) => interval),
    compareMaven,
  );
  const all = allowed.every((interval) => holderOf(interval, ended, compareMaven) !== undefined);
  if (allowed.length === 0 || !all) return undefined;
  const reached = stretches.filter(({ interval: { from } }) =>
    allowed.some(({ to, upTo }) => {
      if (from === undefined || to === undefined) return true;
      const order = compareMaven(from, to);
      return order < 0 || (order === 0 && upTo === true);
    }),
  );
  return reached.at(-1);
}
