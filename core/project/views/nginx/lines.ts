// The directives of nginx with what they include in its place.
import type { Place } from '../../../errors.ts';
import type { NginxDirective } from '../../../source/nginx.ts';
import type { ProjectFile } from '../../project.ts';
import { fileFinder } from './included-files.ts';

/** A directive, and the file it stands in. An `include` that is left names no file of the project. */
export interface NginxLine {
  readonly name: string;
  readonly args: readonly string[];
  readonly file: ProjectFile;
  readonly directive: NginxDirective;
  readonly block?: readonly NginxLine[];
}

/** The whole directive; up to its block where it has one. */
export function placeOf({ file, directive }: NginxLine): Place {
  if (!directive.block) return file.at(directive);
  const { span } = directive.args.at(-1) ?? { span: directive.nameSpan };
  return file.at({ offset: directive.offset, length: span.offset + span.length - directive.offset });
}

/** Of one argument; of the whole directive where there is none such. */
export function placeOfArg(line: NginxLine, index: number): Place {
  const arg = line.directive.args[index];
  return arg ? line.file.at(arg.span) : placeOf(line);
}

/** From the outermost file to the one that is read. */
type Way = readonly ProjectFile[];

/** Includes within includes. */
const deepest = 10;
/** Lines that includes may bring in, a project: a few files could stand for billions. */
const mostIncluded = 50_000;
/** Includes that are looked for among a project's files. */
const mostLookedFor = 50_000;

export interface Root {
  /** No other file includes it. */
  readonly file: ProjectFile;
  readonly lines: readonly NginxLine[];
}

/** Reads a project's files of nginx. */
export function readRoots(files: readonly ProjectFile[]): readonly Root[] {
  const known = new Map<string, readonly ProjectFile[]>();
  const find = fileFinder(files);
  const included = new Set<ProjectFile>();
  let left = mostIncluded;

  const meant = ({ args: [path] }: NginxLine, way: Way): readonly ProjectFile[] => {
    const [root, from] = [way[0], way.at(-1)];
    if (path === undefined || !root || !from || way.length > deepest) return [];
    const key = `${root.path}\n${from.path}\n${path}`;
    const found = known.get(key);
    if (found || known.size >= mostLookedFor) return found ?? [];
    const looked = find(path, from, root).filter((file) => file !== from);
    known.set(key, looked);
    return looked;
  };

  const lineOf = (directive: NginxDirective, file: ProjectFile, way: Way): NginxLine => {
    const { name, args, block } = directive;
    return {
      ...{ name, file, directive, args: args.map(({ text }) => text) },
      ...(block && { block: linesOf(block, file, way) }),
    };
  };

  /** What stands in the place of an include; the line itself where that means no file of the project. */
  const inPlaceOf = (line: NginxLine, way: Way): readonly NginxLine[] => {
    const found = line.name === 'include' ? meant(line, way) : [];
    for (const one of found) included.add(one);
    if (found.length === 0) return [line];
    const others = found.filter((one) => !way.includes(one));
    return others.flatMap((one) => linesOf(one.nginx.directives, one, [...way, one]));
  };

  const linesOf = (directives: readonly NginxDirective[], file: ProjectFile, way: Way): NginxLine[] =>
    directives.flatMap((directive) =>
      way.length > 1 && --left < 0 ? [] : inPlaceOf(lineOf(directive, file, way), way),
    );

  const all = files.map((file) => ({ file, lines: linesOf(file.nginx.directives, file, [file]) }));
  return all.filter(({ file }) => !included.has(file));
}
