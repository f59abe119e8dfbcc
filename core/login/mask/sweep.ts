// The last pass over any text that leaves a login test: known values and the shapes of personal numbers, in any encoding.
import { allFamilies, decodedView } from './decoded-view.ts';
import { maskValue } from './mask-value.ts';

interface Range {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

/** Value → how it is shown. */
export type KnownValues = ReadonlyMap<string, string>;

const personalNumber = /(?<!\d)(?:\d{17}[\dXx](?!\d)|\d{15}(?!\d)|(?:86)?1\d{10}(?!\d))/g;
const jwt = /\beyJ[\w-]{8,}\.[\w-]{4,}\.[\w-]*/g;
const base64Run = /[A-Za-z0-9+/_-]{10,}={0,2}/g;
const wordCharacter = /[\p{L}\p{N}_]/u;

/** Short values are masked only where they stand alone: a secret `test` must not eat the word `latest`. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text[start - 1];
  const after = text[end];
  return !(before && wordCharacter.test(before)) && !(after && wordCharacter.test(after));
}

function* rangesOfValue(text: string, value: string, shown: string): Generator<Range> {
  const anywhere = value.length >= 8 || /\p{Script=Han}/u.test(value);
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
    const end = at + value.length;
    if (anywhere || standsAlone(text, at, end)) yield { start: at, end, shown };
  }
}

function decodeBase64(run: string): string {
  const plain = run.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  const whole = plain.length % 4 === 1 ? plain.slice(0, -1) : plain;
  return new TextDecoder().decode(Uint8Array.from(atob(whole), (c) => c.charCodeAt(0)));
}

/** True when `run`, read as Base64 from any of its four possible beginnings, hides a value that must not be seen. */
function hides(run: string, known: KnownValues): boolean {
  for (let offset = 0; offset < 4; offset++) {
    const decoded = decodeBase64(run.slice(offset));
    if (decoded.search(personalNumber) >= 0) return true;
    for (const value of known.keys()) if (value.length >= 4 && decoded.includes(value)) return true;
  }
  return false;
}

function* rangesIn(text: string, known: KnownValues): Generator<Range> {
  for (const [value, shown] of known) yield* rangesOfValue(text, value, shown);
  for (const { 0: found, index } of text.matchAll(personalNumber)) {
    yield { start: index, end: index + found.length, shown: maskValue('personal', found) };
  }
  for (const { 0: found, index } of text.matchAll(jwt)) {
    yield { start: index, end: index + found.length, shown: maskValue('one-time', found) };
  }
  for (const { 0: found, index } of text.matchAll(base64Run)) {
    if (hides(found, known))
      yield { start: index, end: index + found.length, shown: maskValue('hidden', found) };
  }
}

/** Ranges in `text` and in what it decodes to, three levels deep, all in positions of `text`. */
function allRanges(text: string, known: KnownValues, depth = 3): Range[] {
  const found = [...rangesIn(text, known)];
  if (depth === 0) return found;
  for (const family of allFamilies) {
    // Without a plus sign a form reads as any percent-encoded text.
    if (family === 'form' && !text.includes('+')) continue;
    const view = decodedView(text, family);
    if (!view) continue;
    for (const { start, end, shown } of allRanges(view.text, known, depth - 1)) {
      found.push({ start: view.starts[start] ?? 0, end: view.ends[end - 1] ?? text.length, shown });
    }
  }
  return found;
}

/** `text` without any known value, id number, mobile number or token in it. */
export function sweep(text: string, known: KnownValues): string {
  const ranges = allRanges(text, known).sort((a, b) => a.start - b.start || b.end - a.end);
  let result = '';
  let done = 0;
  let covered = 0;
  for (const { start, end, shown } of ranges) {
    if (start < covered) {
      covered = Math.max(covered, end);
      done = Math.max(done, covered);
      continue;
    }
    result += text.slice(done, start) + shown;
    done = end;
    covered = end;
  }
  return result + text.slice(done);
}
