// Callbacks that must not lead in.

import type { Profile } from '../../../../core/profile/profile.ts';
import { text } from '../../../../core/text.ts';
import type { Scene } from '../scene.ts';

const named = ({ callback }: Profile, name: string): string => callback.parameters[name] ?? name;

const oauthErrors = [
  'access_denied',
  'invalid_request',
  'unauthorized_client',
  'unsupported_response_type',
  'invalid_scope',
  'server_error',
  'temporarily_unavailable',
  'login_required',
  'interaction_required',
  'an_error_of_its_own',
];

export const callbacks: readonly Scene[] = [
  {
    id: 'callback-twice',
    title: text('回调重放', 'The callback a second time'),
    async play({ callback }, browser) {
      const url = await callback(browser);
      await browser.open(url.href);
      await browser.ask(url.href);
      await browser.ask('/api/me');
    },
  },
  {
    id: 'state-wrong',
    title: text('state 缺少、重复、伪造', 'State missing, doubled, forged'),
    async play({ callback, profile }, browser) {
      const state = named(profile, 'state');
      const missing = await callback(browser);
      missing.searchParams.delete(state);
      await browser.ask(missing.href);
      const doubled = await callback(browser);
      doubled.searchParams.append(state, 'x');
      await browser.ask(doubled.href);
      for (const forged of ['x'.repeat(43), '', '../..', 'x'.repeat(4000), '中文']) {
        const url = await callback(browser);
        url.searchParams.set(state, forged);
        await browser.ask(url.href);
      }
      await browser.ask('/api/me');
    },
  },
  {
    id: 'code-wrong',
    title: text('授权码缺少、为空、重复', 'Code missing, empty, doubled'),
    async play({ callback, profile }, browser) {
      const code = named(profile, 'code');
      const missing = await callback(browser);
      missing.searchParams.delete(code);
      await browser.ask(missing.href);
      const empty = await callback(browser);
      empty.searchParams.set(code, '');
      await browser.ask(empty.href);
      const doubled = await callback(browser);
      doubled.searchParams.append(code, 'x');
      await browser.ask(doubled.href);
      await browser.ask('/api/me');
    },
  },
  {
    id: 'other-browser',
    title: text('换了浏览器（登录 CSRF）', 'Another browser (login CSRF)'),
    async play({ callback, browser: another }, browser) {
      const url = await callback(browser);
      const victim = another();
      await victim.ask(url.href);
      await victim.ask('/api/me');
      for (const line of victim.lines) browser.note(`another browser: ${line}`);
    },
  },
  {
    id: 'state-expired',
    title: text('十分钟后才回来', 'Back after more than ten minutes'),
    async play({ callback, letPass }, browser) {
      const url = await callback(browser);
      await letPass(601);
      await browser.ask(url.href);
    },
  },
  {
    id: 'errors-of-the-platform',
    title: text('平台在回调里报错', 'The platform reports an error in the callback'),
    async play({ callback, profile }, browser) {
      for (const error of oauthErrors) {
        const url = await callback(browser);
        url.searchParams.delete(named(profile, 'code'));
        url.searchParams.set(named(profile, 'error'), error);
        url.searchParams.set(named(profile, 'error_description'), `<b>原话</b> ${'长'.repeat(300)}\u202e\n`);
        await browser.ask(url.href);
      }
    },
  },
  {
    id: 'errors-of-nobody',
    title: text('来路不明的错误回调', 'An error in a callback of nobody'),
    async play({ profile }, browser) {
      for (const state of [undefined, 'a-state-of-nobody']) {
        const url = new URLSearchParams({
          [named(profile, 'error')]: 'access_denied',
          [named(profile, 'error_description')]: 'words of nobody',
          ...(state !== undefined && { [named(profile, 'state')]: state }),
        });
        await browser.ask(`/auth/callback?${url}`);
      }
    },
  },
  {
    id: 'callback-by-post',
    title: text('以表单 POST 带回结果', 'The answer comes back as a posted form'),
    async play({ callback, browser: another }, browser) {
      const { pathname, searchParams } = await callback(browser);
      // Cookies of SameSite=Lax do not go along with a post from another site.
      const bare = another();
      const { location } = await bare.ask(pathname, { form: searchParams });
      for (const line of bare.lines) browser.note(`from the platform: ${line}`);
      await browser.open(location ?? '/');
    },
  },
  {
    id: 'platform-down',
    title: text('回来时平台停机', 'The platform is down at the callback'),
    async play({ callback, withoutPlatform }, browser) {
      const url = await callback(browser);
      await withoutPlatform(() => browser.ask(url.href));
      await browser.ask(url.href);
      await browser.ask('/api/me');
    },
  },
];
