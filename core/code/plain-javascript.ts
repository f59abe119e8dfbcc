// JavaScript and TypeScript in words their grammar can read: the same length, blanks where it knows no better.

const blank = (found: string): string => found.replace(/[^\r\n]/g, ' ');

/** A name where the grammar knows no string. */
const named = (found: string): string => 'm'.repeat(found.length);

/** What is replaced, and by what; also where it only looks like code: contents are read from the original. */
const plain: readonly (readonly [RegExp, (found: string) => string])[] = [
  // A decorator before `export` is no part of the class otherwise.
  [
    /\bexport\s{1,99}(?:default\s{1,99})?(?=(?:abstract\s{1,99})?class\s{1,99}(?!extends\b|implements\b)[\p{L}$_])/gu,
    blank,
  ],
  [/(?<=\b(?:let|var)\s{1,9}[\w$]{1,80})!(?=\s{0,9}:)/g, blank],
  [/(?<=['"]\s{1,9})with(?=\s{0,9}\{\s{0,9}type\b)/g, () => ';   '],
  [/(?<=\)\s{0,9}:\s{1,9})(?:asserts\s{1,9})?[\w$]{1,80}\s{1,9}is(?=\s)/g, blank],
  [
    /\bdeclare\s{1,9}module\s{1,9}(?:'[^'\n]{0,200}'|"[^"\n]{0,200}")/g,
    (found) => found.replace(/['"].*/, named),
  ],
  [/\bimport(?=\s{1,9}[\w$]{1,80}\s{0,9}=\s)/g, () => 'const '],
];

export const plainJavascript = (text: string): string =>
  plain.reduce((left, [found, by]) => left.replace(found, by), text);
