// What everybody sees: pages, headers, addresses that do not exist.
import { text } from '../../../../core/text.ts';
import type { Scene } from '../scene.ts';

const securityHeaders = [
  'cache-control',
  'content-security-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-frame-options',
  'strict-transport-security',
];

export const pages: readonly Scene[] = [
  {
    id: 'pages',
    title: text('未登录时的页面与接口', 'Pages and interfaces for whoever is not logged in'),
    async play(_, browser) {
      for (const path of [
        '/',
        '/api/me',
        '/healthz',
        '/auth/bind',
        '/auth/logged-out',
        '/auth/logged-out?unbound',
      ])
        await browser.ask(path);
    },
  },
  {
    id: 'security-headers',
    title: text('安全响应头', 'Security headers'),
    async play({ platform: _, system }, browser) {
      for (const path of ['/', '/api/me', '/nowhere']) {
        const { headers } = await browser.ask(path);
        for (const name of securityHeaders)
          browser.note(`${name}: ${headers.get(name)?.replaceAll(/127\.0\.0\.1:\d+/g, 'HOST') ?? '–'}`);
        browser.note(`x-request-id: ${/^[\w-]{36}$/.test(headers.get('x-request-id') ?? '')}`);
        browser.note(
          `x-powered-by: ${headers.get('x-powered-by') ?? '–'}; server: ${headers.get('server') ?? '–'}`,
        );
      }
      const assets = await browser.ask(`${system.url}/assets/style.css`);
      browser.note(`style.css: ${assets.headers.get('content-type')?.replace(/ /g, '').toLowerCase()}`);
    },
  },
  {
    id: 'not-found',
    title: text('没有的地址、没有的方法', 'Addresses and methods that do not exist'),
    async play(_, browser) {
      for (const path of ['/nowhere', '/auth/nowhere', '/assets/nowhere.css']) await browser.ask(path);
      await browser.ask('/auth/logout');
      await browser.ask('/auth/login', { form: new URLSearchParams({ a: '1' }) });
      await browser.ask('/healthz', { form: new URLSearchParams({ a: '1' }) });
    },
  },
  {
    id: 'request-id-not-trusted',
    title: text('来源不可信的请求编号不采用', 'A request id of nobody is not taken over'),
    async play(_, browser) {
      const { headers } = await browser.ask('/', { headers: { 'x-request-id': 'chosen-by-the-browser' } });
      browser.note(`taken over: ${headers.get('x-request-id') === 'chosen-by-the-browser'}`);
    },
  },
  {
    id: 'other-name-of-this-machine',
    title: text('localhost 与 127.0.0.1', 'localhost and 127.0.0.1'),
    async play({ system }, browser) {
      const { port } = new URL(system.url);
      const response = await fetch(`http://localhost:${port}/auth/login?return=/api/me`, {
        redirect: 'manual',
      });
      browser.note(`${response.status} to ${response.headers.get('location')?.replace(port, 'PORT')}`);
    },
  },
];
