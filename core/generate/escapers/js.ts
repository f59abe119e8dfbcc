// {{js x}}: a literal of JavaScript, quoted as formatters quote; a list gives its members, separated by commas.

// A line of source may not hold these as they are; `<` would end a script element, as in {{json}}.
const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\\': '\\\\' };
const special = /[\\<\p{Cc}\p{Cs}\u2028\u2029]/gu;

const unicode = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** In single quotes, or in double ones where fewer have to be escaped so. */
function quoted(text: string): string {
  const quote = text.split("'").length > text.split('"').length ? '"' : "'";
  const escaped = text.replace(special, (character) => escapes[character] ?? unicode(character));
  return quote + escaped.replaceAll(quote, `\\${quote}`) + quote;
}

/** Text, numbers, booleans, and lists of these. Throws for anything else. */
export function js(value: unknown): string {
  if (Array.isArray(value)) return value.map(js).join(', ');
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'boolean' || Number.isFinite(value)) return String(value);
  throw new TypeError(`{{js}} got ${value === null ? 'null' : typeof value}, which is no literal`);
}
