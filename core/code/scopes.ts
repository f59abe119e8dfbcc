// Readers of classes, functions and their bodies, and of what decorates them.
import { boundHere } from './bindings.ts';
import type { CodeDraft } from './code-draft.ts';
import type { Frame } from './frame.ts';
import type { Reader } from './grammar.ts';
import { childOf, operands } from './readers.ts';

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
