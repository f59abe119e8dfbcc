// The versions that a pom.xml or a Gradle script asks for: one, a range in brackets, or all that begin alike.
import { type Interval, only } from './interval.ts';

const version = /^\d[\w.+-]*$/;
const longest = 300;

/** `[1.0,2.0)`; Gradle also turns the bracket around. */
const bracketed = /([[(\]])([^,[\]()]*)(,?)([^,[\]()]*)([\])[])/g;

function intervalOf([, opening, from = '', comma, to = '', closing]: RegExpMatchArray): Interval {
  const [low, high] = [from.trim() || undefined, to.trim() || undefined];
  if (comma === '') return low ? only(low) : {};
  return { from: low, after: opening !== '[', to: high, upTo: closing === ']' };
}

/** Undefined for LATEST, an expression nobody resolved, and whatever else is no version. */
export function readMavenRange(written: string): readonly Interval[] | undefined {
  const text = written.slice(0, longest).trim().replace(/!!.*$/, '');
  if (version.test(text) && !text.endsWith('+')) return [only(text)];
  const prefix = /^(\d+(?:\.\d+)*)\.\+$/.exec(text)?.[1]?.split('.');
  if (prefix) {
    const last = prefix.length - 1;
    return [{ from: prefix.join('.'), to: [...prefix.slice(0, last), Number(prefix[last]) + 1].join('.') }];
  }
  const ranges = [...text.matchAll(bracketed)].map(intervalOf);
  const sound = ranges.every(
    ({ from, to }) =>
      (from ?? to) !== undefined && [from, to].every((one) => one === undefined || version.test(one)),
  );
  return ranges.length > 0 && sound ? ranges : undefined;
}
