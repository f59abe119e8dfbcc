// The value of an entry in an ini file: quoted pieces and bare ones, up to a comment or the end of the line.

export interface IniValue {
  readonly value: string;
  readonly offset: number;
  /** Length as it is written, with quotes. */
  readonly written: number;
  /** Where reading goes on. */
  readonly end: number;
  /** Where a quote stands that nothing closes. */
  readonly unclosed?: number | undefined;
}

const bare = /[^'";\r\n]+/y;
const indent = /[ \t]*/y;

/** Where the quote at `at` is closed. In double quotes a backslash keeps one from closing, but not at the end of a line, for paths of Windows. */
function closing(text: string, at: number): number {
  const quote = text[at] ?? '';
  let end = text.indexOf(quote, at + 1);
  while (end >= 0 && quote === '"' && text[end - 1] === '\\' && !'\r\n'.includes(text[end + 1] ?? '\n'))
    end = text.indexOf(quote, end + 1);
  return end;
}

/** In double quotes \" and \\ are escapes, in single ones nothing is. */
const unquoted = (quoted: string) =>
  quoted.startsWith('"') ? quoted.slice(1, -1).replace(/\\(["\\])/g, '$1') : quoted.slice(1, -1);

/**
 * The value that begins at `from`, behind `=`. Quoted pieces may go over lines, as in PHP. `open` remembers the kinds of
 * quote that nothing closes in the rest of the text: each is looked for once.
 */
export function valueAt(text: string, from: number, open: Set<string>): IniValue {
  indent.lastIndex = from;
  const offset = from + (indent.exec(text)?.[0].length ?? 0);
  let at = offset;
  let end = offset;
  let value = '';
  let unclosed: number | undefined;

  const addBare = (plain: string) => {
    at += plain.length;
    if (plain.trim() === '') return;
    value += plain.trim();
    end = at - (plain.length - plain.trimEnd().length);
  };

  const addQuoted = (quote: string) => {
    const close = open.has(quote) ? -1 : closing(text, at);
    if (close < 0) {
      // A quote that nothing closes is a sign like others.
      open.add(quote);
      unclosed ??= at;
    }
    const next = close < 0 ? at + 1 : close + 1;
    value += close < 0 ? quote : unquoted(text.slice(at, next));
    at = next;
    end = at;
  };

  while (at < text.length && !';\r\n'.includes(text[at] ?? '')) {
    bare.lastIndex = at;
    const plain = bare.exec(text)?.[0];
    if (plain === undefined) addQuoted(text[at] ?? '');
    else addBare(plain);
  }
  return { value, offset, written: end - offset, end: at, unclosed };
}
