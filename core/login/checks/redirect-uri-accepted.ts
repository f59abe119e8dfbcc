// The platform accepts the redirect URI and shows its login page.
import { text } from '../../text.ts';
import type { Artefacts } from '../artefacts.ts';
import { type Check, failed, passed, unjudged } from './check.ts';
import { difference, lastExchange } from './evidence.ts';

/** URLs of the page, and those the config says are registered, other than the one sent. */
function candidates({ input, page }: Artefacts): string[] {
  const quoted = page?.text.match(/https?:\/\/[^\s"'<>，。；、）)]+/g) ?? [];
  return [...(input.registeredRedirectUris ?? []), ...quoted].filter((url) => url !== input.redirectUri);
}

/** How much of `other` agrees with `url` from its beginning. */
function agreement(url: string, other: string): number {
  let at = 0;
  while (at < url.length && url[at] === other[at]) at += 1;
  return at;
}

function nearest(artefacts: Artefacts): string | undefined {
  const { redirectUri } = artefacts.input;
  return candidates(artefacts)
    .sort((a, b) => agreement(redirectUri, b) - agreement(redirectUri, a))
    .find((url) => agreement(redirectUri, url) >= 'http'.length);
}

/** An error page that is about the client, the platform itself, or anything but the redirect URI. */
export const isAboutAnotherThing = (words: string, status: number): boolean =>
  status >= 500 ||
  (/client|客户端|应用标识|app_?id/i.test(words) && !/redirect|callback|回调|重定向|跳转/i.test(words));

export const redirectUriAccepted: Check = {
  id: 'redirect-uri-accepted',
  title: text('平台接受回调地址', 'The platform accepts the redirect URI'),
  step: 'authorize',
  why: text(
    '平台只把授权码送到登记过的地址，且逐字符比较；不一致时平台只能显示错误页，不会跳回系统。',
    'A platform sends codes only to registered addresses, compared character by character; otherwise it shows an error page and does not redirect.',
  ),
  references: ['RFC 6749 §4.1.2.1', 'RFC 9700 §2.1', 'OpenID Connect Core 1.0 §3.1.2.1'],
  judge(artefacts, masker) {
    const { page, input, callback } = artefacts;
    const exchange = lastExchange(artefacts);
    if (callback) return passed(...(exchange ? [exchange.id] : []));
    if (page?.kind !== 'error' || isAboutAnotherThing(page.text, page.status)) return unjudged;
    const near = nearest(artefacts);
    const words = page.text.length > 60 ? `${page.text.slice(0, 60)}…` : page.text;
    const quote = `GET ${masker.url(page.url)}\n→ ${page.status} “${page.text}”`;
    return failed({
      message: text(
        `平台没有显示登录页，而是错误页（${page.status}）：“${words}”。发出的回调地址是 ${input.redirectUri}。`,
        `Instead of a login page the platform shows an error page (${page.status}): “${words}”. The redirect URI sent is ${input.redirectUri}.`,
      ),
      cause: text(
        '回调地址未在平台登记，或与登记值不完全一致：常见于 http/https、端口、末尾斜杠、大小写、localhost 与 127.0.0.1、测试与正式环境混用。',
        'The redirect URI is not registered or differs from what is: http for https, port, trailing slash, case, localhost for 127.0.0.1, or test for production.',
      ),
      hint: text(
        '请对照平台的登记回执逐字符核对；未登记则提交工单登记该地址，已登记则把登记值原样填入 redirectUri。',
        'Compare with what the platform confirmed, character by character; register this address, or put the registered one into redirectUri.',
      ),
      proof: near
        ? `${quote}\n${difference(['sent 发出', 'registered 登记'], input.redirectUri, near)}`
        : `${quote}\nredirect_uri=${input.redirectUri}`,
      exchanges: exchange ? [exchange.id] : [],
    });
  },
};
