// The systems of the workspace: found on disk, found again when files come and go.
import { basename, relative, sep } from 'node:path';
import { type Disposable, EventEmitter, type TextDocument, Uri, workspace } from 'vscode';
import type { FoundSystem } from '../../core/io/project/find-systems.ts';
import { kindOfPath } from '../../core/project/kinds.ts';
import type { Validator } from './validator.ts';

/** Milliseconds in which files that come and go together are looked for once. */
const pause = 500;

export interface WorkspaceSystems extends Disposable {
  readonly all: () => readonly FoundSystem[];
  /** The innermost system a file is part of, and its path there. */
  readonly systemOf: (uri: Uri) => { readonly system: FoundSystem; readonly path: string } | undefined;
  /** Open documents of a system. */
  readonly openIn: (system: FoundSystem) => readonly TextDocument[];
  readonly onDidChange: (listener: () => void) => Disposable;
  /** A file of a system changed on disk. */
  readonly onDidSave: (listener: (uri: Uri) => void) => Disposable;
  /** Looks again, now. */
  readonly refresh: () => Promise<void>;
}

const inside = (root: string, path: string): string | undefined => {
  const way = relative(root, path);
  return way === '' || way.startsWith('..') ? undefined : way.split(sep).join('/');
};

export function createWorkspaceSystems(
  validator: Validator,
  onFailure: (error: unknown) => void,
): WorkspaceSystems {
  const changed = new EventEmitter<void>();
  const saved = new EventEmitter<Uri>();
  let systems: readonly FoundSystem[] = [];
  let timer: NodeJS.Timeout | undefined;

  const refresh = async () => {
    const folders = (workspace.workspaceFolders ?? [])
      .filter(({ uri }) => uri.scheme === 'file')
      .map(({ uri }) => uri.fsPath);
    const found = folders.length > 0 ? await validator.ask({ kind: 'find', folders }) : { systems: [] };
    systems = found.systems;
    changed.fire();
  };
  const refreshSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh().catch(onFailure), pause);
  };

  const systemOf = (uri: Uri) => {
    if (uri.scheme !== 'file') return undefined;
    const [first] = systems
      .flatMap((system) => {
        const path = inside(system.root, uri.fsPath);
        return path === undefined ? [] : [{ system, path }];
      })
      .sort((a, b) => b.system.root.length - a.system.root.length);
    return first;
  };

  const takesPart = ({ fsPath }: Uri): boolean =>
    kindOfPath(fsPath.split(sep).join('/')) !== undefined || basename(fsPath) === '.gitignore';
  const watcher = workspace.createFileSystemWatcher('**/*');
  const listeners: readonly Disposable[] = [
    changed,
    saved,
    watcher,
    watcher.onDidCreate((uri) => takesPart(uri) && refreshSoon()),
    watcher.onDidDelete(refreshSoon),
    watcher.onDidChange((uri) => takesPart(uri) && saved.fire(uri)),
    workspace.onDidChangeWorkspaceFolders(refreshSoon),
  ];

  return {
    all: () => systems,
    systemOf,
    openIn: ({ root }) =>
      workspace.textDocuments.filter((document) => systemOf(document.uri)?.system.root === root),
    onDidChange: (listener) => changed.event(listener),
    onDidSave: (listener) => saved.event(listener),
    refresh,
    dispose: () => {
      clearTimeout(timer);
      for (const listener of listeners) listener.dispose();
    },
  };
}

/** The file of a system. */
export const fileIn = ({ root }: FoundSystem, path: string): Uri => Uri.joinPath(Uri.file(root), path);
