// A govauth.config.json of the workspace: where it is and what stands in it, saved or not.
import { posix } from 'node:path';
import { type TextDocument, Uri, workspace } from 'vscode';
import type { ParsedText } from '../../core/document/parse.ts';

export const configName = 'govauth.config.json';
export const configLanguage = 'govauth-config';

/** The folder the file is in, which is the project's. */
export const projectOf = (config: Uri): Uri => config.with({ path: posix.dirname(config.path) });

export const configIn = (folder: Uri): Uri => Uri.joinPath(folder, configName);

export const isConfig = (document: TextDocument): boolean => document.languageId === configLanguage;

/** The text as the person sees it: from the editor when the file is open there. */
export const readConfig = async (config: Uri): Promise<string> =>
  (await workspace.openTextDocument(config)).getText();

/** Every config file of the workspace, in path order. */
export async function findConfigs(): Promise<Uri[]> {
  const found = await workspace.findFiles(`**/${configName}`, '**/{node_modules,dist,vendor,target}/**');
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The project's path as people name it: relative to the workspace when there are several folders or a subfolder. */
export const projectLabel = (config: Uri): string => {
  const folder = workspace.getWorkspaceFolder(config);
  const path = workspace.asRelativePath(projectOf(config), true);
  return folder && projectOf(config).path === folder.uri.path ? folder.name : path;
};

/** What the config calls its system, when it does. */
export const systemName = ({ value }: ParsedText): string | undefined => {
  const { system } = (value ?? {}) as { system?: { name?: unknown } };
  return typeof system?.name === 'string' && system.name !== '' ? system.name : undefined;
};
