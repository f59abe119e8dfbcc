// Where two texts part, with that place marked.
import { type Language, say, text } from '../../text.ts';
import { type Html, html } from '../html.ts';

const end = text('（到此为止）', '(ends here)');

/** Index of the first code point in which `a` and `b` differ; their length when they are equal. */
export function firstDifference(a: string, b: string): number {
  const others = [...b];
  const letters = [...a];
  const at = letters.findIndex((letter, index) => letter !== others[index]);
  return at < 0 ? letters.length : at;
}

/** `value` with its code point at `at` marked, or a note where it ends before it. */
export function markedAt(value: string, at: number, language: Language): Html {
  const letters = [...value];
  const here = letters[at] ?? say(end, language);
  return html`${letters.slice(0, at).join('')}<mark>${here}</mark>${letters.slice(at + 1).join('')}`;
}
