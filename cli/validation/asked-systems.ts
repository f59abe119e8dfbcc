// The paths of a call → the systems to judge, and which of their files were asked about.
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { UserError } from '../../core/errors.ts';
import { type FoundSystem, findSystems, systemAround } from '../../core/io/project/find-systems.ts';
import { kindOfPath } from '../../core/project/kinds.ts';
import { text } from '../../core/text.ts';

export interface AskedSystem extends FoundSystem {
  /** Paths relative to the root; findings elsewhere are not told. All files when left out. */
  readonly only?: ReadonlySet<string>;
}

const missing = (path: string) =>
  new UserError({
    code: 'path-not-found',
    text: text(`没有“${path}”。`, `There is no “${path}”.`),
    hint: text(
      '请给出系统的目录，或其中的文件；新项目用 govauth create 创建。',
      'Name the folder of a system, or files in it; a new project is made with `govauth create`.',
    ),
  });

const unknownFile = (path: string) =>
  new UserError({
    code: 'file-kind-unknown',
    text: text(`“${path}”不是本工具认识的文件。`, `“${path}” is no file this tool knows.`),
    hint: text(
      '可以给出系统的目录、接入配置，或 docs/reference/files.md 里列出的文件。',
      'Name the folder of a system, a config, or a file of the kinds in docs/reference/files.md.',
    ),
  });

const slashes = (path: string): string => path.split(sep).join('/');

/** A JSON file of any other name is taken for a config that lies alone. */
const isLoneConfig = (path: string): boolean => path.endsWith('.json') && kindOfPath(path) === undefined;

function fileAsked(path: string): { readonly system: FoundSystem; readonly file: string } {
  const full = resolve(path);
  const name = basename(full);
  if (isLoneConfig(name))
    return { system: { root: dirname(full), files: [name], configPath: name }, file: name };
  if (kindOfPath(slashes(full)) === undefined) throw unknownFile(path);
  const system = systemAround(full);
  return { system, file: slashes(relative(system.root, full)) };
}

/** Folders one after another; files of the same system together, after the folders. Throws a UserError for what is not there. */
export function* askedSystems(paths: readonly string[]): Generator<AskedSystem> {
  for (const path of paths) if (!existsSync(path)) throw missing(path);
  const files: string[] = [];
  for (const path of paths) {
    if (!statSync(path).isDirectory()) files.push(path);
    else yield* findSystems(resolve(path));
  }
  const bySystem = new Map<string, { readonly system: FoundSystem; readonly only: Set<string> }>();
  for (const path of files) {
    const { system, file } = fileAsked(path);
    if (system.configPath) {
      yield system;
      continue;
    }
    const known = bySystem.get(system.root);
    if (known) known.only.add(file);
    else bySystem.set(system.root, { system, only: new Set([file]) });
  }
  for (const { system, only } of bySystem.values()) yield { ...system, only };
}
