// Readers of operators: text put together, sums worked out, one value or the other.
import type { Value } from './code.ts';
import type { CodeDraft } from './code-draft.ts';
import type { Frame } from './frame.ts';
import type { Reader } from './grammar.ts';
import { operands, operator } from './readers.ts';

const sums: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

const isText = ({ kind }: Value): boolean => kind === 'string' || kind === 'concat';
const partsOf = (value: Value): readonly Value[] =>
  isText(value) || value.kind === 'other' ? (value.parts ?? [value]) : [value];

function together(frame: Frame, draft: CodeDraft, left: Value, right: Value, surely: boolean): void {
  const parts = [...partsOf(left), ...partsOf(right)];
  draft.notConcat(left);
  draft.notConcat(right);
  if (surely || isText(left) || isText(right)) draft.concat(frame, parts);
  else frame.value = draft.value(frame, 'other', { parts });
}

const eitherOf = (value: Value): readonly Value[] => value.either ?? [value];

/** `c ? a : b`, `a ?: b`. */
export const conditional: Reader = (frame, draft) => {
  const values = operands(frame).slice(-2);
  const either = values.flatMap((child) => eitherOf(draft.valueOf(child)));
  frame.value = draft.value(frame, 'other', { either });
};

/** Sums of literal numbers are worked out; with `plus` between text it is put together, between names it may be. */
export const binary =
  (plus: '+' | '.'): Reader =>
  (frame, draft) => {
    const [left, right] = operands(frame).map((child) => draft.valueOf(child));
    if (!left || !right) return;
    const sign = operator(frame, draft);
    const sum = sums[sign];
    if (left.kind === 'number' && right.kind === 'number' && sum) {
      const literal = String(sum(Number(left.literal), Number(right.literal)));
      frame.value = draft.value(frame, 'number', { literal });
    } else if (sign === plus) together(frame, draft, left, right, plus === '.');
    else if (sign === '||' || sign === '??')
      frame.value = draft.value(frame, 'other', { either: [...eitherOf(left), ...eitherOf(right)] });
  };

export const unary: Reader = (frame, draft) => {
  const inner = operands(frame).at(-1)?.value;
  const sign = operator(frame, draft);
  if (inner?.kind === 'number' && sign === '-')
    frame.value = draft.value(frame, 'number', { literal: String(-Number(inner.literal)) });
  if (inner && sign === '@') frame.value = inner;
};
