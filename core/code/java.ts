// Java: nodes of its grammar and what they say.

import * as bindings from './bindings.ts';
import { javaString, number } from './contents.ts';
import type { Grammar, Reader } from './grammar.ts';
import * as operations from './operations.ts';
import * as read from './readers.ts';
import * as scopes from './scopes.ts';

const types = {
  ClassDeclaration: 'class',
  InterfaceDeclaration: 'class',
  EnumDeclaration: 'class',
  RecordDeclaration: 'class',
  AnnotationTypeDeclaration: 'class',
  MethodDeclaration: 'function',
  ConstructorDeclaration: 'function',
  CompactConstructorDeclaration: 'function',
  LambdaExpression: 'function',
} as const satisfies Record<string, 'class' | 'function'>;

const typeOf: Readonly<Record<string, 'class' | 'function'>> = types;
const withBody = new Set(['ObjectCreationExpression', 'EnumConstant']);

const annotation: Reader = (frame, draft) => {
  const args = read.childOf(frame, 'AnnotationArgumentList')?.values ?? [];
  const [named] = frame.children;
  if (!named?.target) return;
  const made = draft.call(frame, 'annotation', named.target, args);
  frame.annotations = [made];
  frame.value = draft.value(frame, 'call', { call: made });
};

const creation: Reader = (frame, draft) => {
  const args = read.childOf(frame, 'ArgumentList')?.values ?? [];
  const made = frame.children.find(({ type, target }) => target && type !== 'ArgumentList');
  if (made?.target) draft.callValue(frame, 'new', made.target, args, made.target.name);
};

const arrayCreation: Reader = (frame, draft) => {
  const items = read.childOf(frame, 'ArrayInitializer')?.value?.parts ?? [];
  frame.value = draft.value(frame, 'array', { parts: items });
};

/** A switch in an expression is read as a lambda, see `plain-java.ts`: it is no function. */
const lambda: Reader = (frame, draft) => {
  if (frame.opens) scopes.functionLike(frame, draft);
};

export const java: Grammar = {
  language: 'java',
  scope: (type, node, parent, text) => {
    if (type === 'ClassBody' && withBody.has(parent?.type ?? '')) return 'class';
    if (type === 'LambdaExpression' && text.startsWith('switch', node.from)) return undefined;
    return Object.hasOwn(typeOf, type) ? typeOf[type] : undefined;
  },
  reads: new Set(['Identifier', 'TypeName']),
  namesOnly: new Set(['ElementValuePair']),
  nameOf: String,
  transparent: new Set(),
  keyed: new Set(),
  skipped: new Set(['LineComment', 'BlockComment', 'Dimension', 'TypeArguments', 'TypeParameters', 'Throws']),
  read: {
    StringLiteral: read.string(javaString),
    TextBlock: read.string(javaString),
    CharacterLiteral: read.literal('string', javaString),
    IntegerLiteral: read.literal('number', number),
    FloatingPointLiteral: read.literal('number', number),
    BooleanLiteral: read.literal('boolean', String),
    null: read.nothing,
    this: read.name(),
    super: read.name(),
    Identifier: read.name(),
    MethodName: read.through(0),
    TypeName: read.name(),
    ScopedTypeName: read.access(),
    ScopedIdentifier: read.access(),
    GenericType: read.through(0),
    AnnotatedType: read.through(-1),
    FieldAccess: read.access(),
    MethodReference: (frame, draft) => {
      const [type] = read.operands(frame);
      if (!read.childOf(frame, 'new')) read.access()(frame, draft);
      else if (type?.value?.path) draft.named(frame, `${type.value.path}.new`);
    },
    ArrayAccess: read.subscript,
    ParenthesizedExpression: read.through(-1),
    CastExpression: read.through(-1),
    ArgumentList: read.list,
    MethodInvocation: (frame, draft) => {
      const [base, named] = read.operands(frame).filter(({ type }) => type !== 'ArgumentList');
      const args = read.childOf(frame, 'ArgumentList')?.values ?? [];
      const target = (named ?? base)?.target;
      if (!base || !target) return;
      const before = named ? base.value?.path && `${base.value.path}.${target.name}` : target.name;
      const start = { start: frame.from, receiverEnd: named ? base.to : frame.from };
      draft.callValue(frame, 'call', { ...target, ...start }, args, before);
    },
    ObjectCreationExpression: creation,
    ArrayCreationExpression: arrayCreation,
    ArrayInitializer: read.array,
    ElementValueArrayInitializer: read.array,
    BinaryExpression: operations.binary('+'),
    UnaryExpression: operations.unary,
    TernaryExpression: operations.conditional,
    AssignmentExpression: bindings.assignment,
    VariableDeclarator: bindings.binds('declaration'),
    LocalVariableDeclaration: bindings.binds('declaration'),
    FieldDeclaration: bindings.binds('declaration'),
    ConstantDeclaration: bindings.binds('declaration'),
    Resource: bindings.binds('declaration'),
    FormalParameter: bindings.binds('default'),
    SpreadParameter: bindings.binds('default'),
    FormalParameters: bindings.binds('default'),
    InferredParameters: bindings.binds('default'),
    RecordComponent: bindings.binds('default'),
    RecordHeader: bindings.binds('default'),
    MarkerAnnotation: annotation,
    Annotation: annotation,
    AnnotationArgumentList: read.list,
    ElementValuePair: read.namedArgument,
    Modifiers: scopes.gatherAnnotations,
    Superclass: scopes.gatherBases,
    SuperInterfaces: scopes.gatherBases,
    ExtendsInterfaces: scopes.gatherBases,
    InterfaceTypeList: scopes.gatherBases,
    Block: scopes.block,
    ConstructorBody: scopes.block,
    ReturnStatement: scopes.returned,
    ClassBody: scopes.anonymousClass,
    ClassDeclaration: scopes.classLike,
    InterfaceDeclaration: scopes.classLike,
    EnumDeclaration: scopes.classLike,
    RecordDeclaration: scopes.classLike,
    AnnotationTypeDeclaration: scopes.classLike,
    MethodDeclaration: scopes.functionLike,
    ConstructorDeclaration: scopes.functionLike,
    CompactConstructorDeclaration: scopes.functionLike,
    LambdaExpression: lambda,
  },
};
