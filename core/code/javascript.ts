// JavaScript, TypeScript, JSX: nodes of their grammar and what they say.

import * as bindings from './bindings.ts';
import type { Value } from './code.ts';
import type { CodeDraft } from './code-draft.ts';
import { javascriptString, number, unescaped } from './contents.ts';
import type { Frame } from './frame.ts';
import type { Grammar, Reader } from './grammar.ts';
import * as operations from './operations.ts';
import * as read from './readers.ts';
import * as scopes from './scopes.ts';

import { template } from './template.ts';

const typeOf: Readonly<Record<string, 'class' | 'function'>> = {
  ClassDeclaration: 'class',
  ClassExpression: 'class',
  FunctionDeclaration: 'function',
  FunctionExpression: 'function',
  ArrowFunction: 'function',
  MethodDeclaration: 'function',
};

const types =
  'LineComment BlockComment TypeAnnotation TypePredicate TypeParamList TypeArgList Optional Privacy Star Spread Hashbang Escape InterpolationStart InterpolationEnd';

/** `key: value`, `key() {…}`, `key`, `...value` */
const property: Reader = (frame, draft) => {
  const method = frame.opens !== undefined;
  if (method) scopes.functionLike(frame, draft);
  const [key, given] = frame.children.filter(
    ({ type }) => !/^[a-z]/.test(type) || type === 'this' || type === 'null',
  );
  if (!key || (!method && !given && key.type !== 'PropertyDefinition')) return;
  const bound = { name: draft.keyName(key), offset: key.from, length: key.to - key.from };
  if (!method && !given) {
    draft.readName(bound.name);
    draft.named(key, bound.name);
  }
  const value = method ? draft.valueOf(frame) : draft.valueOf(given ?? key);
  frame.entry = draft.member(frame, 'key', bound, frame.keys, value);
};

const object: Reader = (frame, draft) => {
  const members = frame.children.flatMap(({ entry }) => entry ?? []);
  frame.value = draft.value(frame, 'object', { members });
};

/** A pattern's own names: of `{ a: b = 1 }` b. */
const patternProperty: Reader = (frame, draft) => {
  const [key] = frame.children;
  if (key && key.type !== 'VariableDefinition' && !key.bound) frame.children.shift();
  bindings.binds('default')(frame, draft);
};

const decorator: Reader = (frame, draft) => {
  const [inner] = read.operands(frame);
  if (inner?.value?.call) frame.annotations = [draft.turn(inner.value.call, 'annotation')];
  else if (inner?.target) frame.annotations = [draft.call(frame, 'annotation', inner.target, [])];
};

const tagged: Reader = (frame, draft) => {
  const [tag, text] = read.operands(frame);
  if (!tag?.target || !text) return;
  const value = draft.valueOf(text);
  draft.notConcat(value);
  draft.callValue(frame, 'call', tag.target, [value], tag.value?.path);
};

/** `a as T`, `a satisfies T`: a. */
const binary: Reader = (frame, draft) => {
  const asserted = read.childOf(frame, 'as', 'satisfies');
  (asserted ? read.through(0) : operations.binary('+'))(frame, draft);
};

/** `a!`: a. */
const postfix: Reader = (frame, draft) => {
  if (read.operator(frame, draft) === '!') read.through(0)(frame, draft);
};

/** Names with values one after the other: `A = 'a', B`, `href="x"`. */
const entries: Reader = (frame, draft) => {
  let key: Frame | undefined;
  for (const child of frame.children) {
    if (child.type === 'PropertyName' || child.type === 'JSXIdentifier') key = child;
    else if (child.type !== 'Equals' && key) entry(frame, draft, key, draft.valueOf(child));
  }
};

function entry(frame: Frame, draft: CodeDraft, key: Frame, value: Value): void {
  const bound = { name: draft.source(key), offset: key.from, length: key.to - key.from };
  draft.member(frame, 'key', bound, bound.name, value);
}

const member: Reader = (frame, draft) => {
  const last = read.operands(frame).at(-1)?.type;
  const dotted = last === 'PropertyName' || last === 'PrivatePropertyName';
  (dotted ? read.access() : read.subscript)(frame, draft);
};

export const javascript: Grammar = {
  language: 'javascript',
  scope: (type, node) => {
    if (type === 'Property') return node.node.getChild('ParamList') ? 'function' : undefined;
    return Object.hasOwn(typeOf, type) ? typeOf[type] : undefined;
  },
  reads: new Set(['VariableName', 'PropertyName', 'PrivatePropertyName']),
  namesOnly: new Set(['PatternProperty']),
  nameOf: String,
  transparent: new Set(['ObjectExpression', 'ArrayExpression', 'Property']),
  keyed: new Set(['Property']),
  skipped: new Set(types.split(' ')),
  read: {
    String: read.string(javascriptString),
    TemplateString: template(['Interpolation'], unescaped),
    Interpolation: read.through(-1),
    Number: read.literal('number', number),
    BooleanLiteral: read.literal('boolean', String),
    null: read.nothing,
    this: read.name(),
    super: read.name(),
    VariableName: read.name(),
    TypeName: read.name(),
    ParameterizedType: read.through(0),
    MemberExpression: member,
    ParenthesizedExpression: read.through(-1),
    AwaitExpression: read.through(-1),
    InstantiationExpression: read.through(0),
    PrefixCast: read.through(-1),
    PostfixExpression: postfix,
    ArgList: read.list,
    CallExpression: read.call('call', ['ArgList']),
    NewExpression: read.call('new', ['ArgList']),
    DynamicImport: read.wordCall,
    TaggedTemplateExpression: tagged,
    ObjectExpression: object,
    Property: property,
    ArrayExpression: read.array,
    BinaryExpression: binary,
    UnaryExpression: operations.unary,
    ConditionalExpression: operations.conditional,
    AssignmentExpression: bindings.assignment,
    VariableDeclaration: bindings.binds('declaration'),
    PropertyDeclaration: bindings.binds('declaration'),
    ObjectPattern: bindings.binds('default'),
    ArrayPattern: bindings.binds('default'),
    PatternProperty: patternProperty,
    ParamList: bindings.binds('default'),
    Decorator: decorator,
    EnumBody: entries,
    JSXAttribute: entries,
    JSXAttributeValue: read.string((source) => source.slice(1, -1)),
    JSXEscape: read.through(-1),
    Block: scopes.block,
    ReturnStatement: scopes.returned,
    ClassDeclaration: scopes.classLike,
    ClassExpression: scopes.classLike,
    FunctionDeclaration: scopes.functionLike,
    FunctionExpression: scopes.functionLike,
    ArrowFunction: scopes.functionLike,
    MethodDeclaration: scopes.functionLike,
  },
};
