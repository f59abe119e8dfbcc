// Which systems lie under a folder, and which of their files take part in a login: found while walking, one by one.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kindOfPath } from '../../project/kinds.ts';
import { configName } from '../read-config.ts';
import { type Folder, readFolder } from './folder.ts';

export interface FoundSystem {
  /** Where it lies; below what was asked, or that itself. */
  readonly root: string;
  /** Paths of files, relative to the root, with forward slashes. */
  readonly files: readonly string[];
  /** The file that is the config, where its name does not say so. */
  readonly configPath?: string;
}

/** A folder with one of these is where a system begins. */
const manifests: ReadonlySet<string> = new Set([
  configName,
  'package.json',
  'pom.xml',
  'build.gradle',
  'build.gradle.kts',
  'settings.gradle',
  'composer.json',
  'docker-compose.yml',
  'docker-compose.yaml',
  'compose.yml',
  'compose.yaml',
]);

const begins = (files: readonly string[]): boolean => files.some((name) => manifests.has(name));

/** Paths of the files in a folder that take part in a login. */
const takingPart = (prefix: string, names: readonly string[]): readonly string[] =>
  names.map((name) => `${prefix}${name}`).filter(kindOfPath);

interface Collected {
  readonly files: string[];
  /** Systems of their own inside: folders with a config. */
  readonly inner: FoundSystem[];
}

/** Everything below `root`, whose entries are `top`; without recursion, for folders may be nested deeply. */
function collect(root: string, top: Folder): Collected {
  const found: Collected = { files: [], inner: [] };
  const waiting = [''];
  while (waiting.length > 0) {
    const here = waiting.pop() ?? '';
    // Each folder is read once: reading them is what finding systems costs.
    const entries = here === '' ? top : readFolder(join(root, here));
    const { files, folders } = entries;
    if (here !== '' && files.includes(configName)) {
      const own = collect(join(root, here), entries);
      found.inner.push({ root: join(root, here), files: own.files }, ...own.inner);
      continue;
    }
    const prefix = here === '' ? '' : `${here}/`;
    found.files.push(...takingPart(prefix, files));
    for (const name of folders.toReversed()) waiting.push(`${prefix}${name}`);
  }
  return found;
}

function* systemsFrom(root: string, top: Folder): Generator<FoundSystem> {
  const { files, inner } = collect(root, top);
  if (files.length > 0) yield { root, files };
  yield* inner;
}

/** Systems below a folder that is none itself; the files between them belong to no system, and are told at the end. */
function* systemsBelow(
  root: string,
  folder: string,
  entries: Folder,
  loose: string[],
): Generator<FoundSystem> {
  const { files, folders } = entries;
  if (begins(files)) return yield* systemsFrom(join(root, folder), entries);
  const prefix = folder === '' ? '' : `${folder}/`;
  loose.push(...takingPart(prefix, files));
  for (const name of folders) {
    const inside = `${prefix}${name}`;
    yield* systemsBelow(root, inside, readFolder(join(root, inside)), loose);
  }
}

/**
 * A folder with a config, a manifest or a repository is one system, and folders inside that have a config of their own are
 * others. Any other folder holds systems: each topmost folder that begins one, and what lies loose between them.
 */
export function* findSystems(root: string): Generator<FoundSystem> {
  const top = readFolder(root);
  if (begins(top.files) || existsSync(join(root, '.git'))) return yield* systemsFrom(root, top);
  const loose: string[] = [];
  let held: FoundSystem | undefined;
  let count = 0;
  for (const system of systemsBelow(root, '', top, loose)) {
    if (held) yield held;
    held = system;
    count += 1;
  }
  if (count === 1 && held && loose.length > 0) {
    // The files around a single system are its own: the proxy in front of it, its containers.
    const inside = held.root.slice(join(root, '/').length).replaceAll('\\', '/');
    yield { root, files: [...loose, ...held.files.map((file) => `${inside}/${file}`)] };
    return;
  }
  if (held) yield held;
  if (loose.length > 0) yield { root, files: loose };
}

const beginsHere = (folder: string): boolean =>
  begins(readFolder(folder).files) || existsSync(join(folder, '.git'));

/** The system that `file` (an absolute path) is part of: the nearest folder with a config, else the topmost that begins one. */
export function systemAround(file: string): FoundSystem {
  let found: string | undefined;
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const isConfigs = existsSync(join(folder, configName));
    if (isConfigs || beginsHere(folder)) found = folder;
    if (isConfigs || existsSync(join(folder, '.git')) || dirname(folder) === folder) break;
  }
  const root = found ?? dirname(file);
  return { root, files: collect(root, readFolder(root)).files };
}
