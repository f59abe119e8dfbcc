// Technical values in plain characters: full-width forms narrowed, what cannot be seen taken out.

/** Only visible ASCII: nearly every technical value, and quickly told. */
const visibleAscii = /^[!-~]*$/;

// Controls, formats (zero width, marks of direction, BOM), line separators, spaces other than the common one,
// full-width forms (U+FF01–FF5E), ideographic comma and full stop, typographic quotes.
const strange =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\uff01-\uff5e\u3001\u3002\u2018\u2019\u201c\u201d]/u;
const everyStrange = new RegExp(strange.source, 'gu');

const narrow: Readonly<Record<string, string>> = {
  '\u3001': ',',
  '\u3002': '.',
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
};

const plainOf = (character: string): string => {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return narrow[character] ?? '';
};

/** `value` as it was most likely meant. Applying it twice changes nothing more. */
export const plainCharacters = (value: string): string =>
  visibleAscii.test(value) ? value : value.replace(everyStrange, plainOf).trim();

/** The first character that does not belong in a technical value; a leading or trailing blank counts. */
export function strangeCharacter(
  value: string,
): { readonly index: number; readonly character: string } | undefined {
  if (visibleAscii.test(value)) return undefined;
  const index = /^\s/.test(value) ? 0 : value.search(strange);
  if (index >= 0) return { index, character: String.fromCodePoint(value.codePointAt(index) ?? 0) };
  return /\s$/.test(value) ? { index: value.length - 1, character: value.slice(-1) } : undefined;
}
