// Quick fixes of the findings under the cursor, all of them at once, and the way to lower a rule's severity.
import { modify } from 'jsonc-parser';
import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  type CodeActionProviderMetadata,
  l10n,
  type Range,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import type { Finding, TextEdit } from '../../core/finding.ts';
import { compatibleFixes } from '../../core/validation/compatible-fixes.ts';
import { spoken } from '../spoken.ts';
import type { Judgements } from './judgements.ts';
import { rangeOf, spanOf } from './range.ts';
import { source } from './to-diagnostic.ts';

const fixAllKind = CodeActionKind.SourceFixAll.append('govauth');

export const quickFixKinds: CodeActionProviderMetadata = {
  providedCodeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
};

function editOf(document: TextDocument, edits: readonly TextEdit[]): WorkspaceEdit {
  const made = new WorkspaceEdit();
  for (const { offset, length, newText } of edits)
    made.replace(document.uri, spanOf(document, offset, length), newText);
  return made;
}

function actionOf(title: string, kind: CodeActionKind, document: TextDocument, edits: readonly TextEdit[]) {
  const action = new CodeAction(title, kind);
  action.edit = editOf(document, edits);
  return action;
}

const belongsTo = (finding: Finding, document: TextDocument, context: CodeActionContext) =>
  context.diagnostics.filter(
    (diagnostic) =>
      diagnostic.source === source &&
      typeof diagnostic.code === 'object' &&
      diagnostic.code.value === finding.id &&
      diagnostic.range.isEqual(rangeOf(document, finding.at)),
  );

function fixesOf(finding: Finding, document: TextDocument, context: CodeActionContext): CodeAction[] {
  const diagnostics = belongsTo(finding, document, context);
  const actions: CodeAction[] = [];
  if (finding.fix) {
    const fix = actionOf(spoken(finding.fix.title), CodeActionKind.QuickFix, document, finding.fix.edits);
    fix.isPreferred = true;
    actions.push(fix);
  }
  // An error is never switched off from here: whoever must, writes the line and answers for it.
  if (finding.severity !== 'error') {
    const edits = modify(document.getText(), ['rules', finding.id], 'off', {
      formattingOptions: { insertSpaces: true, tabSize: 2 },
    }).map(({ offset, length, content }) => ({ offset, length, newText: content }));
    const title = l10n.t('Turn off {0} in this file', finding.id);
    actions.push(actionOf(title, CodeActionKind.QuickFix, document, edits));
  }
  for (const action of actions) action.diagnostics = diagnostics;
  return actions;
}

/** Code actions for config files, from the judgement that matches what is on screen. */
export const createQuickFixes = (judgements: Judgements): CodeActionProvider => ({
  provideCodeActions: async (document: TextDocument, range: Range, context: CodeActionContext) => {
    const { findings } = await judgements.judge(document);
    const here = findings.filter((finding) => rangeOf(document, finding.at).intersection(range));
    const all = compatibleFixes(findings);
    const wantsAll = context.only?.contains(fixAllKind) || context.only?.intersects(CodeActionKind.Source);
    const fixAll = (kind: CodeActionKind) =>
      actionOf(
        l10n.t('Fix all {0} GovAuth problems that can be fixed', all.length),
        kind,
        document,
        all.flatMap(({ edits }) => edits),
      );
    if (wantsAll) return all.length > 0 ? [fixAll(fixAllKind)] : [];
    return [
      ...here.flatMap((finding) => fixesOf(finding, document, context)),
      ...(here.length > 0 && all.length > 1 ? [fixAll(CodeActionKind.QuickFix)] : []),
    ];
  },
});
