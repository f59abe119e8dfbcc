// Addresses that come from anywhere: where the browser may be sent, under which name it may come.
import { networkFailureOf } from '../../browser/network-failure.ts';
import { text } from '../../text.ts';
import { refused } from '../judge.ts';
import { type Module, module } from '../module.ts';

/** The names systems usually give to “where to go after login”. */
const usualNames = [
  'return',
  'returnTo',
  'returnUrl',
  'return_to',
  'redirect',
  'redirectUrl',
  'redirect_to',
  'next',
  'url',
  'target',
  'goto',
  'service',
  'continue',
];

const elsewhere = 'attacker.example.invalid';
const targets = [`https://${elsewhere}/x`, `//${elsewhere}/x`, `/\\${elsewhere}/x`, `https:${elsewhere}/x`];

const loopbackNames: Readonly<Record<string, string>> = { '127.0.0.1': 'localhost', localhost: '127.0.0.1' };

export const pageModules: readonly Module[] = [
  module({
    id: 'open-redirect',
    title: text('登录后不跳到别的网站', 'No redirect to other sites after login'),
    kind: 'negative',
    plays: text(
      '登录入口带着常见的“登录后去哪里”参数，值是别的网站',
      'The login path has the usual parameters for “where to go after login”, naming another site',
    ),
    expects: text('登录后留在本系统', 'The browser stays with the system'),
    plans: ['basic', 'full'],
    references: ['RFC 9700 §4.11', 'OWASP ASVS 5.1.5'],
    async play(play) {
      const names = play.facts.returnParameter === undefined ? usualNames : [play.facts.returnParameter];
      for (const target of targets) {
        const browser = play.browser();
        const callback = await play.callback(browser, {
          query: Object.fromEntries(names.map((name) => [name, target])),
        });
        const page =
          callback &&
          (await play.comeBack(browser, callback, (to) => new URL(to).hostname.endsWith(elsewhere)));
        if (page?.location === undefined || !new URL(page.location).hostname.endsWith(elsewhere)) continue;
        return {
          message: text(
            '登录之后，浏览器被送到了链接里指定的别的网站。',
            'After the login the browser was sent to another site that the link had named.',
          ),
          proof: `${target} → ${page.location}`,
        };
      }
      return undefined;
    },
    cause: text(
      '返回地址没有检查，或只检查了开头的斜杠。',
      'The address to return to is not checked, or only for its leading slash.',
    ),
    hint: text(
      '只接受本系统内的路径：以单个 / 开头，没有反斜杠，解析后仍在本站。',
      'Accept paths of the system only: one leading slash, no backslash, still this site once resolved.',
    ),
  }),
  module({
    id: 'loopback-names-mixed',
    title: text('127.0.0.1 与 localhost 混用', '127.0.0.1 and localhost mixed'),
    kind: 'negative',
    plays: text(
      '用另一个本机名称开始登录，平台按登记的地址送回',
      'The login begins under the other name of this machine, and comes back to the registered one',
    ),
    expects: text('先转到登记的主机名，或者说明原因', 'First on to the registered name, or an explanation'),
    notApplicable: ({ facts }) =>
      loopbackNames[new URL(facts.url).hostname]
        ? undefined
        : text('系统不在本机名称之下。', 'The system is not under a name of this machine.'),
    async play(play) {
      const other = new URL(play.at(play.facts.loginPath));
      other.hostname = loopbackNames[other.hostname] ?? other.hostname;
      const browser = play.browser();
      try {
        const page = await browser.open(other.href);
        const end =
          (await browser.submit(page, (form) => form.personas.length > 0, {
            persona: play.personas[0].id,
          })) ?? page;
        const sent = play.seat.authorizations().map(({ redirect_uri: uri = '' }) => uri);
        const wrong = sent.find((uri) => uri !== play.facts.redirectUri);
        if (wrong !== undefined)
          return {
            message: text(
              '授权请求里的 redirect_uri 跟着浏览器所用的主机名变了，平台会拒绝。',
              'The redirect_uri followed the host name in the browser, and the platform refuses it.',
            ),
            proof: wrong,
          };
        return (await play.who(browser)) ? undefined : await refused(play, browser, end);
      } catch (error) {
        // Nobody listens under that name: then nobody can begin there.
        if (networkFailureOf(error, other.href)?.code === 'ECONNREFUSED') return undefined;
        throw error;
      }
    },
    cause: text(
      '两个名称不共用 Cookie，登录途中的 Cookie 因此丢失。',
      'The two names share no cookies, so that of the login is lost.',
    ),
    hint: text(
      '开始登录时发现主机名不同，先重定向到配置的地址。',
      'When the login begins under another name, redirect to the configured address first.',
    ),
  }),
];
