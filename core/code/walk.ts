// Walks a syntax tree once, without recursion, and hands each node to its grammar's reader when the node is left.
import type { SyntaxNodeRef, Tree } from '@lezer/common';
import type { Code } from './code.ts';
import { CodeDraft } from './code-draft.ts';
import type { Frame } from './frame.ts';
import type { Grammar } from './grammar.ts';

const namedNode = /^[A-Za-z]/;
/** Deeper keys are no settings. */
const longestKeys = 300;

function enter(draft: CodeDraft, grammar: Grammar, node: SyntaxNodeRef, parent: Frame | undefined): Frame {
  const { from, to, name: type } = node;
  const kind = grammar.scope(type, node, parent, draft.text);
  const opens = kind && draft.openScope(kind, from, to, parent?.scope);
  const keys = parent && grammar.transparent.has(type) && parent.keys.length < longestKeys ? parent.keys : '';
  const firstName = draft.namesRead;
  if (grammar.reads.has(type) && !grammar.namesOnly.has(parent?.type ?? ''))
    draft.readName(grammar.nameOf(draft.text.slice(from, to)));
  return { type, from, to, parent, children: [], scope: opens ?? parent?.scope, opens, firstName, keys };
}

function leave(draft: CodeDraft, grammar: Grammar, frame: Frame): void {
  grammar.read[frame.type]?.(frame, draft);
  frame.lastName = draft.namesRead;
  if (frame.opens) draft.decorate(frame.opens, frame.children);
  // Long files would keep the whole tree otherwise.
  frame.children.length = 0;
  const { parent, type } = frame;
  if (parent && namedNode.test(type) && !grammar.skipped.has(type)) {
    parent.children.push(frame);
    if (parent.children.length === 1 && grammar.keyed.has(parent.type)) draft.enterKey(parent, frame);
  }
}

/** What `tree`, made of a text of the same length as `text`, says about `text`. */
export function walk(tree: Tree, text: string, grammar: Grammar): Code {
  const draft = new CodeDraft(text);
  const cursor = tree.cursor();
  let frame: Frame | undefined = enter(draft, grammar, cursor, undefined);
  while (frame) {
    if (cursor.firstChild()) {
      frame = enter(draft, grammar, cursor, frame);
      continue;
    }
    for (;;) {
      leave(draft, grammar, frame);
      const parent: Frame | undefined = frame.parent;
      if (!parent) return draft.code(grammar.language);
      if (cursor.nextSibling()) {
        frame = enter(draft, grammar, cursor, parent);
        break;
      }
      cursor.parent();
      frame = parent;
    }
  }
  return draft.code(grammar.language);
}
