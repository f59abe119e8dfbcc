// Text with expressions put in: template strings of JavaScript, double quotes and heredocs of PHP.
import type { Value } from './code.ts';
import type { CodeDraft } from './code-draft.ts';
import type { Frame } from './frame.ts';
import type { Reader } from './grammar.ts';

type Contents = (text: string) => string;

/**
 * Text from `from` to `to` inside `frame`: a string where nothing is put in (children of the types `inserted`), else a
 * concat of stretches of text and what is put in.
 */
export function putTogether(
  frame: Frame,
  draft: CodeDraft,
  inserted: readonly string[],
  contents: Contents,
  from: number,
  to: number,
): void {
  const holes = frame.children.filter(({ type }) => inserted.includes(type));
  if (holes.length === 0) {
    const literal = contents(draft.text.slice(from, to));
    draft.string({ offset: frame.from, length: frame.to - frame.from }, literal, frame.scope);
    frame.value = draft.value(frame, 'string', { literal });
    return;
  }
  const parts: Value[] = [];
  const stretch = (start: number, end: number) => {
    if (end <= start) return;
    const literal = contents(draft.text.slice(start, end));
    draft.string({ offset: start, length: end - start }, literal, frame.scope);
    parts.push(
      draft.value({ ...frame, from: start, to: end, firstName: draft.namesRead }, 'string', { literal }),
    );
  };
  let at = from;
  for (const hole of holes) {
    stretch(at, hole.from);
    parts.push(draft.valueOf(hole));
    at = hole.to;
  }
  stretch(at, to);
  draft.concat(frame, parts);
}

/** The same for text between quotes of one letter. */
export const template =
  (inserted: readonly string[], contents: Contents): Reader =>
  (frame, draft) => {
    const { from, to } = frame;
    const closed = to - from > 1 && draft.text[to - 1] === draft.text[from];
    putTogether(frame, draft, inserted, contents, from + 1, closed ? to - 1 : to);
  };
