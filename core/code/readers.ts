// Readers of nodes that the three grammars share under different names.
import type { Argument, Call, Value } from './code.ts';
import { also, type CodeDraft } from './code-draft.ts';
import type { Frame, Target } from './frame.ts';
import type { Reader } from './grammar.ts';

export const equals = new Set(['Equals', 'AssignOp']);
const wordOperands = new Set(['null', 'this', 'super']);
const noOperands = new Set([
  'Equals',
  'Arrow',
  'Spread',
  'Star',
  'Optional',
  'TypeArgList',
  'TypeArguments',
  'Dimension',
  'Modifiers',
  'Attributes',
  'Decorator',
  'Visibility',
]);

const isOperand = ({ type }: Frame): boolean =>
  wordOperands.has(type) || (/^[A-Z]/.test(type) && !type.endsWith('Op') && !noOperands.has(type));

export const operands = (frame: Frame): Frame[] => frame.children.filter(isOperand);
export const operator = (frame: Frame, draft: CodeDraft): string => {
  const found = frame.children.find(({ type }) => type.endsWith('Op') || type === 'Equals');
  return found ? draft.source(found) : '';
};
export const childOf = (frame: Frame, ...types: string[]): Frame | undefined =>
  frame.children.find(({ type }) => types.includes(type));

export const literal =
  (kind: Value['kind'], contents: (source: string) => string): Reader =>
  (frame, draft) => {
    frame.value = draft.value(frame, kind, { literal: contents(draft.source(frame)) });
  };

export const string =
  (contents: (source: string) => string): Reader =>
  (frame, draft) => {
    literal('string', contents)(frame, draft);
    draft.string(
      { offset: frame.from, length: frame.to - frame.from },
      frame.value?.literal ?? '',
      frame.scope,
    );
  };

export const nothing: Reader = (frame, draft) => {
  frame.value = draft.value(frame, 'null');
};

/** A name alone. */
export const name =
  (nameOf: (source: string) => string = String): Reader =>
  (frame, draft) => {
    const { from, to } = frame;
    const text = nameOf(draft.source(frame));
    const target = { name: text, offset: from, length: to - from, start: from, receiverEnd: from };
    draft.named(frame, text, target);
  };

/** What stands around one operand and does not change what it is. */
export const through =
  (which: 0 | -1): Reader =>
  (frame, draft) => {
    const inner = operands(frame).at(which);
    if (!inner) return;
    frame.value = draft.valueOf(inner);
    if (inner.target) frame.target = inner.target;
    if (inner.values) frame.values = inner.values;
  };

const joined = (base: Frame | undefined, rest: string): string | undefined => {
  const path = base?.value?.path;
  return path === undefined ? undefined : `${path}${rest}`;
};

/** `a.b`: the last operand is the name. */
export const access =
  (nameOf: (source: string) => string = String): Reader =>
  (frame, draft) => {
    const parts = operands(frame);
    const [base] = parts;
    const last = parts.at(-1);
    if (!base || !last || base === last) return;
    const text = nameOf(draft.source(last));
    const place = { offset: last.from, length: last.to - last.from };
    const target = { name: text, ...place, start: frame.from, receiverEnd: base.to };
    draft.named(frame, joined(base, `.${text}`), target);
  };

/** `a[k]`: a literal key is a name, too. */
export const subscript: Reader = (frame, draft) => {
  const [base, key] = operands(frame);
  if (!base) return;
  const literalKey = key?.value?.kind === 'string' ? key.value.literal : undefined;
  if (key && literalKey !== undefined) {
    draft.readName(literalKey);
    const place = { offset: key.from, length: key.to - key.from };
    const target = { name: literalKey, ...place, start: frame.from, receiverEnd: base.to };
    draft.named(frame, joined(base, `.${literalKey}`), target);
  } else draft.named(frame, joined(base, '[]'), base.target);
};

/** The values of a list: arguments, items. */
export const list: Reader = (frame, draft) => {
  frame.values = operands(frame).map((child) => draft.valueOf(child));
};

export const array: Reader = (frame, draft) => {
  frame.value = draft.value(frame, 'array', { parts: operands(frame).map((child) => draft.valueOf(child)) });
};

/** `name: value` among arguments. */
export const namedArgument: Reader = (frame, draft) => {
  const [key, given] = frame.children.filter((child) => !equals.has(child.type));
  if (!key || !given) return;
  const argument: Argument = also(draft.valueOf(given), { name: draft.source(key) });
  frame.value = argument;
};

const noTarget = (frame: Frame, callee: Frame): Target => ({
  name: '',
  offset: callee.to,
  length: 0,
  start: frame.from,
  receiverEnd: callee.to,
});

/** `f(x)`: what is called is the first operand, or comes before a list of arguments. */
export const call =
  (kind: Call['kind'], lists: readonly string[]): Reader =>
  (frame, draft) => {
    const args = childOf(frame, ...lists)?.values ?? [];
    const [callee] = operands(frame).filter(({ type }) => !lists.includes(type));
    if (!callee) return;
    draft.callValue(frame, kind, callee.target ?? noTarget(frame, callee), args, callee.value?.path);
  };

/** A word of the language that acts as a function: `echo $x`. */
export const wordCall: Reader = (frame, draft) => {
  const [word] = frame.children;
  if (!word) return;
  const args = operands(frame).flatMap((child) => child.values ?? [draft.valueOf(child)]);
  const place = { offset: word.from, length: word.to - word.from, start: word.from, receiverEnd: word.from };
  draft.callValue(frame, 'call', { name: draft.source(word).toLowerCase(), ...place }, args);
};
