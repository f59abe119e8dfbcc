// The platform answers in time.
import { text } from '../../text.ts';
import type { Check } from './check.ts';
import { networkVerdict } from './network-verdict.ts';

export const platformResponsive: Check = {
  id: 'platform-responsive',
  title: text('平台及时应答', 'The platform answers in time'),
  step: 'every',
  why: text(
    '没有时限的请求会占满业务系统的线程和连接；授权码只能用一次，超时后重发必然失败。',
    'A request without a time limit ties up threads and connections; a code works once, so sending it again after a time-out must fail.',
  ),
  references: ['RFC 6749 §4.1.2', 'RFC 9700 §2.1.1'],
  judge: (artefacts, masker) =>
    networkVerdict('platform-responsive', artefacts, masker, ({ message }, host) =>
      text(
        `${host} 在时限（${message}）内没有应答完。`,
        `${host} did not finish its answer within ${message}.`,
      ),
    ),
};
