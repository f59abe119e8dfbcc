// Logging out: here, at the platform, and when the platform is not there.

import { networkFailureOf } from '../../browser/network-failure.ts';
import { pageText } from '../../browser/page-text.ts';
import { type Text, text } from '../../text.ts';
import type { Browser } from '../browser/browser.ts';
import type { Page } from '../browser/seen.ts';
import { accepted } from '../judge.ts';
import { type Module, module, type Setting, type Violation } from '../module.ts';
import type { Play } from '../play.ts';

const noLogout = ({ facts }: Setting): Text | undefined =>
  facts.logout
    ? undefined
    : text(
        '没有配置怎样退出；在 systemTest 里写 "logout" 后适用。',
        'Nobody knows how to log out; it applies once "logout" stands in `systemTest`.',
      );

const notAtPlatform = (setting: Setting): Text | undefined =>
  noLogout(setting) ??
  (setting.profile.logout && setting.facts.logoutAtPlatform
    ? undefined
    : text(
        '退出时不经过平台（logout.atPlatform），或平台没有退出地址。',
        'Logout does not go to the platform (`logout.atPlatform`), or the platform has no such address.',
      ));

const sendsState = (setting: Setting): Text | undefined =>
  notAtPlatform(setting) ??
  (setting.profile.flow === 'oidc-code' && setting.profile.logout?.parameters['state'] !== null
    ? undefined
    : text('这个平台退出时不带回 state。', 'This platform returns no state after logout.'));

async function loggedIn(play: Play): Promise<{ browser: Browser; violation: Violation | undefined }> {
  const browser = play.browser();
  return { browser, violation: await accepted(play, browser, await play.logIn(browser)) };
}

/** A page, or undefined when nobody answered on the way. */
const quietly = (page: Promise<Page>): Promise<Page | undefined> =>
  page.catch((error: unknown) => {
    if (networkFailureOf(error, '')) return undefined;
    throw error;
  });

const stillThere: Violation = {
  message: text('退出之后仍是登录状态。', 'The browser is still signed in after logout.'),
};

/** Where the platform was asked to return the browser, and the state it was given. */
const logoutRequests = ({ seat, dialect }: Play) =>
  seat.seen('logout').map(({ request }) => dialect.logout.read(request.url).parameters);

/** After a logout, the return with another state (or none): the page has to differ from that of the right one. */
const returnsWith =
  (change: (url: URL) => void) =>
  async (play: Play): Promise<Violation | undefined> => {
    const { browser, violation } = await loggedIn(play);
    if (violation) return violation;
    const right = await play.logOut(browser);
    const { browser: another, violation: later } = await loggedIn(play);
    if (later) return later;
    const held = await play.logOut(another, (url) => url.startsWith(play.facts.postLogoutRedirectUri));
    const back = new URL(held.location ?? play.facts.postLogoutRedirectUri);
    change(back);
    const wrong = await another.open(back.href);
    if (pageText(wrong.body, 2000) !== pageText(right.body, 2000)) return undefined;
    return {
      message: text(
        '返回时的 state 不对，系统仍显示平台已退出：这个返回不能证明什么。',
        'With a wrong state the system says all the same that the platform has logged out, which such a return cannot prove.',
      ),
    };
  };

const base = {
  kind: 'negative',
  plans: ['logout', 'full'],
  notApplicable: noLogout,
} as const;

export const logoutModules: readonly Module[] = [
  module({
    ...base,
    id: 'logout-ends-session',
    title: text('退出真正结束会话', 'Logout really ends the session'),
    plays: text(
      '登录，保存 Cookie，退出，再用保存的 Cookie 访问',
      'Log in, keep the cookies, log out, come again with the kept cookies',
    ),
    expects: text('保存的 Cookie 不再有效', 'The kept cookies are worth nothing'),
    plans: ['basic', 'logout', 'full'],
    references: ['GB/T 22239 8.1.4.1', 'OWASP ASVS 3.3.1'],
    async play(play) {
      const { browser, violation } = await loggedIn(play);
      if (violation) return violation;
      const kept = browser.copy();
      await play.logOut(browser);
      if (await play.who(browser)) return stillThere;
      return (await play.who(kept))
        ? {
            message: text(
              '退出只删除了浏览器里的 Cookie；保存下来的 Cookie 仍能登录。',
              'Logout only removed the cookie from the browser; a kept one is still signed in.',
            ),
          }
        : undefined;
    },
    cause: text('退出没有让服务器上的会话失效。', 'The session on the server survives the logout.'),
    hint: text(
      '退出时销毁服务器上的会话；自包含的令牌要有吊销表。',
      'Destroy the session on the server; self-contained tokens need a list of revoked ones.',
    ),
  }),
  module({
    ...base,
    id: 'logout-platform-down',
    title: text('平台停机时退出', 'Logout while the platform is down'),
    plays: text('登录后平台停机，再退出', 'After the login the platform goes down; then the logout'),
    expects: text('本系统的会话照样结束', 'The session of the system ends all the same'),
    async play(play) {
      const { browser, violation } = await loggedIn(play);
      if (violation) return violation;
      play.seat.down(true);
      try {
        await quietly(play.logOut(browser));
        return (await play.who(browser)) ? stillThere : undefined;
      } finally {
        play.seat.down(false);
      }
    },
    cause: text(
      '先联系平台，失败后没有结束本系统的会话。',
      'The platform is asked first, and when that fails the session stays.',
    ),
    hint: text(
      '先结束本系统的会话，再让浏览器去平台。',
      'End the session first, then send the browser to the platform.',
    ),
  }),
  module({
    ...base,
    id: 'client-test-rp-init-logout',
    title: text('由系统发起、经平台的退出', 'Logout by way of the platform'),
    kind: 'positive',
    plays: text(
      '登录后退出，平台按登记的地址送回',
      'Login and logout; the platform returns the browser to the registered address',
    ),
    expects: text('平台收到退出请求，浏览器回到系统', 'The platform gets the logout, the browser comes back'),
    notApplicable: notAtPlatform,
    references: ['OIDC RP-Initiated Logout §2'],
    async play(play) {
      const { browser, violation } = await loggedIn(play);
      if (violation) return violation;
      const page = await play.logOut(browser);
      const [request] = logoutRequests(play);
      if (!request)
        return { message: text('退出时平台没有收到退出请求。', 'The platform got no logout request.') };
      const hint =
        play.profile.flow === 'oidc-code' &&
        request['id_token_hint'] === undefined &&
        request['client_id'] === undefined;
      if (hint)
        return {
          message: text(
            '退出请求既没有 id_token_hint，也没有 client_id。',
            'The logout request has neither id_token_hint nor client_id.',
          ),
        };
      if (await play.who(browser)) return stillThere;
      if (page.url.startsWith(play.facts.url)) return undefined;
      return {
        message: text(
          '浏览器停在平台上，没有回到系统。',
          'The browser stayed at the platform and did not come back to the system.',
        ),
        proof: `${page.status} “${pageText(page.body, 160)}”`,
      };
    },
    cause: text(
      '退出只结束了本系统的会话，或返回地址与登记的不同。',
      'Only the session of the system ended, or the return address is not the registered one.',
    ),
    hint: text(
      '把浏览器重定向到平台的退出地址，带上登记过的返回地址。',
      'Redirect the browser to the platform’s logout with the registered return address.',
    ),
  }),
  module({
    ...base,
    id: 'client-test-rp-init-logout-no-state',
    title: text('退出返回缺少 state', 'The return after logout lacks the state'),
    plays: text('平台送回时没有 state', 'The platform returns without the state'),
    expects: text('系统看得出来', 'The system notices'),
    notApplicable: sendsState,
    play: returnsWith((url) => url.searchParams.delete('state')),
    cause: text('返回地址不看 state。', 'The return address does not look at the state.'),
    hint: text(
      '退出时生成 state 并保存，返回时比较。',
      'Make a state at logout, keep it, compare it at the return.',
    ),
  }),
  module({
    ...base,
    id: 'client-test-rp-init-logout-other-state',
    title: text('退出返回的 state 不对', 'The return after logout has another state'),
    plays: text('平台送回时带着别的 state', 'The platform returns with another state'),
    expects: text('系统看得出来', 'The system notices'),
    notApplicable: sendsState,
    play: returnsWith((url) => url.searchParams.set('state', 'another-state')),
    cause: text('返回地址不看 state 的值。', 'The return address does not look at the value of the state.'),
    hint: text(
      '退出时生成 state 并保存，返回时比较。',
      'Make a state at logout, keep it, compare it at the return.',
    ),
  }),
  module({
    ...base,
    id: 'logout-not-by-get',
    title: text('退出防跨站请求', 'Logout is safe from other sites'),
    plays: text(
      '别的网站让浏览器以 GET 打开退出地址',
      'Another site has the browser open the logout address by GET',
    ),
    expects: text('不退出', 'Nobody is logged out'),
    notApplicable: (setting) =>
      noLogout(setting) ??
      (setting.facts.logout?.method === 'POST'
        ? undefined
        : text('配置说明退出就是 GET。', 'The config says that logout is by GET.')),
    async play(play) {
      const { browser, violation } = await loggedIn(play);
      if (violation) return violation;
      await browser.ask(play.at(play.facts.logout?.path ?? ''));
      await browser.ask(play.at(play.facts.logout?.path ?? ''), { form: new URLSearchParams() });
      return (await play.who(browser))
        ? undefined
        : {
            message: text(
              '不带防伪令牌的请求就能让人退出：别的网站可以替他退出。',
              'A request without a token logs the person out: any site can do that to him.',
            ),
          };
    },
    cause: text('退出没有防跨站请求的令牌。', 'Logout has no token against requests from other sites.'),
    hint: text('退出用带令牌的 POST 表单。', 'Log out by a POST form with a token.'),
  }),
];
