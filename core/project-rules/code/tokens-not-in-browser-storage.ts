// Tokens of the platform are not kept in the storage of browsers.
import type { Call, Code, Member, Value } from '../../code/code.ts';
import type { Project, ProjectFile } from '../../project/project.ts';
import type { Span } from '../../source/span.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { codeFiles } from './code-files.ts';

const storage = /(?:^|\.)(?:localStorage|sessionStorage)$/;
const cookies = /^(?:Cookies|VueCookies|this\.\$cookies)$/;
const token = /^(?:(?:sso|oauth2?|platform|paas)_?(?:access_?)?token|refresh_?token|id_?token)$/i;
const anyToken = /^access_?token$/i;
/** The file asks a platform itself. */
const asksPlatform = /authorization_code|response_type|\/oauth2?\/|\/sso\/|单点登录|统一身份|统一认证/i;

const nameOf = (value: Value | undefined): string =>
  value?.kind === 'string' ? (value.literal ?? '') : ((value?.path ?? '').split('.').at(-1) ?? '');

const isToken = (name: string, asks: boolean): boolean => token.test(name) || (asks && anyToken.test(name));

function ofCall({ name, receiver, args, kind }: Call, asks: boolean): Span | undefined {
  const [key, value] = args;
  if (kind !== 'call' || !key || !value) return undefined;
  const stores = (name === 'setItem' && storage.test(receiver)) || (name === 'set' && cookies.test(receiver));
  return stores && (isToken(nameOf(key), asks) || isToken(nameOf(value), asks)) ? key : undefined;
}

const ofMember = ({ kind, path, name, nameSpan }: Member, asks: boolean): Span | undefined =>
  kind === 'assignment' && storage.test(path.slice(0, -name.length - 1)) && isToken(name, asks)
    ? nameSpan
    : undefined;

function* kept({ text: all }: ProjectFile, { calls, members }: Code): Iterable<Span> {
  const asks = asksPlatform.test(all);
  for (const call of calls) {
    const span = ofCall(call, asks);
    if (span) yield span;
  }
  for (const member of members) {
    const span = ofMember(member, asks);
    if (span) yield span;
  }
}

function* keptTokens(project: Project): Iterable<readonly [ProjectFile, Span]> {
  const pages = project.ofKind('page').flatMap((file) => (file.code ? [{ file, code: file.code }] : []));
  for (const { file, code } of [...codeFiles(project, 'javascript'), ...pages])
    if (/Storage|[cC]ookies/.test(file.text) && asksPlatform.test(file.text))
      for (const span of kept(file, code)) yield [file, span];
}

export const tokensNotInBrowserStorage: ProjectRule = {
  id: 'tokens-not-in-browser-storage',
  severity: 'warning',
  level3: 'error',
  title: text('平台令牌不得存入浏览器存储', 'Tokens of the platform are not kept in browser storage'),
  why: text(
    '页面里的任何脚本都能读取 localStorage、sessionStorage 和脚本写的 Cookie，一处跨站脚本漏洞就能拿走平台令牌；关闭页面、退出登录后它们还留在公用电脑上。',
    'Every script in the page can read localStorage, sessionStorage and cookies set by scripts: one cross-site scripting flaw takes the platform’s tokens, and they stay on a shared computer after the logout.',
  ),
  remedy: text(
    '在服务端用授权码换令牌并存入服务端会话，浏览器只拿 HttpOnly 的会话 Cookie。',
    'Exchange the code in the server and keep tokens in its session; the browser gets an HttpOnly session cookie alone.',
  ),
  references: ['RFC 9700 §2.2', 'GB/T 22239-2019 8.1.4.10'],
  examples: {
    bad: {
      'src/views/Callback.vue':
        "<script>\nexport default {\n  async mounted() {\n    const { data } = await exchange({ grant_type: 'authorization_code', code: this.$route.query.code });\n    localStorage.setItem('access_token', data.access_token);\n  },\n};\n</script>\n",
    },
    good: {
      'src/views/Callback.vue':
        "<script>\nexport default {\n  async mounted() {\n    await fetch('/api/session');\n    this.$router.replace('/');\n  },\n};\n</script>\n",
    },
  },
  *check(project) {
    for (const [file, span] of keptTokens(project))
      yield {
        at: file.at(span),
        environment: file.environment,
        message: text(
          '平台令牌存进了浏览器存储，应当留在服务端会话里',
          'A token of the platform is kept in the browser; it should stay in the session of the server',
        ),
        hint: text(
          '改由服务端换取并保存令牌，浏览器只用 HttpOnly 会话 Cookie。',
          'Have the server exchange and keep it; the browser uses an HttpOnly session cookie.',
        ),
      };
  },
};
