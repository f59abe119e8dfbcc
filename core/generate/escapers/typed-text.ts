// What a template may print: text, numbers and booleans; anything else is a mistake of the template.

/** The text of `value`. Throws for what a template must not print: a missing value, an object. */
export function typedText(helper: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || Number.isFinite(value)) return String(value);
  throw new TypeError(`{{${helper}}} got ${value === null ? 'null' : typeof value}, not text`);
}
