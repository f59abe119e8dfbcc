// PHP: nodes of its grammar and what they say.

import * as bindings from './bindings.ts';
import { number, phpString, phpText } from './contents.ts';
import type { Grammar, Reader } from './grammar.ts';
import { heredocOf } from './heredoc.ts';
import * as operations from './operations.ts';
import * as read from './readers.ts';
import * as scopes from './scopes.ts';

import { putTogether, template } from './template.ts';

const typeOf: Readonly<Record<string, 'class' | 'function'>> = {
  ClassDeclaration: 'class',
  InterfaceDeclaration: 'class',
  TraitDeclaration: 'class',
  EnumDeclaration: 'class',
  FunctionDefinition: 'function',
  MethodDeclaration: 'function',
  FunctionExpression: 'function',
  ArrowFunction: 'function',
};

const types =
  'LineComment BlockComment EscapeSequence TextInterpolation NamedType UnionType IntersectionType OptionalType UseList NamespaceName';

const withoutDollar = (source: string): string => (source.startsWith('$') ? source.slice(1) : source);
const insertions = ['VariableName', 'MemberExpression', 'SubscriptExpression', 'Interpolation'];

const text: Reader = (frame, draft) => {
  const source = draft.source(frame);
  const heredoc = heredocOf(source);
  if (heredoc) {
    const { from, to, raw } = heredoc;
    putTogether(frame, draft, insertions, raw ? String : phpText, frame.from + from, frame.from + to);
  } else if (/^[bB]?'/.test(source)) read.string(phpString)(frame, draft);
  else template(insertions, phpText)(frame, draft);
};

const pair: Reader = (frame, draft) => {
  const [key, given] = read.operands(frame);
  if (!key || !given) return;
  const bound = { name: draft.keyName(key), offset: key.from, length: key.to - key.from };
  frame.entry = draft.member(frame, 'key', bound, frame.keys, draft.valueOf(given));
  if (given.target) frame.target = given.target;
};

const array: Reader = (frame, draft) => {
  const inner = read.childOf(frame, 'ValueList');
  const items = read.operands(frame);
  const members = items.flatMap(({ entry }) => entry ?? []);
  const parts = items.filter(({ entry }) => !entry).map((item) => draft.valueOf(item));
  const more = members.length > 0 ? { members, ...(parts.length > 0 && { parts }) } : { parts };
  frame.value = inner?.value ?? draft.value(frame, members.length > 0 ? 'object' : 'array', more);
  // On the left of `=` the items are what gets the values.
  frame.bound = inner?.bound ?? items.flatMap(({ target }) => target ?? []);
};

const attribute: Reader = (frame, draft) => {
  const [named, list] = read.operands(frame);
  if (named?.target) frame.annotations = [draft.call(frame, 'annotation', named.target, list?.values ?? [])];
};

/** `new class($a) extends B {…}` is named for what it extends. */
const creation: Reader = (frame, draft) => {
  if (!read.childOf(frame, 'DeclarationList')) return read.call('new', ['ArgList'])(frame, draft);
  const args = read.childOf(frame, 'ArgList')?.values ?? [];
  const [name = ''] = frame.children.flatMap((child) => child.bases ?? []);
  const place = { offset: frame.from, length: 3, start: frame.from, receiverEnd: frame.from };
  draft.callValue(frame, 'new', { name, ...place }, args);
};

const qualified: Reader = (frame, draft) => {
  const last = read.childOf(frame, 'Name');
  if (!last) return;
  const name = draft.source(last);
  const place = {
    offset: last.from,
    length: last.to - last.from,
    start: frame.from,
    receiverEnd: frame.from,
  };
  draft.named(frame, name, { name, ...place });
};

const scoped: Reader = (frame, draft) => {
  const member = frame.children.at(-1);
  const dynamic = member && read.childOf(member, 'DynamicMemberName');
  if (!dynamic) read.access(withoutDollar)(frame, draft);
};

export const php: Grammar = {
  language: 'php',
  scope: (type, _node, parent) => {
    if (type === 'DeclarationList' && parent?.type === 'NewExpression') return 'class';
    return Object.hasOwn(typeOf, type) ? typeOf[type] : undefined;
  },
  reads: new Set(['VariableName', 'Name']),
  namesOnly: new Set(['NamedArgument', 'NamedType']),
  nameOf: withoutDollar,
  transparent: new Set(['ArrayExpression', 'ValueList', 'Pair']),
  keyed: new Set(['Pair']),
  skipped: new Set(types.split(' ')),
  read: {
    String: text,
    Interpolation: read.through(-1),
    Integer: read.literal('number', number),
    Float: read.literal('number', number),
    Boolean: read.literal('boolean', (source) => source.toLowerCase()),
    null: read.nothing,
    VariableName: read.name(withoutDollar),
    Name: read.name(),
    QualifiedName: qualified,
    MemberExpression: read.access(withoutDollar),
    ScopedExpression: scoped,
    SubscriptExpression: read.subscript,
    ParenthesizedExpression: read.through(-1),
    CastExpression: read.through(-1),
    UnaryExpression: operations.unary,
    ConditionalExpression: operations.conditional,
    BinaryExpression: operations.binary('.'),
    NamedArgument: read.namedArgument,
    ArgList: read.list,
    SequenceExpression: read.list,
    CallExpression: read.call('call', ['ArgList']),
    NewExpression: creation,
    EchoStatement: read.wordCall,
    PrintIntrinsic: read.wordCall,
    IncludeExpression: read.wordCall,
    RequireExpression: read.wordCall,
    ArrayExpression: array,
    ValueList: array,
    ListExpression: array,
    Pair: pair,
    AssignmentExpression: bindings.assignment,
    UpdateExpression: bindings.assignment,
    VariableDeclarator: bindings.binds('declaration'),
    PropertyDeclaration: bindings.binds('declaration'),
    EnumCase: bindings.binds('declaration'),
    Parameter: bindings.binds('default'),
    VariadicParameter: bindings.binds('default'),
    PropertyParameter: bindings.binds('default'),
    ParamList: bindings.binds('default'),
    Attribute: attribute,
    Attributes: scopes.gatherAnnotations,
    BaseClause: scopes.gatherBases,
    ClassInterfaceClause: scopes.gatherBases,
    Block: scopes.block,
    ReturnStatement: scopes.returned,
    DeclarationList: scopes.anonymousClass,
    ClassDeclaration: scopes.classLike,
    InterfaceDeclaration: scopes.classLike,
    TraitDeclaration: scopes.classLike,
    EnumDeclaration: scopes.classLike,
    FunctionDefinition: scopes.functionLike,
    MethodDeclaration: scopes.functionLike,
    FunctionExpression: scopes.functionLike,
    ArrowFunction: scopes.functionLike,
  },
};
