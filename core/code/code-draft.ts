// What a walk has gathered so far; its methods make the items of the vocabulary.
import type { Span } from '../source/span.ts';
import type { Argument, Call, Code, CodeLanguage, Concat, Literal, Member, Scope, Value } from './code.ts';
import type { Bound, DraftCall, DraftScope, Frame, Target } from './frame.ts';

const mostNames = 64;
const longestReceiver = 256;
const longestPath = 200;

type More = Partial<Omit<Argument, 'text' | 'names' | 'offset' | 'length' | 'kind'>>;

/** Where items stand: outer before inner. */
const inOrder = (a: Span, b: Span): number => a.offset - b.offset || b.length - a.length;

/** `value` with more said about it; its texts stay unread until they are asked for. */
export const also = <T>(value: Value, more: T): Value & T =>
  Object.defineProperties({ ...more }, Object.getOwnPropertyDescriptors(value)) as Value & T;

export class CodeDraft {
  readonly text: string;
  private readonly names: string[] = [];
  private readonly calls: DraftCall[] = [];
  private readonly members: Member[] = [];
  private readonly strings: Literal[] = [];
  private readonly concats = new Map<Value, Scope | undefined>();
  private readonly scopes: DraftScope[] = [];

  constructor(text: string) {
    this.text = text;
  }

  get namesRead(): number {
    return this.names.length;
  }

  readName(name: string): void {
    this.names.push(name);
  }

  source(span: { readonly from: number; readonly to: number }): string {
    return this.text.slice(span.from, span.to);
  }

  /** A value that spans `frame`. */
  value(frame: Frame, kind: Value['kind'], more: More = {}): Value {
    const { text, names } = this;
    const { from, to, firstName } = frame;
    const lastName = Math.min(frame.lastName ?? names.length, firstName + mostNames);
    return {
      kind,
      offset: from,
      length: to - from,
      ...more,
      get text() {
        return text.slice(from, to);
      },
      get names() {
        return names.slice(firstName, lastName);
      },
    };
  }

  valueOf(frame: Frame): Value {
    frame.value ??= this.value(frame, 'other');
    return frame.value;
  }

  named(frame: Frame, path: string | undefined, target?: Target): void {
    const short = path !== undefined && path.length <= longestPath;
    frame.value = this.value(frame, 'name', short ? { path } : {});
    if (target) frame.target = target;
  }

  string(span: Span, value: string, scope: Scope | undefined): void {
    this.strings.push({ ...span, value, ...(scope && { inside: scope }) });
  }

  /** Text put together; what it takes in is no concat of its own any more. */
  concat(frame: Frame, parts: readonly Value[]): void {
    for (const part of parts) this.concats.delete(part);
    frame.value = this.value(frame, 'concat', { parts });
    this.concats.set(frame.value, frame.scope);
  }

  /** The values of a tagged template are given apart: it is not put together. */
  notConcat(value: Value): void {
    this.concats.delete(value);
  }

  call(frame: Frame, kind: DraftCall['kind'], target: Target, args: readonly Argument[]): DraftCall {
    const { start, receiverEnd } = target;
    const receiver = this.text.slice(Math.max(start, receiverEnd - longestReceiver), receiverEnd);
    const scope = frame.opens ? frame.opens.parent : frame.scope;
    const call: DraftCall = {
      kind,
      name: target.name,
      nameSpan: { offset: target.offset, length: target.length },
      receiver,
      args,
      offset: frame.from,
      length: frame.to - frame.from,
      ...(scope && { inside: scope }),
    };
    this.calls.push(call);
    return call;
  }

  /** A call whose value is on the frame; `before`: the path of what is called. */
  callValue(
    frame: Frame,
    kind: DraftCall['kind'],
    target: Target,
    args: readonly Argument[],
    before?: string,
  ): void {
    const call = this.call(frame, kind, target, args);
    const path = before === undefined || before.length > longestPath ? {} : { path: `${before}()` };
    frame.value = this.value(frame, 'call', { call, ...path });
  }

  /** What looked like a call was an annotation. */
  turn(call: Call, kind: Call['kind']): DraftCall {
    return Object.assign(call, { kind });
  }

  member(frame: Frame, kind: Member['kind'], bound: Bound, path: string, value: Value): Member {
    const scope = frame.opens ? frame.opens.parent : frame.scope;
    if (value.scope && value.scope.name === '') (value.scope as DraftScope).name = bound.name;
    const member: Member = {
      kind,
      name: bound.name,
      path,
      nameSpan: { offset: bound.offset, length: bound.length },
      value,
      // From the name to the value: a list of declarations is many members.
      offset: Math.min(bound.offset, value.offset),
      length:
        Math.max(bound.offset + bound.length, value.offset + value.length) -
        Math.min(bound.offset, value.offset),
      ...(scope && { inside: scope }),
    };
    this.members.push(member);
    return member;
  }

  /** The key of an entry is known: what is inside stands under it. */
  enterKey(entry: Frame, key: Frame): void {
    const name = this.keyName(key);
    entry.keys = entry.keys === '' ? name : `${entry.keys}.${name}`;
  }

  /** A key as a name: of a literal its contents, of an expression its source text. */
  keyName(key: Frame): string {
    return key.value?.literal ?? key.target?.name ?? this.source(key);
  }

  openScope(kind: Scope['kind'], from: number, to: number, parent: Scope | undefined): DraftScope {
    const none = { name: '', bases: [], params: [], empty: false, results: [] };
    const scope: DraftScope = { kind, offset: from, length: to - from, ...none, ...(parent && { parent }) };
    this.scopes.push(scope);
    return scope;
  }

  /** Annotations below a declaration say what they stand on. */
  decorate(scope: DraftScope, children: readonly Frame[]): void {
    for (const annotation of children.flatMap((child) => child.annotations ?? [])) {
      annotation.on = scope;
      if (scope.parent) annotation.inside = scope.parent;
      else delete annotation.inside;
    }
  }

  result(scope: Scope | undefined, value: Value): void {
    if (scope?.kind === 'function') (scope.results as Value[]).push(value);
  }

  code(language: CodeLanguage): Code {
    const scopes = this.scopes.sort(inOrder);
    const concats: Concat[] = [...this.concats].map(([value, inside]) =>
      also(value, inside ? { inside } : {}),
    );
    return {
      language,
      calls: this.calls.sort(inOrder),
      members: this.members.sort(inOrder),
      strings: this.strings.sort(inOrder),
      concats: concats.sort(inOrder),
      functions: scopes.filter(({ kind }) => kind === 'function'),
      classes: scopes.filter(({ kind }) => kind === 'class'),
    };
  }
}
