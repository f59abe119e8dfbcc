// What a fault demands of the system under test, and in which words it is told.
import type { Fault, SystemDuty } from '../platform/fault.ts';
import { type Text, text } from '../text.ts';
import { isFeltAt } from './fault-reach.ts';

/** `logout`: what goes wrong goes wrong after the system has let go of the person. */
export type Duty = SystemDuty | 'logout';

export const dutyUnder = (fault: Fault): Duty => (isFeltAt(fault, 'logout') ? 'logout' : fault.system);

interface Words {
  readonly expects: Text;
  readonly cause: Text;
  readonly hint: Text;
}

export const dutyWords: Readonly<Record<Duty, Words>> = {
  refuse: {
    expects: text('不建立会话，说明原因，不泄露任何内情', 'No session, an explanation, nothing given away'),
    cause: text(
      '系统没有检查平台应答里的这一项，或者检查失败后仍走到了登录成功的分支。',
      'The system does not look at this part of what the platform says, or goes on as if all were well.',
    ),
    hint: text(
      '照描述补上检查；任何一步失败都不建立会话，并用 4xx（平台的错用 502、504）加一句说明作答。',
      'Add the check; whichever step fails, establish no session and answer 4xx (502 or 504 for the platform’s faults) with an explanation.',
    ),
  },
  accept: {
    expects: text('照常登录', 'A login as ever'),
    cause: text('系统比标准要求的更挑剔。', 'The system is stricter than the standard.'),
    hint: text('放宽这一处，或改用成熟的协议库。', 'Accept it, or use a proven protocol library.'),
  },
  either: {
    expects: text('照常登录；或者拒绝并说明原因', 'A login as ever, or a refusal with an explanation'),
    cause: text(
      '系统没有料到这种应答，既没有接受，也没有好好拒绝。',
      'The system did not expect such an answer: it neither accepts it nor refuses it decently.',
    ),
    hint: text(
      '两种做法都可以，但不能出错或认错人。',
      'Either will do, but nothing may break and nobody be taken for another.',
    ),
  },
  logout: {
    expects: text('本系统的会话照样结束', 'The session of the system ends all the same'),
    cause: text(
      '本系统的会话要等浏览器从平台返回才结束。',
      'The session ends only when the browser comes back from the platform.',
    ),
    hint: text(
      '退出时先使本系统的会话失效，再重定向到平台。',
      'Invalidate the session first, then redirect to the platform.',
    ),
  },
};
