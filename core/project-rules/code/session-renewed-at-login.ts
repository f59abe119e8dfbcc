// A person who signs in gets a session with a new id.
import type { Call, Code, Member } from '../../code/code.ts';
import { type Project, type ProjectFile, view } from '../../project/project.ts';
import type { Span } from '../../source/span.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { serverCode } from './code-files.ts';

/** Names that a session keeps a signed-in person under. */
const person =
  /^(?:(?:login|current|session|sso)_?)?(?:user|user_?id|user_?name|user_?info|uid|account|admin|admin_?id|member|member_?id|login_?name|login_?id)$/i;
const renews =
  /regenerate|changeSessionId|\binvalidate\s*\(|migrateSession|newSession|SessionFixation|SessionAuthenticationStrategy|session_create_id|\breq\.log[iI]n\(|Auth::login|auth\(\)->login|Auth::guard|StpUtil\.login|session\s*=\s*null/;
/** Frameworks that keep logins themselves, or keep no session under an id. */
const others =
  /springframework\.security|org\.apache\.shiro|cn\.dev33\.satoken|['"](?:cookie-session|iron-session|koa-session|egg|passport|@fastify\/secure-session|next-auth)['"]|\bapp\.session\b|Illuminate\\/;

const talksOfLogin =
  /authorization_code|access_?token|grant_type|\bticket\b|oauth|\bsso\b|单点登录|统一身份/i;

/** Somewhere the system renews ids, or leaves it to a framework. */
const isTakenCareOf = view((project: Project): boolean =>
  [...serverCode(project)].some(({ file }) => renews.test(file.text) || others.test(file.text)),
);

const ofMember = ({ kind, path, name, nameSpan, value }: Member): Span | undefined => {
  if (kind !== 'assignment' || !person.test(name) || value.kind === 'null' || value.literal === '')
    return undefined;
  return /^(?:_SESSION|(?:req|request)\.session)\.\w+$/.test(path) ? nameSpan : undefined;
};

function ofCall({ kind, name, receiver, args, nameSpan }: Call, { language }: Code): Span | undefined {
  const [key, value] = args;
  if (kind !== 'call' || !value || value.kind === 'null' || !person.test(key?.literal ?? ''))
    return undefined;
  if (language === 'java')
    return name === 'setAttribute' && /session(?:\([^()]*\))?$/i.test(receiver) ? nameSpan : undefined;
  if (language !== 'php') return undefined;
  if (name === 'session') return receiver === '' ? nameSpan : undefined;
  return name === 'set' && /(?:^|\\)Session$/.test(receiver) ? nameSpan : undefined;
}

function firstIn({ members, calls }: Code, code: Code): Span | undefined {
  for (const member of members) {
    const span = ofMember(member);
    if (span) return span;
  }
  for (const call of calls) {
    const span = ofCall(call, code);
    if (span) return span;
  }
  return undefined;
}

function* logins(project: Project): Iterable<readonly [ProjectFile, Span]> {
  for (const { file, code } of serverCode(project)) {
    if (!talksOfLogin.test(file.text) || isTakenCareOf(project)) continue;
    const span = firstIn(code, code);
    if (span) yield [file, span];
  }
}

export const sessionRenewedAtLogin: ProjectRule = {
  id: 'session-renewed-at-login',
  severity: 'error',
  title: text('登录后必须更换会话编号', 'The session gets a new id at the login'),
  why: text(
    '攻击者先取得一个会话编号，让受害人带着它登录；登录后编号不换，攻击者手里的编号就成了受害人的登录状态。整个项目里没有一处更换编号、也没有由框架代办时才报告。',
    'An attacker obtains a session id and has the victim sign in with it; if the login keeps the id, the attacker’s one becomes the victim’s login. Told of where nothing in the whole system renews the id and no framework does.',
  ),
  remedy: text(
    '写入登录用户之前：express-session 用 req.session.regenerate，Servlet 用 request.changeSessionId()，PHP 用 session_regenerate_id(true)，ThinkPHP 用 Session::regenerate(true)。',
    'Before the signed-in person is kept: req.session.regenerate of express-session, request.changeSessionId() of servlets, session_regenerate_id(true) of PHP, Session::regenerate(true) of ThinkPHP.',
  ),
  references: ['RFC 6265 §8.4', 'GB/T 22239-2019 8.1.4.1'],
  examples: {
    bad: {
      'src/main/java/cn/example/oa/Callback.java':
        'class Callback extends HttpServlet {\n  void signIn(HttpServletRequest request, String accessToken) {\n    request.getSession().setAttribute("user", account(accessToken));\n  }\n}\n',
    },
    good: {
      'src/main/java/cn/example/oa/Callback.java':
        'class Callback extends HttpServlet {\n  void signIn(HttpServletRequest request, String accessToken) {\n    request.changeSessionId();\n    request.getSession().setAttribute("user", account(accessToken));\n  }\n}\n',
    },
  },
  *check(project) {
    for (const [file, span] of logins(project))
      yield {
        at: file.at(span),
        environment: file.environment,
        message: text(
          '登录用户写入会话之前没有更换会话编号',
          'The signed-in person is kept in a session whose id was not renewed',
        ),
        hint: text(
          '在这之前更换会话编号（regenerate、changeSessionId、session_regenerate_id(true)）。',
          'Renew the id before it (regenerate, changeSessionId, session_regenerate_id(true)).',
        ),
      };
  },
};
