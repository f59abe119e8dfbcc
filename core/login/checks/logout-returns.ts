// After logout at the platform the browser comes back to the system.
import { text } from '../../text.ts';
import { isAt } from '../visit.ts';
import { type Check, failed, notApplicable, passed, unjudged } from './check.ts';
import { lastExchange } from './evidence.ts';

export const logoutReturns: Check = {
  id: 'logout-returns',
  title: text('退出后返回系统', 'Logout returns'),
  step: 'logout',
  why: text(
    '退出后停在平台页面，用户会以为没有退出；公用电脑上只退出本系统也不安全。',
    'Left at the platform, people believe they are still logged in; and on a shared computer leaving only this system is not safe.',
  ),
  references: ['OpenID Connect RP-Initiated Logout 1.0 §2, §3'],
  judge(artefacts, masker) {
    const { input, returnedTo, page, logoutUrl } = artefacts;
    const until = input.postLogoutRedirectUri;
    if (!until || !input.profile.logout) return notApplicable;
    if (!logoutUrl) return unjudged;
    const exchange = lastExchange(artefacts);
    const exchanges = exchange ? [exchange.id] : [];
    if (returnedTo && isAt(returnedTo, until)) return passed(...exchanges);
    if (!returnedTo && !page) return unjudged;
    const stopped = returnedTo
      ? masker.url(returnedTo)
      : `${page?.status} ${masker.url(page?.url ?? '')} “${page?.text}”`;
    return failed({
      message: text(`退出后没有回到 ${until}。`, `After logout the browser did not come back to ${until}.`),
      cause: text(
        '退出返回地址未在平台登记、与登记值不一致，或平台用的参数名与平台档案不同。',
        'The return address is not registered, differs from the registered one, or the platform names its parameter differently.',
      ),
      hint: text(
        '请运营方登记该退出返回地址；核对平台档案 logout.parameters。',
        'Have this return address registered; check logout.parameters of the profile.',
      ),
      proof: `GET ${masker.url(logoutUrl)}\n→ ${stopped}`,
      exchanges,
    });
  },
};
