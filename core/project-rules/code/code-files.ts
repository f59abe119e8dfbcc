// The code of a system that runs in its service: no test code.
import type { Code } from '../../code/code.ts';
import type { Project, ProjectFile } from '../../project/project.ts';
import type { Span } from '../../source/span.ts';
import { isFrontEnd } from '../secrets/front-end.ts';

export interface CodeFile {
  readonly file: ProjectFile;
  readonly code: Code;
}

/** What stands in for a platform, or tries one out. */
const standIn = /(?:^|[/_.-])(?:mock|fake|stub|trial|simulat(?:or|ion)|conformance)s?(?=[/_.-])/i;

export function* codeFiles(
  project: Project,
  ...kinds: readonly ('java' | 'javascript' | 'php')[]
): Iterable<CodeFile> {
  for (const file of project.ofKind(...kinds)) {
    if (file.testCode || file.environment === 'local' || standIn.test(file.path)) continue;
    const { code } = file;
    if (code) yield { file, code };
  }
}

/** Without what runs in browsers. */
export function* serverCode(project: Project): Iterable<CodeFile> {
  for (const one of codeFiles(project, 'java', 'javascript', 'php'))
    if (!isFrontEnd(project, one.file)) yield one;
}

/** True for code that fetches tokens, or builds the request for a login at a platform. */
export const talksToPlatform = ({ text }: ProjectFile): boolean =>
  /access_?token|authorization_code|response_type|oauth|\bsso\b|单点登录|统一身份|统一认证/i.test(text);

const onlyThere =
  /\b(?:NODE_ENV|is_?dev(?:elopment)?|development|isLocal|APP_DEBUG|app\(\)->environment|environment\(|isDebug|__DEV__)\b/i;

/** A condition about the environment stands right before. */
export const inDevelopmentOnly = ({ text }: ProjectFile, { offset }: Span): boolean =>
  onlyThere.test(text.slice(Math.max(0, offset - 160), offset));
