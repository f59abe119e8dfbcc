// Code that runs on servers and says something a rule looks for.
import type { Code } from '../../code/code.ts';
import type { FileKind } from '../../project/kinds.ts';
import type { Project, ProjectFile } from '../../project/project.ts';

/** What developers run, and folders for one environment that is not production. */
const offServer =
  /(?:^|\/)(?:bin|cli|console|scripts?|tools?|build|install|examples?|samples?|demos?|dev|docs?|local|vendor|node_modules|third_?party)\/|(?:^|\/)(?:vite|webpack|vue|rollup|gulpfile|karma|jest|next|nuxt)\b[\w.-]*\.[cm]?[jt]s$/i;

/** Of no concern to servers: code of developers and tests, and what is for other environments. */
export const isOffServer = ({ path, testCode, environment }: ProjectFile): boolean =>
  testCode || environment === 'local' || environment === 'test' || offServer.test(path);

export interface ServerCode {
  readonly file: ProjectFile;
  readonly code: Code;
}

/** Files whose text has `word` in it, and whose path is as told; only these are parsed. */
export function* serverCode(
  project: Project,
  kinds: readonly FileKind[],
  word: RegExp,
  path = /^/,
): Iterable<ServerCode> {
  for (const file of project.ofKind(...kinds)) {
    if (isOffServer(file) || (file.kind === 'javascript' && file.servedToBrowsers)) continue;
    if (path.test(file.path) && word.test(file.text) && file.code) yield { file, code: file.code };
  }
}
