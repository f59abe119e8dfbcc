// JavaScript and TypeScript in words their grammar can read: the same length, blanks where it knows no better.

const blank = (found: string): string => found.replace(/[^\r\n]/g, ' ');

/** What is replaced, and by what; also where it only looks like code: contents are read from the original. */
const plain: readonly (readonly [RegExp, (found: string) => string])[] = [
  // A decorator before `export` is no part of the class otherwise.
  [
    /\bexport\s{1,99}(?:default\s{1,99})?(?=(?:abstract\s{1,99})?class\s{1,99}(?!extends\b|implements\b)[\p{L}$_])/gu,
    blank,
  ],
  [/(?<=\b(?:let|var)\s{1,9}[\w$]{1,80})!(?=\s{0,9}:)/g, blank],
  [/\bimport(?=\s{1,9}[\w$]{1,80}\s{0,9}=\s)/g, () => 'const '],
];

export const plainJavascript = (text: string): string =>
  plain.reduce((left, [found, by]) => left.replace(found, by), text);
