// {{php x}}: a literal of PHP; a list gives its members, separated by commas.

const special = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Only double quotes know escapes: of control characters, and of `$`, which would name a variable. */
const inDoubleQuotes = (text: string): string =>
  [...text]
    .map((character) => {
      if (/["\\$]/.test(character)) return `\\${character}`;
      if (!special.test(character)) return character;
      return named[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`;
    })
    .join('');

/** Text, numbers, booleans, and lists of these. Throws for anything else. */
export function php(value: unknown): string {
  if (Array.isArray(value)) return value.map(php).join(', ');
  if (typeof value === 'string')
    return special.test(value)
      ? `"${inDoubleQuotes(value)}"`
      : `'${value.replace(/['\\]/g, (character) => `\\${character}`)}'`;
  if (typeof value === 'boolean' || Number.isFinite(value)) return String(value);
  throw new TypeError(`{{php}} got ${value === null ? 'null' : typeof value}, which is no literal`);
}
