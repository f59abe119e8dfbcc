// {{json x}}: a literal of JSON and of JavaScript, safe inside an HTML script element too.

// U+2028 and U+2029 end a line in older JavaScript; `<` would let `</script>` or `<!--` end the script.
const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** Text, numbers, booleans, and arrays and objects of these. Throws for a missing value. */
export function json(value: unknown): string {
  const literal = JSON.stringify(value);
  if (literal === undefined || (typeof value === 'number' && !Number.isFinite(value)))
    throw new TypeError(`{{json}} got ${String(value)}, which JSON cannot say`);
  return literal.replace(/[<\u2028\u2029]/g, (character) => escapes[character] ?? character);
}
