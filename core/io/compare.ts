// A plan against the folder it is for: what is new, what is there already, what is in the way. Reads, never writes.
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan, PlannedFile } from '../generate/plan-shape.ts';
import { fileError } from './file-error.ts';
import { type FolderPlace, placeOf } from './place.ts';

/**
 * `new`; `same`: there with this content; `kept`: a secret file that is there, whatever its content; `differs`: there with
 * another content; `blocked`: something else is in the way (a folder, a link to elsewhere, a name in another case).
 */
export type FileState = 'new' | 'same' | 'kept' | 'differs' | 'blocked';

export interface ComparedFile {
  readonly file: PlannedFile;
  readonly state: FileState;
  /** For `new`: the path whose first absent part this is, which comes into being in one step. For `blocked`: what is in the way. */
  readonly at: string;
}

export interface Comparison {
  readonly place: FolderPlace;
  readonly files: readonly ComparedFile[];
}

const folded = (name: string): string => name.normalize('NFC').toLowerCase();

/** Looks at each folder once. */
class Folder {
  readonly #root: string;
  readonly #names = new Map<string, ReadonlySet<string>>();

  constructor(root: string) {
    this.#root = root;
  }

  names(folder: string): ReadonlySet<string> {
    const known = this.#names.get(folder);
    if (known) return known;
    const names = new Set(readdirSync(join(this.#root, folder)));
    this.#names.set(folder, names);
    return names;
  }

  kind(path: string): 'folder' | 'file' | 'other' {
    const stat = lstatSync(join(this.#root, path));
    if (stat.isDirectory()) return 'folder';
    return stat.isFile() || stat.isSymbolicLink() ? 'file' : 'other';
  }

  /** A link is never read through: its content is not this file's. */
  holds(path: string, content: string): boolean {
    const full = join(this.#root, path);
    return lstatSync(full).isFile() && readFileSync(full, 'utf8') === content;
  }
}

function compareFile(file: PlannedFile, folder: Folder): ComparedFile {
  const parts = file.path.split('/');
  for (const [depth, name] of parts.entries()) {
    const parent = parts.slice(0, depth).join('/');
    const at = parent === '' ? name : `${parent}/${name}`;
    const names = folder.names(parent);
    if (!names.has(name)) {
      const sibling = [...names].find((other) => folded(other) === folded(name));
      if (sibling !== undefined) return { file, state: 'blocked', at: join(parent, sibling) };
      return { file, state: 'new', at };
    }
    const wanted = depth === parts.length - 1 ? 'file' : 'folder';
    if (folder.kind(at) !== wanted) return { file, state: 'blocked', at };
  }
  if (file.secret) return { file, state: 'kept', at: file.path };
  return { file, state: folder.holds(file.path, file.content) ? 'same' : 'differs', at: file.path };
}

/** Throws a UserError when the folder cannot be read. */
export function compare(plan: Plan, path: string): Comparison {
  const place = placeOf(path);
  const [first] = place.missing;
  if (first !== undefined)
    return { place, files: plan.files.map((file) => ({ file, state: 'new', at: first })) };
  try {
    const folder = new Folder(place.anchor);
    return { place, files: plan.files.map((file) => compareFile(file, folder)) };
  } catch (error) {
    throw fileError(error, place.anchor);
  }
}
