// What a fault demands of the system under test, and in which words it is told.
import type { Fault, SystemDuty } from '../platform/fault.ts';
import type { Seam } from '../platform/seams.ts';
import { type Text, text } from '../text.ts';
import { isFeltAt } from './fault-reach.ts';

/** `logout`: what goes wrong goes wrong after the system has let go of the person. */
export type Duty = SystemDuty | 'logout';

export const dutyUnder = (fault: Fault): Duty => (isFeltAt(fault, 'logout') ? 'logout' : fault.system);

/** Seams of messages that come when the login is long over. */
const afterLogin: Partial<Record<Seam, 'refresh' | 'channel'>> = {
  'refreshed-id-token': 'refresh',
  'logout-token': 'channel',
  'logout-signing': 'channel',
  'signed-logout-token': 'channel',
};

/** Undefined where the fault strikes the login or the logout of a browser. */
export const laterMessage = ({ hook }: Fault): 'refresh' | 'channel' | undefined => afterLogin[hook.seam];

interface Words {
  readonly expects: Text;
  readonly cause: Text;
  readonly hint: Text;
}

const dutyWords: Readonly<Record<Duty, Words>> = {
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

const laterWords: Readonly<Record<'refresh' | 'channel', Words>> = {
  refresh: {
    expects: text(
      '不采用刷新得到的令牌；会话保持原样或者结束',
      'The refreshed tokens are not used; the session stays as it was, or ends',
    ),
    cause: text(
      '刷新得到的 id_token 没有与登录时的核对。',
      'The id_token of the refresh is not compared with that of the login.',
    ),
    hint: text(
      '刷新后的 id_token 里，iss、sub、aud 须与登录时的相同（OIDC Core §12.2），否则丢弃全部新令牌。',
      'In the id_token of a refresh iss, sub and aud must be those of the login (OIDC Core §12.2); discard all new tokens otherwise.',
    ),
  },
  channel: {
    expects: text('400，会话保留', '400, and the session stays'),
    cause: text(
      '退出令牌没有逐项检验就照办了，或者检验不过时没有以 400 作答。',
      'The logout token is obeyed without its checks, or a failed check is not answered with 400.',
    ),
    hint: text(
      '按 OIDC Back-Channel Logout §2.6 逐项检验：签名、算法、iss、aud、exp、events、没有 nonce、有 sub 或 sid；不合格以 400 作答。',
      'Check as OIDC Back-Channel Logout §2.6 says: signature, algorithm, iss, aud, exp, events, no nonce, sub or sid; answer 400 where one fails.',
    ),
  },
};

export const wordsUnder = (fault: Fault): Words => {
  const later = laterMessage(fault);
  return later && fault.system === 'refuse' ? laterWords[later] : dutyWords[dutyUnder(fault)];
};
