// One word of nginx.conf, as nginx takes it from the text.
import { quotedEnd } from '../quoted-end.ts';

export interface Word {
  /** Quotes and escapes undone. */
  readonly text: string;
  readonly offset: number;
  readonly end: number;
  /** A quote that nothing closes, or one that closes before something that is no end of a word. */
  readonly wrong?: 'unclosed' | 'unseparated';
}

const plain = /[^\s;{}\\$]+/y;
const variable = /\$\{[^\s{}]*\}?/y;
const placeholder = /\{\{[^{}\r\n]*\}\}/y;
const behindQuote = /[\s;{})]|$/y;

const escapes: Readonly<Record<string, string>> = {
  t: '\t',
  r: '\r',
  n: '\n',
  '"': '"',
  "'": "'",
  '\\': '\\',
};

/** A backslash before anything else stays, for regular expressions. */
const unescaped = (written: string) =>
  written.replace(/\\([\s\S])/g, (both, sign: string) => escapes[sign] ?? both);

const matchedLength = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};

function bareEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const length =
      matchedLength(plain, text, at) ||
      matchedLength(variable, text, at) ||
      matchedLength(placeholder, text, at);
    if (length > 0) at += length;
    else if (text[at] === '\\') at = Math.min(at + 2, text.length);
    else if (text[at] === '$') at++;
    else return at;
  }
}

/** `open` remembers the quotes that nothing closes in the rest of the text: each is looked for once. */
export function wordAt(text: string, offset: number, open: Set<string>): Word {
  const quote = text[offset] ?? '';
  const end = `"'`.includes(quote) && !open.has(quote) ? quotedEnd(text, offset, 'text') : undefined;
  if (end !== undefined) {
    behindQuote.lastIndex = end;
    const word = { text: unescaped(text.slice(offset + 1, end - 1)), offset, end };
    return behindQuote.test(text) ? word : { ...word, wrong: 'unseparated' };
  }
  const bare = bareEnd(text, offset);
  const word = { text: unescaped(text.slice(offset, bare)), offset, end: bare };
  if (!`"'`.includes(quote)) return word;
  open.add(quote);
  return { ...word, wrong: 'unclosed' };
}

/** Whether `{{ x }}` of a template stands there. */
export const isPlaceholder = (text: string, at: number): boolean => matchedLength(placeholder, text, at) > 0;

/** How far to the right something stands that is the first on its line; undefined when it is not. */
export function indentOf(text: string, offset: number): number | undefined {
  let start = offset;
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--;
  return start === 0 || text[start - 1] === '\n' ? offset - start : undefined;
}
