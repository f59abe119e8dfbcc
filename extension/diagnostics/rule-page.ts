// Where a rule is explained: its page in the extension, opened by a command so that a diagnostic can link to it.
import { Uri } from 'vscode';

/** The target of a diagnostic's code. */
export const ruleLink = (id: string): Uri =>
  Uri.parse(`command:govauth.openRule?${encodeURIComponent(JSON.stringify([id]))}`);

/** The page of rule `id`; ids are kebab-case, so nothing else of the disk can be named. */
export function rulePage(extension: Uri, id: string): Uri | undefined {
  return /^[a-z0-9-]+$/.test(id) ? Uri.joinPath(extension, 'docs/rules', `${id}.md`) : undefined;
}
