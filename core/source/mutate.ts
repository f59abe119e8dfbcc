// Changes a text as an unlucky editor, a broken disk or an attacker would: for tests that no file can upset a reader.

/** What is put in: signs that formats give a meaning, and what text can hold besides. */
const pieces = [
  ...[
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '"',
    "'",
    '`',
    '\\',
    '/',
    ':',
    ': ',
    ';',
    ',',
    '=',
    '#',
    '&',
    '*',
    '!',
    '|',
    '%',
  ],
  ...[
    '@',
    '$',
    '${',
    '{{',
    '}}',
    '{%',
    '%}',
    '- ',
    '? ',
    '<<: *a',
    '&a ',
    '*a',
    '---\n',
    '...\n',
    '#---\n',
    '/*',
    '*/',
    '//',
  ],
  ...[
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '<!DOCTYPE a [',
    '&amp;',
    '&#x0;',
    '</',
    '/>',
    '"""',
    "'''",
    '\\u',
    '\\uD83D',
  ],
  ...[
    '\n',
    '\r',
    '\r\n',
    '\t',
    ' ',
    '    ',
    '\f',
    '\u2028',
    '\uFEFF',
    '\u00A0',
    '\0',
    '\u001B',
    '\u{1F600}',
    '\uD800',
    '\uDC00',
    '\uE07B',
  ],
  ...['a', 'null', '~', 'On', '中', '：', 'key: ', 'key=', 'x_by_lua_block {', '[['],
];

/** What is done, where, with how much of the text and which piece; any numbers from 0 on. */
export type Step = readonly [kind: number, at: number, length: number, piece: number];

type Change = (before: string, cut: string, after: string, piece: string) => string;

const changes: readonly Change[] = [
  (before, cut, after, piece) => before + piece + cut + after,
  (before, _, after) => before + after,
  (before, cut, after, piece) => before + piece + after.slice(piece.length) + cut,
  (before, cut, after) => before + cut + cut + after,
  (before, cut, after) => before + [...cut].reverse().join('') + after,
  (before, cut, after, piece) => before + cut + piece.repeat(1 + (cut.length % 9)) + after,
  (before) => before,
];

/** At most 40 signs at a time: most of the text stays what it was. */
const longestCut = 40;

export function mutate(text: string, steps: readonly Step[]): string {
  let mutated = text;
  for (const [kind, at, length, piece] of steps) {
    const from = at % (mutated.length + 1);
    const to = from + (length % longestCut);
    const change = changes[kind % changes.length] ?? changes[0];
    mutated =
      change?.(
        mutated.slice(0, from),
        mutated.slice(from, to),
        mutated.slice(to),
        pieces[piece % pieces.length] ?? '',
      ) ?? mutated;
  }
  return mutated;
}
