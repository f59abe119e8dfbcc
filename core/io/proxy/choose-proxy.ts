// The proxy for an address, if any: never for this machine, never for an exception.
import { UserError } from '../../errors.ts';
import { isLoopbackHost } from '../../loopback.ts';
import { text } from '../../text.ts';
import { isDirect } from './is-direct.ts';
import type { ProxySettings } from './proxy-settings.ts';

/** Credentials never leave the proxy's own header. */
export const shownProxy = ({ protocol, username, host }: URL): string =>
  `${protocol}//${username ? '***@' : ''}${host}`;

const unusable = (found: string): UserError =>
  new UserError({
    code: 'proxy-unusable',
    kind: 'findings',
    text: text(
      `代理设置 ${found} 无法使用：只支持 http:// 与 https:// 代理。`,
      `The proxy setting ${found} cannot be used: only http:// and https:// proxies are.`,
    ),
    hint: text(
      '在 HTTPS_PROXY（或 VS Code 的 http.proxy）填写 http://主机:端口；平台可直连时把它的主机写进 NO_PROXY。',
      'Give HTTPS_PROXY (or http.proxy of VS Code) as http://host:port; where the platform is reached directly, name its host in NO_PROXY.',
    ),
  });

/** `host:port` without a scheme is an HTTP proxy, as with curl. */
function parseProxy(written: string): URL {
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(written) ? written : `http://${written}`;
  if (!URL.canParse(url)) throw unusable('…');
  const proxy = new URL(url);
  if (proxy.hostname === '') throw unusable('…');
  if (proxy.protocol !== 'http:' && proxy.protocol !== 'https:') throw unusable(shownProxy(proxy));
  return proxy;
}

/** @throws UserError `proxy-unusable` when the one that is set for `url` is no HTTP proxy */
export function chooseProxy(settings: ProxySettings, url: URL): URL | undefined {
  const written = url.protocol === 'https:' ? settings.https : settings.http;
  if (!written || isLoopbackHost(url.hostname) || isDirect(settings.direct, url)) return undefined;
  return parseProxy(written);
}
