// The answer comes from the platform, not from a captive portal or gateway on the way.
import { type Text, text } from '../../text.ts';
import type { Artefacts } from '../artefacts.ts';
import { pageText } from '../page-text.ts';
import type { Reach } from '../reach/reach.ts';
import { siteOf } from '../reach/site-of.ts';
import { type Check, failed, passed, unjudged, warned } from './check.ts';

type FirstAnswer = NonNullable<Reach['answer']>;

/** Words of pages that stand between a machine and the network. */
const portalWords =
  /上网认证|准入认证|网络准入|认证网关|上网行为管理|零信任(?:网关|客户端)|SSL ?VPN|captive portal|network (?:login|authentication)/i;

/** Host of another site that the answer sends on to, unless the profile knows it. */
function elsewhere({ url, status, headers }: FirstAnswer, { input }: Artefacts): string | undefined {
  const location = headers['location'];
  if (status < 300 || status >= 400 || !location || !URL.canParse(location, url)) return undefined;
  const { hostname } = new URL(location, url);
  const { test, production } = input.profile.hosts;
  const known = [...test, ...production].some((host) => siteOf(host) === siteOf(hostname));
  return known || siteOf(hostname) === siteOf(new URL(url).hostname) ? undefined : hostname;
}

const words = (what: Text) => ({
  message: text(
    `平台地址上应答的可能不是平台：${what.zh}。`,
    `Perhaps it is not the platform that answers at its address: ${what.en}.`,
  ),
  cause: text(
    '网络准入、上网认证、零信任网关或 VPN 门户接管了请求，或平台地址填成了别的系统。',
    'A network login, zero-trust gateway or VPN portal took the request, or the address is another system’s.',
  ),
  hint: text(
    '先在本机完成入网认证或接通 VPN，再重试；仍然如此请核对平台地址。',
    'Log in to the network or connect the VPN first, then try again; if it stays so, check the platform address.',
  ),
  exchanges: [],
});

export const answerFromPlatform: Check = {
  id: 'answer-from-platform',
  title: text('应答的是平台', 'It is the platform that answers'),
  step: 'ask-platform',
  why: text(
    '门户和网关也会应答 HTTP；不先认出它们，后面的报错都会指向错误的地方。',
    'Portals and gateways answer HTTP as well; unless they are recognised first, every later error points to the wrong place.',
  ),
  references: ['RFC 6585 §6', 'RFC 8952 §2'],
  judge(artefacts, masker) {
    const answer = artefacts.reach?.answer;
    if (!answer) return unjudged;
    const shown = pageText(answer.body, 200);
    const proof =
      `GET ${answer.url}\n→ ${answer.status} ${masker.url(answer.headers['location'] ?? '')} ${shown}`.trim();
    if (answer.status === 511)
      return failed({
        ...words(text('HTTP 511，要求入网认证', 'HTTP 511, a network login is wanted')),
        proof,
      });
    const host = elsewhere(answer, artefacts);
    if (host) return warned({ ...words(text(`跳转到了 ${host}`, `it sends on to ${host}`)), proof });
    const said = portalWords.exec(shown)?.[0];
    if (said) return warned({ ...words(text(`网页上写着“${said}”`, `its page says “${said}”`)), proof });
    return passed();
  },
};
