// There is a login page at the platform's address and the path of its profile.
import { text } from '../../text.ts';
import { type Check, failed, passed, unjudged } from './check.ts';
import { lastExchange } from './evidence.ts';

/** Words of a page that knows what an authorization request is: then its path is the right one. */
const knowsRequest = /redirect|callback|client|回调|重定向|跳转|客户端|应用|app_?id/i;

export const loginPageFound: Check = {
  id: 'login-page-found',
  title: text('登录页存在', 'There is a login page'),
  step: 'authorize',
  why: text(
    '地址或路径写错时平台只回 404；若当成回调地址未登记去提工单，会白等几天。',
    'A wrong address or path is answered by a bare 404; taken for an unregistered redirect URI it costs days of tickets.',
  ),
  references: ['RFC 6749 §3.1'],
  judge(artefacts, masker) {
    const { page, callback, input } = artefacts;
    const exchange = lastExchange(artefacts);
    if (!exchange || (!page && !callback)) return unjudged;
    const lost = page?.kind === 'error' && (page.status === 404 || page.status === 405);
    if (!page || !lost || knowsRequest.test(page.text)) return passed(exchange.id);
    return failed({
      message: text(
        `平台地址下没有登录页（${page.status}）：${input.profile.authorize.path}。`,
        `There is no login page below the platform’s address (${page.status}): ${input.profile.authorize.path}.`,
      ),
      cause: text(
        '平台地址多了或少了路径前缀、指向了别的系统，或平台档案 authorize.path 与平台不符。',
        'The platform address has a path prefix too much or too little or is another system’s, or authorize.path of the profile is not the platform’s.',
      ),
      hint: text(
        '对照运营方文档核对 platformBaseUrl 与平台档案的 authorize.path；两者相接即为登录页的完整地址。',
        'Compare platformBaseUrl and authorize.path of the profile with the operator’s document; one after the other they are the address of the login page.',
      ),
      proof: `GET ${masker.url(page.url)}\n→ ${page.status} “${page.text}”`,
      exchanges: [exchange.id],
    });
  },
};
