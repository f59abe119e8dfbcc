// The last pass over any text that leaves a login test: known values and the shapes of personal numbers, in any encoding.
import { base64Fragments, digitsInBase64 } from './base64-fragments.ts';
import { allFamilies, decodedView, decodeWhole } from './decoded-view.ts';
import { maskValue } from './mask-value.ts';

interface Range {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

/** How a value is shown, and how Base64 may write it. */
interface Known {
  readonly shown: string;
  readonly fragments: readonly string[];
}

export type KnownValues = ReadonlyMap<string, Known>;

export const knownValue = (value: string, shown: string): Known => ({
  shown,
  fragments: base64Fragments(value),
});

const personalNumber = /(?<!\d)(?:\d{17}[\dXx](?!\d)|\d{15}(?!\d)|(?:86)?1\d{10}(?!\d))/g;
const jwt = /\beyJ[\w-]{8,}\.[\w-]{4,}\.[\w-]*/g;
const base64Run = /[A-Za-z0-9+/_-]{10,}={0,2}/g;
const wordCharacter = /[\p{L}\p{N}_]/u;
const han = /\p{Script=Han}/u;

/** Short values are masked only where they stand alone: a secret `test` must not eat the word `latest`. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text[start - 1];
  const after = text[end];
  return !(before && wordCharacter.test(before)) && !(after && wordCharacter.test(after));
}

function* rangesOfValue(text: string, value: string, shown: string): Generator<Range> {
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
    const end = at + value.length;
    if (value.length >= 8 || han.test(value) || standsAlone(text, at, end)) yield { start: at, end, shown };
  }
}

const standardAlphabet = (run: string): string => run.replaceAll('-', '+').replaceAll('_', '/');

function decodeBase64(run: string): string {
  const plain = standardAlphabet(run).replace(/=+$/, '');
  const whole = plain.length % 4 === 1 ? plain.slice(0, -1) : plain;
  return new TextDecoder().decode(Uint8Array.from(atob(whole), (c) => c.charCodeAt(0)));
}

/** True when `run`, read as Base64 from any of its four possible beginnings, hides what must not be seen. */
function hides(run: string, known: KnownValues): boolean {
  const text = standardAlphabet(run);
  for (const { fragments } of known.values()) if (fragments.some((f) => text.includes(f))) return true;
  if (!digitsInBase64.test(text)) return false;
  return [0, 1, 2, 3].some((offset) => decodeBase64(text.slice(offset)).search(personalNumber) >= 0);
}

function* rangesOfPattern(
  text: string,
  pattern: RegExp,
  show: (found: string) => string | undefined,
): Generator<Range> {
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const shown = show(found);
    if (shown !== undefined) yield { start: index, end: index + found.length, shown };
  }
}

function* rangesIn(text: string, known: KnownValues): Generator<Range> {
  for (const [value, { shown }] of known) yield* rangesOfValue(text, value, shown);
  yield* rangesOfPattern(text, personalNumber, (found) => maskValue('personal', found));
  yield* rangesOfPattern(text, jwt, (found) => maskValue('one-time', found));
  yield* rangesOfPattern(text, base64Run, (found) =>
    hides(found, known) ? maskValue('hidden', found) : undefined,
  );
}

/** False when `rangesIn` finds nothing; asks without looking for positions, and of Base64 only what any run of it would show. */
function mayHold(text: string, known: KnownValues): boolean {
  const plain = standardAlphabet(text);
  for (const [value, { fragments }] of known)
    if (text.includes(value) || fragments.some((f) => plain.includes(f))) return true;
  return text.search(personalNumber) >= 0 || text.search(jwt) >= 0 || digitsInBase64.test(plain);
}

/** Whether anything may have to be masked in `text` or in what it decodes to; quick, for most texts have nothing. */
function hasAny(text: string, known: KnownValues, depth = 3): boolean {
  if (mayHold(text, known)) return true;
  if (depth === 0) return false;
  return allFamilies.some((family) => {
    const decoded = decodeWhole(text, family);
    return decoded !== undefined && hasAny(decoded, known, depth - 1);
  });
}

/** Ranges in `text` and in what it decodes to, three levels deep, all in positions of `text`. */
function allRanges(text: string, known: KnownValues, depth = 3): Range[] {
  const found = [...rangesIn(text, known)];
  if (depth === 0) return found;
  for (const family of allFamilies) {
    const decoded = decodeWhole(text, family);
    if (decoded === undefined || !hasAny(decoded, known, depth - 1)) continue;
    const view = decodedView(text, family);
    for (const { start, end, shown } of allRanges(view.text, known, depth - 1)) {
      found.push({ start: view.starts[start] ?? 0, end: view.ends[end - 1] ?? text.length, shown });
    }
  }
  return found;
}

/** `text` without any known value, id number, mobile number or token in it. */
export function sweep(text: string, known: KnownValues): string {
  if (!hasAny(text, known)) return text;
  const ranges = allRanges(text, known).sort((a, b) => a.start - b.start || b.end - a.end);
  let result = '';
  let done = 0;
  for (const { start, end, shown } of ranges) {
    // What begins inside a range already masked is swallowed by it.
    if (start >= done) result += text.slice(done, start) + shown;
    done = Math.max(done, end);
  }
  return result + text.slice(done);
}
