// Foreign text made fit for evidence: what cannot be seen, or turns the direction of writing, is shown by its number.

/** Control characters, marks of no width or of direction, halves of surrogate pairs, code points that are no characters. */
const unseen =
  /(?!\t|\n)\p{Cc}|[\u200B\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/gu;

const numbered = (character: string): string =>
  `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;

/** Tabs and line feeds stay; a carriage return before a line feed goes. */
export const visible = (value: string): string => value.replaceAll('\r\n', '\n').replace(unseen, numbered);
