// Readers of names that get values: assignments, declarations, parameters, patterns.
import type { Member } from './code.ts';
import type { CodeDraft } from './code-draft.ts';
import type { Bound, DraftCall, Frame } from './frame.ts';
import type { Reader } from './grammar.ts';
import { equals, operands } from './readers.ts';

/** Leaves that bind a name when they stand where names are bound. */
const bindable = new Set([
  'Definition',
  'VariableDefinition',
  'PropertyDefinition',
  'PrivatePropertyDefinition',
  'VariableName',
  'Name',
]);
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

/** What has been read of names and values in a row. */
class Bindings {
  readonly bound: Bound[] = [];
  readonly annotations: DraftCall[] = [];
  latest: readonly Bound[] = [];
  private undecorated = 0;

  read(child: Frame, draft: CodeDraft): void {
    for (const annotation of child.annotations ?? []) this.annotations.push(annotation);
    this.bind(boundHere(child, draft));
  }

  private bind(names: readonly Bound[]): void {
    const [first] = names;
    if (!first) return;
    this.latest = names;
    for (const one of names) this.bound.push(one);
    for (; this.undecorated < this.annotations.length; this.undecorated += 1) {
      const annotation = this.annotations[this.undecorated];
      if (annotation) annotation.target ??= first.name;
    }
  }
}

/** Names and, after `=`, their values; annotations before a name stand on it. Lists of such, too. */
export const binds =
  (kind: Member['kind']): Reader =>
  (frame, draft) => {
    const row = new Bindings();
    let valued = false;
    for (const child of frame.children) {
      if (valued) {
        const value = draft.valueOf(child);
        for (const one of row.latest) draft.member(frame, kind, one, one.name, value);
      } else row.read(child, draft);
      valued = !valued && equals.has(child.type);
    }
    frame.bound = row.bound;
    frame.annotations = row.annotations;
  };
