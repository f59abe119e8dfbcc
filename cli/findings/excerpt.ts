// The line a finding points at, with carets under the place; as wide as the terminal shows it.
import type { Place } from '../../core/errors.ts';

const widest = 100;
/** Characters that take two columns (Unicode East Asian Width W and F, in blocks). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Invisible ones are shown as a dot: a finding may be about them, and none may reach the terminal as a command. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const width = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (wide.test(letter) ? 2 : 1), 0);
const visible = (text: string): string => text.replaceAll('\t', ' ').replace(invisible, '·');

/** Two lines, the text and the carets; `at` points into `source`. Long lines are cut around the place. */
export function excerpt(source: string, at: Place): readonly [string, string] {
  const lineStart = at.offset - (at.column - 1);
  const line = source.slice(lineStart).split(/\r\n|\n|\r/, 1)[0] ?? '';
  const from = Math.max(0, at.column - 1 - widest / 2);
  const before = visible(line.slice(from, at.column - 1));
  const marked = visible(line.slice(at.column - 1, at.column - 1 + Math.min(at.length, widest)));
  const after = visible(line.slice(at.column - 1 + marked.length, from + widest));
  return [
    `${before}${marked}${after}`,
    `${' '.repeat(width(before))}${'^'.repeat(Math.max(1, width(marked)))}`,
  ];
}
