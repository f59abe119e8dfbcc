// Which files of a project an include of nginx means.
import type { ProjectFile } from '../../project.ts';
import { globFits } from './glob.ts';

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** `a/./b/../c` → `a/c`. */
function plain(path: string): string {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

const sharedStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
};

/** Of files in several folders, those in the folder nearest to `path`. */
function nearest(files: readonly ProjectFile[], path: string): readonly ProjectFile[] {
  const folders = [...new Set(files.map((file) => folderOf(file.path)))];
  if (folders.length < 2) return files;
  const [best] = folders.sort((a, b) => sharedStart(b, path) - sharedStart(a, path));
  return files.filter((file) => folderOf(file.path) === best);
}

/** Files that are looked at for patterns, a project. */
const mostCompared = 1_000_000;

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Finds files by a path or pattern. */
export function fileFinder(files: readonly ProjectFile[]) {
  const byName = Map.groupBy(files, ({ path }) => nameOf(path));
  let left = mostCompared;

  const candidates = (pattern: string): readonly ProjectFile[] => {
    const name = nameOf(pattern);
    if (!/[*?]/.test(name)) return byName.get(name) ?? [];
    left -= files.length;
    return left < 0 ? [] : files;
  };
  const fitting = (pattern: string) => candidates(pattern).filter(({ path }) => globFits(pattern, path));

  /**
   * What `include` of `from` means, whose outermost file is `root`: files next to either of them; where the path is one
   * of the server, by its last folder and its name.
   */
  return (include: string, from: ProjectFile, root: ProjectFile): readonly ProjectFile[] => {
    const asked = include.replace(/^\/(?:etc|usr\/local)\/nginx\/(?:conf\/)?/, '');
    if (!asked.startsWith('/'))
      for (const { path } of [from, root]) {
        const found = fitting(plain(folderOf(path) + asked));
        if (found.length > 0) return found;
      }
    const ending = plain(include).split('/').slice(-2).join('/');
    if (!ending.includes('/')) return [];
    const found = candidates(ending).filter(({ path }) =>
      globFits(ending, path.split('/').slice(-2).join('/')),
    );
    return nearest(found, from.path);
  };
}
