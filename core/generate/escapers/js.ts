// {{js x}}: a literal of JavaScript in single quotes; a list gives its members, separated by commas.

// A line of source may not hold these as they are; `<` would end a script element, as in {{json}}.
const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\\': '\\\\', "'": "\\'" };
const special = /[\\'<\p{Cc}\p{Cs}\u2028\u2029]/gu;

const unicode = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Text, numbers, booleans, and lists of these. Throws for anything else. */
export function js(value: unknown): string {
  if (Array.isArray(value)) return value.map(js).join(', ');
  if (typeof value === 'string')
    return `'${value.replace(special, (character) => escapes[character] ?? unicode(character))}'`;
  if (typeof value === 'boolean' || Number.isFinite(value)) return String(value);
  throw new TypeError(`{{js}} got ${value === null ? 'null' : typeof value}, which is no literal`);
}
