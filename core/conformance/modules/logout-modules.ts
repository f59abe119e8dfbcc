// Logging out of the system, whatever the platform does.
import { text } from '../../text.ts';
import { loggedIn, noLogout, stillThere } from '../logging-out.ts';
import { type Module, module } from '../module.ts';

/** What browsers send when a page of another site leads there. */
const fromElsewhere = {
  fromElsewhere: true,
  headers: {
    'sec-fetch-site': 'cross-site',
    origin: 'https://attacker.example.invalid',
    referer: 'https://attacker.example.invalid/',
  },
} as const;

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
    alone: true,
    title: text('平台停机时退出', 'Logout while the platform is down'),
    plays: text('登录后平台停机，再退出', 'After the login the platform goes down; then the logout'),
    expects: text('本系统的会话照样结束', 'The session of the system ends all the same'),
    async play(play) {
      const { browser, violation } = await loggedIn(play);
      if (violation) return violation;
      play.seat.down(true);
      try {
        await play.logOut(browser);
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
    id: 'logout-not-by-get',
    title: text('退出防跨站请求', 'Logout is safe from other sites'),
    plays: text(
      '别的网站让浏览器打开退出地址，或向它提交表单',
      'Another site has the browser open the logout address, or post a form to it',
    ),
    expects: text('不退出', 'Nobody is logged out'),
    async play(play) {
      const { browser, violation } = await loggedIn(play);
      if (violation) return violation;
      const target = play.at(play.facts.logout?.path ?? '');
      await browser.ask(target, fromElsewhere);
      await browser.ask(target, { ...fromElsewhere, form: new URLSearchParams() });
      return (await play.who(browser))
        ? undefined
        : {
            message: text(
              '别的网站的一个链接或表单就能让人退出。',
              'A link or a form of any other site logs the person out.',
            ),
          };
    },
    cause: text(
      '退出以 GET 进行，或没有防跨站请求的令牌。',
      'Logout is by GET, or has no token against requests from other sites.',
    ),
    hint: text('退出用带令牌的 POST 表单。', 'Log out by a POST form with a token.'),
  }),
];
