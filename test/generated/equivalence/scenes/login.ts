// The paths that lead in, and out.

import type { Profile } from '../../../../core/profile/profile.ts';
import { text } from '../../../../core/text.ts';
import type { Scene } from '../scene.ts';

const logsOut = ({ logout }: Profile): boolean => logout !== undefined;

export const login: readonly Scene[] = [
  {
    id: 'first-login-binds',
    title: text('首次登录：输错一次密码，再绑定', 'First login: a wrong password, then bound'),
    async play({ logIn, bind, system }, browser) {
      const page = await logIn(browser, 'li-xin', '/auth/login?return=/%3Fx=1');
      const before = browser.cookie('sid');
      const refused = await browser.submit(page, '/auth/bind', {
        username: system.account,
        password: 'a-guess',
      });
      await bind(refused, browser);
      await browser.ask('/api/me');
      browser.note(`session renewed: ${before !== browser.cookie('sid')}`);
    },
  },
  {
    id: 'later-login',
    title: text('再次登录：直接进入，会话编号更换', 'Later login: straight in, the session renewed'),
    async play({ logIn }, browser) {
      await logIn(browser);
      const before = browser.cookie('sid');
      await logIn(browser);
      browser.note(`session renewed: ${before !== browser.cookie('sid')}`);
    },
  },
  {
    id: 'return-path',
    title: text('登录后只回到本系统内', 'After login only to places of the system itself'),
    async play({ logIn }, browser) {
      const targets = [
        '/api/me',
        '//example.invalid/x',
        'https://example.invalid/',
        '/\\example.invalid',
        '/auth/logged-out',
        'x',
        '/?q=中 文#f',
      ];
      for (const target of targets) {
        browser.note(`return ${target}`);
        await logIn(browser, 'li-xin', `/auth/login?return=${encodeURIComponent(target)}`);
      }
    },
  },
  {
    id: 'two-logins-at-once',
    title: text('连点两次登录，两次都走完', 'Login pressed twice, and both come to their end'),
    async play({ callback }, browser) {
      const [first, second] = [await callback(browser), await callback(browser)];
      await browser.open(second.href);
      await browser.open(first.href);
    },
  },
  {
    id: 'logout',
    title: text('退出：本系统与平台', 'Logout, here and at the platform'),
    async play({ logIn }, browser) {
      const home = await logIn(browser);
      await browser.submit(home, '/auth/logout');
      await browser.ask('/api/me');
    },
  },
  {
    id: 'logout-return-forged',
    title: text(
      '没有退出过的浏览器打开退出返回地址',
      'The return address after logout, for whoever has not logged out',
    ),
    appliesTo: logsOut,
    async play(_, browser) {
      await browser.ask('/auth/logged-out?state=forged');
      await browser.ask('/auth/logged-out?platform-unconfirmed');
    },
  },
  {
    id: 'logout-without-platform',
    title: text('平台停机时退出', 'Logout while the platform is down'),
    async play({ logIn, withoutPlatform }, browser) {
      const home = await logIn(browser);
      await withoutPlatform(async () => {
        await browser.submit(home, '/auth/logout').catch(() => browser.note('the platform does not answer'));
        await browser.ask('/api/me');
      });
    },
  },
  {
    id: 'forms-without-token',
    title: text('没有 _csrf 的提交', 'Forms without _csrf'),
    async play({ logIn }, browser) {
      await logIn(browser);
      for (const path of ['/auth/logout', '/auth/unbind', '/auth/bind'])
        await browser.ask(path, { form: new URLSearchParams({ _csrf: 'guessed' }) });
      await browser.ask('/auth/logout', { form: new URLSearchParams() });
      await browser.ask('/api/me');
    },
  },
];
