// The systems of the workspace: found on disk, found again when files come and go.
import { statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Disposable, EventEmitter, type TextDocument, Uri, workspace } from 'vscode';
import type { FoundSystem } from '../../core/io/project/find-systems.ts';
import { isSkipped } from '../../core/io/project/folder.ts';
import { kindOfPath } from '../../core/project/kinds.ts';
import type { Validator } from './validator.ts';

/** Milliseconds in which files that come and go together are looked for once. */
const pause = 500;

export interface WorkspaceSystems extends Disposable {
  readonly all: () => readonly FoundSystem[];
  /** The system a file is part of, and its path there; undefined for files that no rule looks at. */
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

interface KnownSystem {
  readonly system: FoundSystem;
  readonly paths: ReadonlySet<string>;
}

/**
 * Each system once, and each file in the outermost system that has it: folders of a workspace may lie in each other, and
 * the whole is judged with more of what belongs to it.
 */
function distinct(found: readonly FoundSystem[]): readonly KnownSystem[] {
  const known: KnownSystem[] = [];
  for (const system of found.toSorted((a, b) => a.root.length - b.root.length)) {
    const isTaken = (path: string) =>
      known.some(({ system: { root }, paths }) => paths.has(inside(root, join(system.root, path)) ?? ''));
    const files = system.files.filter((path) => !isTaken(path));
    if (files.length > 0) known.push({ system: { ...system, files }, paths: new Set(files) });
  }
  return known;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** May be of a system by its name, or hold what is: a folder that is moved here tells of itself alone. */
function mayTakePart({ fsPath }: Uri, folder: string): boolean {
  const path = inside(folder, fsPath);
  if (path === undefined || path.split('/').slice(0, -1).some(isSkipped)) return false;
  return kindOfPath(path) !== undefined || isFolder(fsPath);
}

export function createWorkspaceSystems(
  validator: Validator,
  onFailure: (error: unknown) => void,
): WorkspaceSystems {
  const changed = new EventEmitter<void>();
  const saved = new EventEmitter<Uri>();
  let systems: readonly KnownSystem[] = [];
  let timer: NodeJS.Timeout | undefined;

  const refresh = async () => {
    const folders = (workspace.workspaceFolders ?? [])
      .filter(({ uri }) => uri.scheme === 'file')
      .map(({ uri }) => uri.fsPath);
    const found = folders.length > 0 ? await validator.ask({ kind: 'find', folders }) : { systems: [] };
    systems = distinct(found.systems);
    changed.fire();
  };
  const refreshSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh().catch(onFailure), pause);
  };

  const systemOf = (uri: Uri) => {
    if (uri.scheme !== 'file') return undefined;
    for (const { system, paths } of systems) {
      const path = inside(system.root, uri.fsPath);
      if (path !== undefined && paths.has(path)) return { system, path };
    }
    return undefined;
  };

  const isOfInterest = (uri: Uri): boolean => {
    const folder = workspace.getWorkspaceFolder(uri);
    return folder !== undefined && mayTakePart(uri, folder.uri.fsPath);
  };
  /** Itself, or files below it. */
  const isLost = ({ fsPath }: Uri): boolean =>
    systems.some(({ system: { root, files }, paths }) => {
      const path = inside(root, fsPath);
      if (path === undefined) return fsPath === root;
      return paths.has(path) || files.some((file) => file.startsWith(`${path}/`));
    });
  const watcher = workspace.createFileSystemWatcher('**/*');
  const listeners: readonly Disposable[] = [
    changed,
    saved,
    watcher,
    watcher.onDidCreate((uri) => isOfInterest(uri) && refreshSoon()),
    watcher.onDidDelete((uri) => isLost(uri) && refreshSoon()),
    watcher.onDidChange((uri) => systemOf(uri) && saved.fire(uri)),
    workspace.onDidChangeWorkspaceFolders(refreshSoon),
  ];

  return {
    all: () => systems.map(({ system }) => system),
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
