// This machine's clock and the platform's agree as far as the login needs it.
import { text } from '../../text.ts';
import { clockOffset, clockTolerance, needsClock } from '../reach/clock-offset.ts';
import { type Check, failed, passed, unjudged, warned } from './check.ts';

export const clocksAgree: Check = {
  id: 'clocks-agree',
  title: text('两边时钟一致', 'The clocks agree'),
  step: 'compare-clocks',
  why: text(
    '签名、id_token 和授权码都带时间；时钟差得多，平台会拒绝签名，系统会拒绝令牌，报错却往往只说“签名无效”。',
    'Signatures, id_tokens and codes carry times; with clocks apart a platform refuses signatures and a system tokens, and the words are often just “invalid signature”.',
  ),
  references: ['RFC 9110 §6.6.1', 'OpenID Connect Core 1.0 §3.1.3.7'],
  judge({ reach, input: { profile } }) {
    const offset = reach && clockOffset(reach);
    if (!reach?.answer || offset === undefined) return unjudged;
    const tolerance = clockTolerance(profile);
    if (Math.abs(offset) <= tolerance) return passed();
    const failure = {
      message: text(
        `平台时钟比本机${offset > 0 ? '快' : '慢'} ${Math.abs(offset)} 秒，允许相差 ${tolerance} 秒。`,
        `The platform’s clock is ${Math.abs(offset)} s ${offset > 0 ? 'ahead of' : 'behind'} this machine; ${tolerance} s are allowed.`,
      ),
      cause: text(
        '其中一边没有对时（NTP 未启用、虚拟机挂起过），或时区被当成了时差。',
        'One of the two is not synchronised (no NTP, a suspended machine), or a time zone is taken for a difference.',
      ),
      hint: text(
        '先核对本机时间并启用对时；本机无误时把证据交给运营方。',
        'Check this machine’s time and turn synchronisation on; if it is right, show the proof to the operator.',
      ),
      proof: `GET ${reach.answer.url}\n→ date: ${reach.answer.headers['date']}\n   ours 本机: ${new Date(reach.answer.receivedAt).toUTCString()}`,
      exchanges: [],
    };
    return needsClock(profile) ? failed(failure) : warned(failure);
  },
};
