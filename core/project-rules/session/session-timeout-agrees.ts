// All places that say how long a session lasts say the same.
import type { ProjectConfig } from '../../project/project.ts';
import { isTime, type SessionFact, type TimeFact } from '../../project/views/session/fact.ts';
import { session } from '../../project/views/session.ts';
import { text } from '../../text.ts';
import type { ProjectRule, ProjectViolation } from '../project-rule.ts';
import { atFact } from './at-fact.ts';
import { longestAbsolute, longestIdle } from './limits.ts';
import { retimed } from './mend.ts';
import { spokenTime } from './spoken-time.ts';

interface Declared {
  readonly name: 'idleMinutes' | 'absoluteHours';
  readonly minutes: number;
}

const declared = (
  { value: { session: own } }: ProjectConfig,
  role: TimeFact['role'],
): Declared | undefined => {
  if (role === 'idle') return { name: 'idleMinutes', minutes: own.idleMinutes };
  return role === 'absolute' ? { name: 'absoluteHours', minutes: own.absoluteHours * 60 } : undefined;
};

/** What is too long as it is, session-timeout-short tells. */
const isToldElsewhere = ({ role, minutes }: TimeFact): boolean =>
  minutes > (role === 'idle' ? longestIdle : longestAbsolute);

/** PHP only sweeps by it, the system may keep its own time: that it is shorter is what ends sessions early. */
const mayDiffer = ({ source, minutes, role }: TimeFact, limit: number): boolean =>
  role === 'absolute' && source !== 'generated' ? minutes < limit : source === 'php' && minutes > limit;

function againstConfig(fact: TimeFact, config: ProjectConfig): ProjectViolation | undefined {
  const limit = declared(config, fact.role);
  if (!limit || Math.abs(limit.minutes - fact.minutes) < 1 / 60) return undefined;
  if (isToldElsewhere(fact) || mayDiffer(fact, limit.minutes)) return undefined;
  const [here, there] = [spokenTime(fact.minutes), spokenTime(limit.minutes)];
  return {
    ...atFact(fact),
    message: text(
      `${fact.key} 是 ${here.zh}，接入配置的 ${limit.name} 是 ${there.zh}`,
      `${fact.key} is ${here.en}, ${limit.name} of the config is ${there.en}`,
    ),
    hint: text('改成同一个值；哪个对，就以哪个为准。', 'Make them the same, whichever is right.'),
    related: [
      {
        at: { file: config.file.path, ...config.document.placeOf(['session', limit.name]) },
        message: text('接入配置里的值', 'The value in the config'),
      },
    ],
    ...retimed(fact, limit.minutes),
  };
}

/** The cookie is gone before the session is. */
function againstCookie(fact: TimeFact, facts: readonly SessionFact[]): ProjectViolation | undefined {
  if (fact.role !== 'cookie-age') return undefined;
  const idle = facts.find(
    (other): other is TimeFact =>
      isTime(other) &&
      other.role === 'idle' &&
      other.source === fact.source &&
      (other.environment === fact.environment || other.environment === undefined),
  );
  if (!idle || !Number.isFinite(idle.minutes) || fact.minutes >= idle.minutes) return undefined;
  const [here, there] = [spokenTime(fact.minutes), spokenTime(idle.minutes)];
  return {
    ...atFact(fact),
    message: text(
      `${fact.key} 是 ${here.zh}，比会话的空闲超时（${there.zh}）短；正在操作的用户也会被退出`,
      `${fact.key} is ${here.en}, shorter than the idle limit of the session (${there.en}): users are signed out while they work`,
    ),
    hint: text(
      '删去 Cookie 的期限，让会话由服务器计时。',
      'Leave the age of the cookie out and let the server keep the time.',
    ),
    related: [
      { at: idle.file.at(idle.span), message: text('会话的空闲超时', 'The idle limit of the session') },
    ],
  };
}

export const sessionTimeoutAgrees: ProjectRule = {
  id: 'session-timeout-agrees',
  severity: 'warning',
  title: text('各处的会话期限必须一致', 'All limits of a session agree'),
  why: text(
    '接入配置里写的是验收时声明的期限，框架按自己的设置执行。两处不同，声明就不是真的；Cookie 比会话先到期，用户会在操作途中被退出，像是登录不稳定。',
    'The config has the limits that were declared; the framework keeps its own. Where they differ the declaration is not true, and where the cookie goes before the session users are signed out in the middle of their work.',
  ),
  remedy: text(
    '以确定的期限为准，改另一处；会话 Cookie 一般不设期限。',
    'Decide which limit holds and change the other place; a session cookie mostly has no age of its own.',
  ),
  references: ['GB/T 22239-2019 8.1.4.1 b'],
  examples: {
    bad: {
      'govauth.config.json': '{ "session": { "idleMinutes": 30 } }',
      'application.yml': 'server:\n  servlet:\n    session:\n      timeout: 10m\n',
    },
    good: {
      'govauth.config.json': '{ "session": { "idleMinutes": 30 } }',
      'application.yml': 'server:\n  servlet:\n    session:\n      timeout: 30m\n',
    },
  },
  fixable: true,
  *check(project) {
    const facts = session(project);
    for (const fact of facts) {
      if (!isTime(fact) || fact.open) continue;
      const violation =
        againstCookie(fact, facts) ?? (project.config ? againstConfig(fact, project.config) : undefined);
      if (violation) yield violation;
    }
  },
};
