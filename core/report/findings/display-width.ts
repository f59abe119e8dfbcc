// How many columns a text takes in a terminal.

/** Characters that take two columns (Unicode East Asian Width W and F, in blocks). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Marks that stand on the letter before them. */
const none = /[\p{Mn}\p{Me}]/u;

const widthOf = (letter: string): number => {
  if (letter < '\u0300') return 1;
  if (none.test(letter)) return 0;
  return wide.test(letter) ? 2 : 1;
};

export const displayWidth = (text: string): number =>
  [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
