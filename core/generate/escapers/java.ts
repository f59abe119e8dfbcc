// {{java x}}: a literal of Java; a list gives its members, separated by commas.

// Java turns \u… into a character before it looks for the end of the literal, so control characters are written in octal.
const escapes: Readonly<Record<string, string>> = {
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\\': '\\\\',
  '"': '\\"',
};
const special = /[\\"\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** One UTF-16 unit; what cannot be seen must not hide in source. */
const unit = (code: number): string =>
  code < 0x100 ? `\\${code.toString(8).padStart(3, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;

const escaped = (character: string): string =>
  escapes[character] ??
  Array.from({ length: character.length }, (_, at) => unit(character.charCodeAt(at))).join('');

/** Text, numbers, booleans, and lists of these. Throws for anything else. */
export function java(value: unknown): string {
  if (Array.isArray(value)) return value.map(java).join(', ');
  if (typeof value === 'string') return `"${value.replace(special, escaped)}"`;
  if (typeof value === 'boolean' || Number.isFinite(value)) return String(value);
  throw new TypeError(`{{java}} got ${value === null ? 'null' : typeof value}, which is no literal`);
}
