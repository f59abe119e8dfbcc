// A file's text with every literal secret starred out, at the same length: excerpts may show any of its lines.
import { type Range, secretSpans } from './secret-spans.ts';

/** Shorter ones are hidden where they stand; elsewhere the same letters are most likely something else. */
const worthSearching = 6;
/** A file with more different secrets than this is none that a person has written. */
const mostSearched = 200;

const stars = (text: string): string => text.replace(/[^\r\n]/g, '*');

function starred(source: string, ranges: readonly Range[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(source.slice(at, from), stars(source.slice(from, end)));
    at = end;
  }
  return [...parts, source.slice(at)].join('');
}

/** As `hideSecrets`, where a secret stands under its name alone. */
export const hideNamedSecrets = (source: string, file = ''): string =>
  starred(source, secretSpans(source, file));

const unquoted = (typed: string): string => typed.replace(/^(["'`])(.*)\1$/s, '$2');

/** The different secrets of a file that are worth searching for. */
export function secretsIn(source: string, file = '', known: readonly Range[] = []): readonly string[] {
  const values = new Set([
    ...secretSpans(source, file).map((range) => source.slice(...range)),
    ...known.map((range) => unquoted(source.slice(...range))),
  ]);
  return [...values].filter(({ length }) => length >= worthSearching).slice(0, mostSearched);
}

/**
 * Offsets and lines stay what they are; a secret is hidden wherever else it stands, too. What is taken for a secret goes
 * by the manner of writing that the name of `file` tells; without one, of JSON. `known` are places of more secrets.
 */
export function hideSecrets(source: string, file = '', known: readonly Range[] = []): string {
  let shown = starred(source, [...secretSpans(source, file), ...known]);
  for (const secret of secretsIn(source, file, known)) shown = shown.replaceAll(secret, stars);
  return shown;
}
