// Quick fixes of the findings under the cursor, all of a file at once, and the ways to silence a rule.
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
  Uri,
  WorkspaceEdit,
} from 'vscode';
import type { Finding } from '../../core/finding.ts';
import { compatiblyFixed, editsOf, type PlacedEdit } from '../../core/validation/compatible-fixes.ts';
import { silencingComment } from '../../core/validation/silencing-comment.ts';
import { isConfig } from '../config-file/config-file.ts';
import { spoken } from '../spoken.ts';
import { addFileEdits } from './file-edits.ts';
import type { FindingsOf } from './findings-of.ts';
import { rangeOf, spanOf } from './range.ts';
import { source } from './to-diagnostic.ts';

const fixAllKind = CodeActionKind.SourceFixAll.append('govauth');

export const quickFixKinds: CodeActionProviderMetadata = {
  providedCodeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
};

/** The root of the system a document is in; edits of other files are relative to it. */
export type RootOf = (uri: Uri) => Uri | undefined;

async function editOf(
  document: TextDocument,
  own: string | undefined,
  edits: readonly PlacedEdit[],
  rootOf: RootOf,
): Promise<WorkspaceEdit> {
  const made = new WorkspaceEdit();
  const byFile = Map.groupBy(edits, ({ file }) => file);
  for (const [file, list] of byFile)
    if (file === own || file === '') {
      for (const { offset, length, newText } of list)
        made.replace(document.uri, spanOf(document, offset, length), newText);
    } else {
      const root = rootOf(document.uri);
      if (root) await addFileEdits(made, Uri.joinPath(root, file), list);
    }
  return made;
}

async function actionOf(
  title: string,
  kind: CodeActionKind,
  document: TextDocument,
  findings: readonly Finding[],
  rootOf: RootOf,
): Promise<CodeAction> {
  const action = new CodeAction(title, kind);
  const own = findings[0]?.at?.file;
  action.edit = await editOf(document, own, findings.flatMap(editsOf), rootOf);
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

/** An error of the config is never switched off from here: whoever must, writes the line and answers for it. */
function turnOff(finding: Finding, document: TextDocument): CodeAction[] {
  if (!isConfig(document) || finding.severity === 'error') return [];
  const edits = modify(document.getText(), ['rules', finding.id], 'off', {
    formattingOptions: { insertSpaces: true, tabSize: 2 },
  });
  const action = new CodeAction(l10n.t('Turn off {0} in this file', finding.id), CodeActionKind.QuickFix);
  action.edit = new WorkspaceEdit();
  for (const { offset, length, content } of edits)
    action.edit.replace(document.uri, spanOf(document, offset, length), content);
  return [action];
}

/** Asks for the reason when it is chosen. */
function silence(finding: Finding, document: TextDocument): CodeAction[] {
  if (!finding.at || silencingComment(document.uri.path, finding.id, 'x') === undefined) return [];
  const title = l10n.t('Silence {0} here, with a reason…', finding.id);
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  const line = rangeOf(document, finding.at).start.line;
  action.command = { title, command: 'govauth.silence', arguments: [document.uri, line, finding.id] };
  return [action];
}

async function actionsFor(
  finding: Finding,
  document: TextDocument,
  context: CodeActionContext,
  rootOf: RootOf,
): Promise<readonly CodeAction[]> {
  const actions: CodeAction[] = [];
  if (finding.fix) {
    const title = spoken(finding.fix.title);
    const fix = await actionOf(title, CodeActionKind.QuickFix, document, [finding], rootOf);
    fix.isPreferred = true;
    actions.push(fix);
  }
  actions.push(...turnOff(finding, document), ...silence(finding, document));
  const diagnostics = belongsTo(finding, document, context);
  for (const action of actions) action.diagnostics = diagnostics;
  return actions;
}

/** Code actions for files of systems, from the judgement that matches what is on screen. */
export const createQuickFixes = (findingsOf: FindingsOf, rootOf: RootOf): CodeActionProvider => ({
  provideCodeActions: async (document: TextDocument, range: Range, context: CodeActionContext) => {
    const { only } = context;
    const wantsAll = only?.contains(fixAllKind) ?? false;
    if (only && !wantsAll && !only.contains(CodeActionKind.QuickFix)) return [];
    const findings = await findingsOf(document);
    const here = findings.filter((finding) => rangeOf(document, finding.at).intersection(range));
    const fixed = compatiblyFixed(findings);
    const fixAll = (kind: CodeActionKind) =>
      actionOf(
        l10n.t('Fix all {0} GovAuth problems that can be fixed', fixed.length),
        kind,
        document,
        fixed,
        rootOf,
      );
    if (wantsAll) return fixed.length > 0 ? [await fixAll(fixAllKind)] : [];
    const actions: CodeAction[] = [];
    for (const finding of here) actions.push(...(await actionsFor(finding, document, context, rootOf)));
    if (here.length > 0 && fixed.length > 1) actions.push(await fixAll(CodeActionKind.QuickFix));
    return actions;
  },
});
