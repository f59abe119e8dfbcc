// Nobody can choose the session id that another person signs in with.
import type { Call } from '../../code/code.ts';
import type { Project } from '../../project/project.ts';
import type { FlagFact, SessionFact } from '../../project/views/session/fact.ts';
import { session } from '../../project/views/session.ts';
import { type Text, text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { atFact } from './at-fact.ts';
import { flipped, reworded } from './mend.ts';

const said: Partial<Record<SessionFact['role'], { readonly message: Text; readonly hint: Text }>> = {
  'changes-id-at-login': {
    message: text(
      '会话固定保护被关闭（none），登录前后会话编号不变',
      'Session fixation protection is off (none): the session id stays the same after the login',
    ),
    hint: text(
      '改为 changeSessionId，或删去这一行用默认值。',
      'Use changeSessionId, or drop the line for the default.',
    ),
  },
  'only-cookies': {
    message: text(
      'session.use_only_cookies 关闭，网址里带来的会话编号也被接受',
      'session.use_only_cookies is off: a session id that came in the URL is taken',
    ),
    hint: text('设为 1。', 'Set it to 1.'),
  },
  'strict-mode': {
    message: text(
      'session.use_strict_mode 关闭，别人编造的会话编号也被接受，代码里也没有登录后换编号',
      'session.use_strict_mode is off: an id that somebody made up is taken, and no code renews it at the login',
    ),
    hint: text(
      '设为 1，并在登录成功后调用 session_regenerate_id(true)。',
      'Set it to 1, and call session_regenerate_id(true) after a login.',
    ),
  },
};

/** Calls that give a session another id, or keep the login out of it. */
const renewals = /^(?:session_regenerate_id|changeSessionId|NullSecurityContextRepository)$/;

/** A new session after the old one was ended, in one method. */
function replaces(calls: readonly Call[]): boolean {
  const ended = new Map<Call['inside'], number>();
  for (const { name, inside, offset, length } of calls) {
    if (name === 'invalidate' && !ended.has(inside)) ended.set(inside, offset + length);
    if (name === 'getSession' && offset >= (ended.get(inside) ?? Number.POSITIVE_INFINITY)) return true;
  }
  return false;
}

const renews = (project: Project, language: 'php' | 'java'): boolean =>
  project.ofKind(language).some(({ code, testCode }) => {
    const calls = testCode ? [] : (code?.calls ?? []);
    return calls.some(({ name }) => renewals.test(name)) || replaces(calls);
  });

/** The system changes the id itself. */
function isMadeUpFor({ role }: SessionFact, project: Project): boolean {
  if (role === 'strict-mode') return renews(project, 'php');
  return role === 'changes-id-at-login' && renews(project, 'java');
}

const isUnprotected = (fact: SessionFact): fact is FlagFact => 'on' in fact && !fact.on && fact.role in said;

export const sessionFixationProtected: ProjectRule = {
  id: 'session-fixation-protected',
  severity: 'error',
  title: text('必须防止会话固定', 'Sessions cannot be fixed beforehand'),
  why: text(
    '攻击者先取得一个会话编号，让受害人带着它去登录；编号若不更换，攻击者手里的就成了受害人的登录状态。框架默认都有防护，这里报告把它关掉、代码又没有自己换编号的地方。use_strict_mode 关闭的为警告。',
    'An attacker obtains a session id and has the victim sign in with it; if it is not changed, the attacker holds the victim’s login. Frameworks protect by default; told are the places that switch it off in a system that does not renew the id itself. use_strict_mode off is a warning.',
  ),
  remedy: text(
    'Spring Security 用默认的 changeSessionId；PHP 打开 use_strict_mode 与 use_only_cookies，登录成功后 session_regenerate_id(true)。',
    'Spring Security: keep the default changeSessionId. PHP: switch use_strict_mode and use_only_cookies on and call session_regenerate_id(true) after a login.',
  ),
  references: ['RFC 6265 §8.4', 'GB/T 22239-2019 8.1.4.1'],
  examples: {
    bad: { 'php.ini': '[Session]\nsession.use_only_cookies = 0\n' },
    good: { 'php.ini': '[Session]\nsession.use_only_cookies = 1\n' },
  },
  fixable: true,
  *check(project) {
    for (const fact of session(project)) {
      if (!isUnprotected(fact) || isMadeUpFor(fact, project)) continue;
      const told = said[fact.role];
      if (!told) continue;
      yield {
        ...atFact(fact),
        ...told,
        ...(fact.role === 'strict-mode' && { severity: 'warning' as const }),
        ...(fact.source === 'java' ? reworded(fact, 'none', 'changeSessionId') : flipped(fact)),
      };
    }
  },
};
