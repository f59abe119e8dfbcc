// The signs of JSON with comments, as UTF-16 code units.

export const sign = {
  /** It and everything below it stands between tokens, or nowhere. */
  blank: 32,
  quote: 34,
  star: 42,
  comma: 44,
  slash: 47,
  colon: 58,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  openBrace: 123,
  closeBrace: 125,
  byteOrderMark: 0xfeff,
} as const;
