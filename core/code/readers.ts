// Readers of nodes that the three grammars share under different names.
import type { Argument, Call, Member, Value } from './code.ts';
import { also, type CodeDraft } from './code-draft.ts';
import type { Bound, DraftCall, Frame, Target } from './frame.ts';
import type { Reader } from './grammar.ts';

const equals = new Set(['Equals', 'AssignOp']);
/** Leaves that bind a name when they stand where names are bound. */
const bindable = new Set([
  'Definition',
  'VariableDefinition',
  'PropertyDefinition',
  'PrivatePropertyDefinition',
  'VariableName',
  'Name',
]);
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

const sums: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

const isText = ({ kind }: Value): boolean => kind === 'string' || kind === 'concat';
const partsOf = (value: Value): readonly Value[] =>
  isText(value) || value.kind === 'other' ? (value.parts ?? [value]) : [value];

/** Sums of literal numbers are worked out; with `plus` between text it is put together, between names it may be. */
export const binary =
  (plus: '+' | '.'): Reader =>
  (frame, draft) => {
    const [left, right] = operands(frame).map((child) => draft.valueOf(child));
    if (!left || !right) return;
    const sign = operator(frame, draft);
    const sum = sums[sign];
    if (left.kind === 'number' && right.kind === 'number' && sum) {
      const literalSum = String(sum(Number(left.literal), Number(right.literal)));
      frame.value = draft.value(frame, 'number', { literal: literalSum });
    } else if (sign === plus) {
      const parts = [...partsOf(left), ...partsOf(right)];
      draft.notConcat(left);
      draft.notConcat(right);
      if (plus === '.' || isText(left) || isText(right)) draft.concat(frame, parts);
      else frame.value = draft.value(frame, 'other', { parts });
    }
  };

export const unary: Reader = (frame, draft) => {
  const inner = operands(frame).at(-1)?.value;
  const sign = operator(frame, draft);
  if (inner?.kind === 'number' && sign === '-')
    frame.value = draft.value(frame, 'number', { literal: String(-Number(inner.literal)) });
  if (inner && sign === '@') frame.value = inner;
};

/** `a = b`, `a += b`: the left side says what it is by its target, or by the names it binds. */
export const assignment: Reader = (frame, draft) => {
  const [left, right] = operands(frame);
  if (!left || !right) return;
  const value = draft.valueOf(right);
  if (left.target) {
    const path =
      left.value?.path ?? draft.source({ from: left.from, to: Math.min(left.to, left.from + 200) });
    draft.member(frame, 'assignment', left.target, path, value);
  } else for (const one of left.bound ?? []) draft.member(frame, 'assignment', one, one.name, value);
};

export const boundHere = (frame: Frame, draft: CodeDraft): readonly Bound[] => {
  if (frame.bound) return frame.bound;
  if (!bindable.has(frame.type)) return [];
  const { from, to } = frame;
  const text = frame.target?.name ?? draft.source(frame);
  return [{ name: text, offset: from, length: to - from }];
};

/** Names and, after `=`, their values; annotations before a name stand on it. Lists of such, too. */
export const binds =
  (kind: Member['kind']): Reader =>
  (frame, draft) => {
    const bound: Bound[] = [];
    const annotations: DraftCall[] = [];
    let latest: readonly Bound[] = [];
    let undecorated = 0;
    let valued = false;
    for (const child of frame.children) {
      if (valued) {
        const value = draft.valueOf(child);
        for (const one of latest) draft.member(frame, kind, one, one.name, value);
        valued = false;
        continue;
      }
      if (equals.has(child.type)) valued = true;
      for (const annotation of child.annotations ?? []) annotations.push(annotation);
      const names = boundHere(child, draft);
      const [first] = names;
      if (!first) continue;
      latest = names;
      for (const one of names) bound.push(one);
      for (; undecorated < annotations.length; undecorated += 1) {
        const annotation = annotations[undecorated];
        if (annotation && annotation.target === undefined) annotation.target = first.name;
      }
    }
    frame.bound = bound;
    frame.annotations = annotations;
  };

export const gatherAnnotations: Reader = (frame) => {
  frame.annotations = frame.children.flatMap((child) => child.annotations ?? []);
};

export const gatherBases: Reader = (frame) => {
  frame.bases = operands(frame).flatMap((child) => child.bases ?? (child.target ? [child.target.name] : []));
};

const words = /^[a-z]/;
const isStatement = ({ type }: Frame): boolean => !words.test(type) && type !== 'EmptyStatement';

/** A body in braces. */
export const block: Reader = (frame) => {
  const statements = frame.children.filter(isStatement);
  const [first] = statements;
  const onlyReturn = statements.length === 1 && first?.type === 'ReturnStatement';
  const sole = onlyReturn ? first.value : undefined;
  frame.body = { statements: onlyReturn && !sole ? 0 : statements.length, ...(sole && { sole }) };
};

export const returned: Reader = (frame, draft) => {
  const [value] = operands(frame);
  if (!value) return;
  frame.value = draft.valueOf(value);
  draft.result(frame.scope, frame.value);
};

const nameTypes = [
  'Definition',
  'VariableDefinition',
  'PropertyDefinition',
  'Name',
  'PrivatePropertyDefinition',
];
const paramTypes = ['ParamList', 'FormalParameters', 'InferredParameters', 'RecordHeader'];
const lambdas = new Set(['ArrowFunction', 'LambdaExpression']);

function nameScope(frame: Frame, draft: CodeDraft): void {
  const scope = frame.opens;
  const named = childOf(frame, ...nameTypes, 'String', 'Identifier');
  if (scope && named) scope.name = draft.keyName(named);
}

export const classLike: Reader = (frame, draft) => {
  const scope = frame.opens;
  if (!scope) return;
  nameScope(frame, draft);
  const bases: string[] = [];
  let extending = false;
  for (const child of frame.children) {
    if (child.type === 'extends' || child.type === 'implements') extending = true;
    else if (extending && child.target) bases.push(child.target.name);
    for (const base of child.bases ?? []) bases.push(base);
  }
  scope.bases = bases;
  scope.params = childOf(frame, 'RecordHeader')?.bound?.map((one) => one.name) ?? [];
};

/** The body of `new X() { … }`. */
export const anonymousClass: Reader = ({ opens, parent }) => {
  if (!opens || !parent) return;
  const named = parent.children.flatMap((child) => child.bases ?? (child.target ? [child.target.name] : []));
  opens.bases = named;
};

export const functionLike: Reader = (frame, draft) => {
  const scope = frame.opens;
  if (!scope) return;
  const lambda = lambdas.has(frame.type);
  const params = childOf(frame, ...paramTypes, ...(lambda ? ['Definition'] : []));
  if (params) scope.params = boundHere(params, draft).map((one) => one.name);
  if (!lambda) nameScope(frame, draft);
  const body = frame.children.find((child) => child.body)?.body;
  const last = lambda && !body ? operands(frame).at(-1) : undefined;
  if (body) {
    scope.empty = body.statements === 0;
    if (body.sole) scope.returns = body.sole;
  } else if (last && last !== params) {
    scope.returns = draft.valueOf(last);
    draft.result(scope, scope.returns);
  }
  frame.value = draft.value(frame, 'function', { scope });
};
