// Findings silenced where they stand: `govauth-disable-line RULE -- reason` in any kind of comment.
import type { Span } from '../source/span.ts';

/** One such comment. */
export interface Suppression extends Span {
  /** Rules it is about. */
  readonly rules: readonly string[];
  /** Why; without a reason it has no effect. */
  readonly reason: string | undefined;
  /** The stretch of text whose findings it silences. */
  readonly from: number;
  readonly to: number;
}

const mark = 'govauth-disable';
/** `-line`, `-next-line` or `-file`, rules with commas, and after two dashes the reason up to the end of the comment. */
const comment =
  /govauth-disable-(line|next-line|file)[ \t]+([\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)(?:[ \t]+--(?!>)[ \t]*([^\r\n]*))?/g;
const endOfComment = /[ \t]*(?:\*\/|-->|\*\}|%>|\}\}).*$/;

const endOfLine = (text: string, offset: number): number => {
  const end = text.slice(offset, offset + 100_000).search(/[\r\n]/);
  return end < 0 ? text.length : offset + end;
};
const startOfLine = (text: string, offset: number): number =>
  Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;

function reach(text: string, scope: string, offset: number): { from: number; to: number } {
  if (scope === 'file') return { from: 0, to: text.length };
  const end = endOfLine(text, offset);
  if (scope === 'line') return { from: startOfLine(text, offset), to: end };
  const next = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  return { from: next, to: endOfLine(text, next) };
}

/** In the order they stand in `text`. */
export function suppressionsIn(text: string): readonly Suppression[] {
  if (!text.includes(mark)) return [];
  return [...text.matchAll(comment)].map((found): Suppression => {
    const [all, scope = '', rules = '', said = ''] = found;
    const reason = said.replace(endOfComment, '').trim();
    return {
      offset: found.index,
      length: all.replace(endOfComment, '').trimEnd().length,
      rules: rules.split(',').map((rule) => rule.trim()),
      reason: reason === '' ? undefined : reason,
      ...reach(text, scope, found.index),
    };
  });
}
