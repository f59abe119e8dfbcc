// After logout at the platform the browser comes back to the system.
import { text } from '../../text.ts';
import type { Artefacts } from '../artefacts.ts';
import type { Masker } from '../mask/masker.ts';
import type { Page } from '../page-shown.ts';
import { isAt } from '../visit.ts';
import { type Check, type Failure, failed, notApplicable, passed, unjudged } from './check.ts';
import { lastExchange } from './evidence.ts';

/** Why the browser stayed at `page`. */
function whyNot(page: Page | undefined): Pick<Failure, 'cause' | 'hint'> {
  const mend = text(
    '把证据交给运营方；系统须先结束自己的会话，再去平台退出。',
    'Give the proof to the operator; a system has to end its own session before it goes to the platform.',
  );
  if (page?.kind === 'loop')
    return {
      cause: text(
        '平台的退出地址反复跳转：会话 Cookie 清不掉，或网关改写了地址。',
        'The platform’s logout redirects without end: its cookie cannot be removed, or a gateway rewrites addresses.',
      ),
      hint: mend,
    };
  if (page && page.status >= 500)
    return { cause: text('平台退出时内部出错。', 'The platform failed inside.'), hint: mend };
  return {
    cause: text(
      '退出返回地址未在平台登记、与登记值不一致，或平台用的参数名与平台档案不同。',
      'The return address is not registered, differs from the registered one, or the platform names its parameter differently.',
    ),
    hint: text(
      '请运营方登记该退出返回地址；核对平台档案 logout.parameters。',
      'Have this return address registered; check logout.parameters of the profile.',
    ),
  };
}

const otherState = (received: string | null): Pick<Failure, 'message' | 'cause' | 'hint'> => ({
  message:
    received === null
      ? text('退出返回时没有 state，应原样带回。', 'Logout returns without the state that was sent.')
      : text('退出返回的 state 与发出的不一致。', 'Logout returns with another state than was sent.'),
  cause: text(
    '平台丢掉或改写了 state，或这次返回不属于本次退出。',
    'The platform drops or rewrites it, or the way back belongs to another logout.',
  ),
  hint: text(
    '请运营方修正；平台不支持时，在平台档案 logout.parameters 把 state 设为 null。',
    'Have it mended; where it is not supported, set state to null in logout.parameters of the profile.',
  ),
});

const stateProof = ({ logoutState = '', returnedTo = '' }: Artefacts, masker: Masker): string =>
  `sent      state=${masker.named('state', logoutState)}\nreturned  ${masker.url(returnedTo)}`;

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
    const { input, returnedTo, page, logoutUrl, logoutState } = artefacts;
    const until = input.postLogoutRedirectUri;
    if (!until || !input.profile.logout) return notApplicable;
    if (!logoutUrl) return unjudged;
    const exchange = lastExchange(artefacts);
    const exchanges = exchange ? [exchange.id] : [];
    if (returnedTo && isAt(returnedTo, until)) {
      const received = new URL(returnedTo).searchParams.get('state');
      if (logoutState === undefined || received === logoutState) return passed(...exchanges);
      return failed({ ...otherState(received), proof: stateProof(artefacts, masker), exchanges });
    }
    if (!returnedTo && !page) return unjudged;
    const stopped = returnedTo
      ? masker.url(returnedTo)
      : `${page?.status} ${masker.url(page?.url ?? '')} “${page?.text}”`;
    return failed({
      message: text(`退出后没有回到 ${until}。`, `After logout the browser did not come back to ${until}.`),
      ...whyNot(page),
      proof: `GET ${masker.url(logoutUrl)}\n→ ${stopped}`,
      exchanges,
    });
  },
};
