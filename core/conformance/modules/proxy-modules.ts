// Behind a proxy that ends TLS, below a path: what the system says of its own address.
import { text } from '../../text.ts';
import { accepted } from '../judge.ts';
import { type Module, module, type Setting } from '../module.ts';
import type { Play } from '../play.ts';
import { sessionCookies } from '../session-cookies.ts';
import type { VariantId } from '../system-facts.ts';

const base = {
  kind: 'positive',
  plans: ['full'],
  startedAs: (): VariantId => 'proxied',
  notApplicable: ({ system }: Setting) =>
    system?.variants.proxied
      ? undefined
      : text(
          '本工具没有启动系统，或不知道怎样让它部署在代理之后；在 systemTest 的 start 里写 "proxied"（对外地址和所需的环境变量）后适用。',
          'The system was not started by the tool, or nobody knows how to start it behind a proxy; it applies once "proxied" (public address and environment) stands in `start` of `systemTest`.',
        ),
} as const;

/** Addresses of the system itself in attributes of a page. */
const ownLinks = (body: string, url: string): readonly string[] =>
  [...body.matchAll(/\s(?:href|action|src)="([^"#]+)"/g)]
    .map(([, link = '']) => link.replaceAll('&amp;', '&'))
    .filter((link) => URL.canParse(link, url) && new URL(link, url).origin === new URL(url).origin);

async function signedIn(play: Play) {
  const browser = play.browser();
  return { browser, violation: await accepted(play, browser, await play.logIn(browser)) };
}

export const proxyModules: readonly Module[] = [
  module({
    ...base,
    id: 'behind-tls-proxy',
    title: text('代理终止 TLS', 'Behind a proxy that ends TLS'),
    plays: text(
      '浏览器用 https 的对外地址登录，代理以明文 http 转给系统，带 Host、X-Forwarded-Proto: https',
      'The browser uses the public https address; a proxy passes it on as plain http with Host and X-Forwarded-Proto: https',
    ),
    expects: text(
      '登录成功，redirect_uri 是 https 的登记地址，不跳到 http，会话 Cookie 有 Secure',
      'A login; the redirect_uri is the registered https one, nothing leads to http, the session cookie is Secure',
    ),
    references: ['RFC 7239', 'RFC 6265 §4.1.2.5'],
    async play(play) {
      const { browser, violation } = await signedIn(play);
      const [{ redirect_uri: uri = '' } = {}] = play.seat.authorizations();
      if (uri !== '' && uri !== play.facts.redirectUri)
        return {
          message: text(
            '授权请求里的 redirect_uri 不是对外的 https 地址。',
            'The redirect_uri of the request is not the public https address.',
          ),
          proof: uri,
        };
      const { host } = new URL(play.facts.url);
      const plain = play.answers().find(({ location = '' }) => location.startsWith(`http://${host}`));
      if (plain)
        return {
          message: text(
            '系统把浏览器重定向到自己的明文 http 地址。',
            'The system redirects the browser to its own address by plain http.',
          ),
          proof: plain.location?.split('?', 1)[0] ?? '',
        };
      if (violation) return violation;
      const names = await sessionCookies(play, browser);
      const open = browser.jar.list().find(({ name, secure }) => names.includes(name) && !secure);
      return (
        open && {
          message: text(
            `会话 Cookie ${open.name} 没有 Secure：浏览器也会用明文发送它。`,
            `The session cookie ${open.name} is not Secure: browsers send it in the clear too.`,
          ),
        }
      );
    },
    cause: text(
      '系统按代理转来的明文请求判断自己的地址，没有按配置。',
      'The system takes its address from the plain request of the proxy instead of from its configuration.',
    ),
    hint: text(
      '对外地址写进配置；只信任自己的代理发来的转发头（trust proxy、server.forward-headers-strategy）。',
      'Configure the public address, and trust forwarded headers of your own proxy only (trust proxy, server.forward-headers-strategy).',
    ),
  }),
  module({
    ...base,
    id: 'path-prefix',
    title: text('部署在路径之下', 'Deployed below a path'),
    plays: text(
      '系统的对外地址带路径前缀，登录，看首页和途中的每个跳转',
      'The public address of the system has a path; a login, its home page, every redirect on the way',
    ),
    expects: text(
      '重定向、链接、表单、会话 Cookie 的 Path 都在前缀之下',
      'Redirects, links, forms and the Path of the session cookie stay below it',
    ),
    async play(play) {
      const { browser, violation } = await signedIn(play);
      const prefix = new URL(play.facts.url).pathname.replace(/\/?$/, '/');
      const { origin } = new URL(play.facts.url);
      const outside = (address: string) => {
        const { origin: there, pathname } = new URL(address);
        return there === origin && !`${pathname}/`.startsWith(prefix);
      };
      const led = play.answers().find(({ location }) => location !== undefined && outside(location));
      if (led)
        return {
          message: text(
            '系统把浏览器重定向到路径前缀之外。',
            'The system redirects the browser out of the path it is deployed below.',
          ),
          proof: led.location?.split('?', 1)[0] ?? '',
        };
      if (violation) return violation;
      const home = await browser.open(play.at('/'));
      const link = ownLinks(home.body, home.url).find((one) => outside(new URL(one, home.url).href));
      if (link !== undefined)
        return {
          message: text(
            '首页上的链接或表单指向路径前缀之外。',
            'A link or form of the home page points out of the path.',
          ),
          proof: link,
        };
      const names = await sessionCookies(play, browser);
      const wide = browser.jar
        .list()
        .find(({ name, path }) => names.includes(name) && !`${path}/`.startsWith(prefix.replace(/\/$/, '')));
      return (
        wide && {
          message: text(
            `会话 Cookie ${wide.name} 的 Path 是 ${wide.path}：同一主机上别的系统也收得到它。`,
            `The Path of the session cookie ${wide.name} is ${wide.path}: other systems of the host get it too.`,
          ),
        }
      );
    },
    cause: text(
      '程序里的地址从域名根算起，没有加上部署路径。',
      'Addresses in the program begin at the root of the host, without the path of the deployment.',
    ),
    hint: text(
      '所有地址由配置的对外地址（含路径）拼成，Cookie 的 Path 也是。',
      'Build every address from the configured public address with its path, and the Path of cookies too.',
    ),
  }),
];
