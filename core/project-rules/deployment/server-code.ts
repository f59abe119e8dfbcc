// Code that runs on servers and says something a rule looks for.
import type { Code } from '../../code/code.ts';
import type { FileKind } from '../../project/kinds.ts';
import type { Project, ProjectFile } from '../../project/project.ts';

/** What developers run, and folders for one environment that is not production. */
const offServer =
  /(?:^|\/)(?:bin|cli|console|scripts?|tools?|build|install|examples?|samples?|demos?|dev|docs?|local|vendor|node_modules|third_?party)\/|(?:^|\/)(?:vite|webpack|vue|rollup|gulpfile|karma|jest|next|nuxt)\b[\w.-]*\.[cm]?[jt]s$/i;

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
    if (file.testCode || file.environment === 'local' || file.environment === 'test') continue;
    if (offServer.test(file.path) || (file.kind === 'javascript' && file.servedToBrowsers)) continue;
    if (path.test(file.path) && word.test(file.text) && file.code) yield { file, code: file.code };
  }
}
