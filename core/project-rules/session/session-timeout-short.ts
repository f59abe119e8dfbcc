// A session ends soon after it is no longer used, and within a working day in any case.
import type { Severity } from '../../finding.ts';
import { isTime, type SessionFact, type TimeFact } from '../../project/views/session/fact.ts';
import { session } from '../../project/views/session.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { atFact } from './at-fact.ts';
import { longestAbsolute, longestBearable, longestIdle } from './limits.ts';
import { retimed } from './mend.ts';
import { spokenTime } from './spoken-time.ts';

type Limited = TimeFact & { readonly role: 'idle' | 'absolute' };

const isLimited = (fact: SessionFact): fact is Limited => isTime(fact) && fact.role !== 'cookie-age';

const adviceFor = { idle: longestIdle, absolute: longestAbsolute };
const what = { idle: text('空闲会话', 'An idle session'), absolute: text('会话', 'A session') };

/** An absolute limit without end is bearable where an idle one is kept. */
const idlesOut = (fact: Limited, facts: readonly SessionFact[]): boolean =>
  fact.role === 'absolute' &&
  facts.some(
    (other) =>
      isTime(other) && other.role === 'idle' && other.source === fact.source && other.minutes <= longestIdle,
  );

/** The default of a framework that the .env of a server, which is not here, mostly sets. */
const isStock = ({ source, open, minutes }: Limited): boolean =>
  source === 'laravel' && open === true && minutes === 120;

const isTold = (fact: Limited, facts: readonly SessionFact[]): boolean =>
  fact.minutes > (idlesOut(fact, facts) ? longestBearable : adviceFor[fact.role]) && !isStock(fact);

/** Without end: an error from level 3 on, where the standard asks for automatic exit. */
function severityOf(fact: Limited, facts: readonly SessionFact[], level: number): Severity {
  if (idlesOut(fact, facts)) return 'warning';
  if (!Number.isFinite(fact.minutes)) return level >= 3 ? 'error' : 'warning';
  return fact.minutes > longestBearable ? 'error' : 'warning';
}

export const sessionTimeoutShort: ProjectRule = {
  id: 'session-timeout-short',
  severity: 'warning',
  title: text('会话必须按时结束', 'Sessions end in time'),
  why: text(
    '等保要求登录连接超时自动退出。空闲超过 30 分钟、最长超过 12 小时（空闲能退出的，24 小时）为警告，超过 24 小时为错误；永不过期，三级及以上系统为错误。数值是建议，标准没有规定具体数字。',
    'The protection standard asks for automatic exit on timeout. More than 30 idle minutes or 12 hours in all (24 where idle ones end) is a warning, more than 24 hours an error; no end at all is an error from level 3 on. The numbers are proposals; the clause gives none.',
  ),
  remedy: text(
    '空闲超时设为 30 分钟以内。注意单位：Spring 的数字不写单位是秒，web.xml 和 Laravel 是分钟，Express、Koa 与 Egg 是毫秒。',
    'Set the idle limit to 30 minutes or less. Mind the unit: bare numbers are seconds in Spring, minutes in web.xml and Laravel, milliseconds in Express, Koa and Egg.',
  ),
  references: ['GB/T 22239-2019 8.1.4.1 b'],
  examples: {
    bad: { 'application.yml': 'server:\n  servlet:\n    session:\n      timeout: 120m\n' },
    good: { 'application.yml': 'server:\n  servlet:\n    session:\n      timeout: 30m\n' },
  },
  fixable: true,
  *check(project) {
    const facts = session(project);
    const level = project.config?.value.system.protectionLevel ?? 0;
    for (const fact of facts) {
      if (!isLimited(fact) || !isTold(fact, facts)) continue;
      const advised = adviceFor[fact.role];
      const [subject, found, limit] = [what[fact.role], spokenTime(fact.minutes), spokenTime(advised)];
      yield {
        ...atFact(fact),
        severity: severityOf(fact, facts, level),
        message: Number.isFinite(fact.minutes)
          ? text(
              `${fact.key}：${subject.zh} ${found.zh}后才结束，建议不超过 ${limit.zh}`,
              `${fact.key}: ${subject.en} ends after ${found.en}, at most ${limit.en} is advised`,
            )
          : text(
              `${fact.key}：${subject.zh}永不结束，建议不超过 ${limit.zh}`,
              `${fact.key}: ${subject.en} never ends, at most ${limit.en} is advised`,
            ),
        hint: text(`改为 ${limit.zh}或更短。`, `Set it to ${limit.en} or less.`),
        ...retimed(fact, advised),
      };
    }
  },
};
