// The platform's certificate lasts a while yet.
import { text } from '../../text.ts';
import { chainLines, daysLeft } from '../reach/certificate-words.ts';
import { type Check, notApplicable, passed, unjudged, warned } from './check.ts';

/** Days in which a renewal through tickets gets done. */
const enough = 30;

export const certificateLasting: Check = {
  id: 'certificate-lasting',
  title: text('平台证书短期内不会过期', 'The certificate does not run out soon'),
  step: 'secure-connection',
  why: text(
    '证书一过期，所有系统的登录同时中断；提前一个月提醒，来得及走更换流程。',
    'When it runs out, the logins of all systems stop at once; a month ahead there is time to renew it.',
  ),
  references: ['RFC 5280 §4.1.2.5'],
  judge({ reach, input, startedAt }) {
    if (!input.platformBaseUrl.startsWith('https:')) return notApplicable;
    const own = reach?.handshake?.chain[0];
    if (!own || !reach?.handshake || reach.handshake.refusal) return unjudged;
    const days = daysLeft(own, startedAt);
    if (days >= enough) return passed();
    return warned({
      message: text(
        `平台的证书还有 ${days} 天过期，少于 ${enough} 天。`,
        `The platform’s certificate runs out in ${days} days; fewer than ${enough} are left.`,
      ),
      cause: text('运营方尚未更换证书。', 'The operator has not renewed it yet.'),
      hint: text(
        '提醒运营方更换；若换成另一个 CA 签发的证书，记得同时更新该环境的 caFile。',
        'Remind the operator; if another CA issues the new one, update `caFile` of this environment too.',
      ),
      proof: chainLines(reach.handshake),
      exchanges: [],
    });
  },
};
