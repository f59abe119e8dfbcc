// A text with its escapes undone, and where each character stood: finds a value however it was encoded.

/** UTF-16 unit i of `text` came from `starts[i]` up to `ends[i]` of the source. */
export interface View {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** How a value may be written. One at a time: in JSON `%41` is three characters, in a form a backslash is one. */
const families = {
  percent: /(?:%[0-9A-Fa-f]{2})+/g,
  form: /(?:%[0-9A-Fa-f]{2})+|\+/g,
  json: /\\u[0-9A-Fa-f]{4}|\\["'\\/bfnrt]/g,
  markup: /&#x[0-9A-Fa-f]{1,6};|&#\d{1,7};|&(?:amp|lt|gt|quot|apos);/g,
} as const;

export type Family = keyof typeof families;
export const allFamilies = Object.keys(families) as readonly Family[];

const jsonEscapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const codePoint = (value: number): string => (value <= 0x10_ff_ff ? String.fromCodePoint(value) : '\uFFFD');

function decodeBytes(run: string): string {
  const bytes = Uint8Array.from({ length: run.length / 3 }, (_, i) =>
    Number.parseInt(run.slice(3 * i + 1, 3 * i + 3), 16),
  );
  return new TextDecoder().decode(bytes);
}

function decodeOne(written: string): string {
  if (written.startsWith('\\u')) return String.fromCharCode(Number.parseInt(written.slice(2), 16));
  if (written.startsWith('\\')) return jsonEscapes[written.charAt(1)] ?? written.charAt(1);
  if (written.startsWith('&#x')) return codePoint(Number.parseInt(written.slice(3, -1), 16));
  if (written.startsWith('&#')) return codePoint(Number.parseInt(written.slice(2, -1), 10));
  return entities[written.slice(1, -1)] ?? written;
}

const byteLength = (character: string): number => {
  const value = character.codePointAt(0) ?? 0;
  return value < 0x80 ? 1 : value < 0x8_00 ? 2 : value < 0x1_00_00 ? 3 : 4;
};

/** What every escape of the family has in it. */
const signs: Readonly<Record<Family, string>> = { percent: '%', form: '+', json: '\\', markup: '&' };

const decodeAny = (found: string): string => {
  if (found === '+') return ' ';
  return found.startsWith('%') ? decodeBytes(found) : decodeOne(found);
};

/** One level of escapes undone; undefined when there is none of this family. */
export function decodeWhole(source: string, family: Family): string | undefined {
  if (!source.includes(signs[family])) return undefined;
  const decoded = source.replace(families[family], decodeAny);
  return decoded === source ? undefined : decoded;
}

/** The same, with the place each character came from. */
export function decodedView(source: string, family: Family): View {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (decoded: string, from: number, to: number) => {
    text += decoded;
    for (let i = 0; i < decoded.length; i++) {
      starts.push(from);
      ends.push(to);
    }
  };
  const copy = (from: number, to: number) => {
    for (let i = from; i < to; i++) push(source.charAt(i), i, i + 1);
  };
  const pushRun = (run: string, from: number) => {
    let at = from;
    for (const character of decodeBytes(run)) {
      // A byte that is no UTF-8 comes out as U+FFFD, one for one or fewer: the clamp keeps ranges inside the run.
      const to = Math.min(from + run.length, at + 3 * (character === '\uFFFD' ? 1 : byteLength(character)));
      push(character, at, to);
      at = to;
    }
  };
  let done = 0;
  for (const { 0: found, index } of source.matchAll(families[family])) {
    copy(done, index);
    done = index + found.length;
    if (found === '+') push(' ', index, done);
    else if (found.startsWith('%')) pushRun(found, index);
    else push(decodeOne(found), index, done);
  }
  copy(done, source.length);
  return { text, starts, ends };
}
