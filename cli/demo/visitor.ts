// A visitor of web pages without a person: keeps cookies, follows redirects, fills in forms.

import { boundedFetch, defaultLimits } from '../../core/browser/bounded-fetch.ts';
import { createCookieJar } from '../../core/browser/cookie-jar.ts';
import { readLoginForm } from '../../core/browser/login-form.ts';
import type { NetworkFetch } from '../../core/io/network-fetch.ts';

export interface Page {
  readonly url: string;
  readonly status: number;
  readonly body: string;
}

export interface Visitor {
  /** Follows redirects to a page. */
  readonly open: (url: string) => Promise<Page>;
  /** Sends the page's first form, its hidden fields and `fields`. */
  readonly submit: (page: Page, fields: Readonly<Record<string, string>>) => Promise<Page>;
}

const longestChain = 20;

export function createVisitor(fetch: NetworkFetch, signal: AbortSignal): Visitor {
  const jar = createCookieJar();

  async function ask(start: string, form?: URLSearchParams): Promise<Page> {
    let url = start;
    let body = form;
    for (let hop = 0; hop < longestChain; hop++) {
      const headers: Record<string, string> = {
        accept: 'text/html',
        'accept-language': 'zh-CN',
        cookie: jar.header(url),
      };
      if (body) headers['content-type'] = 'application/x-www-form-urlencoded';
      const request = { method: body ? 'POST' : 'GET', url, headers, body: body?.toString() ?? '' };
      const answer = await boundedFetch(fetch, request, signal, defaultLimits);
      jar.take(url, answer.setCookie);
      const { location } = answer.headers;
      if (location === undefined) return { url, status: answer.status, body: answer.body };
      url = new URL(location, url).href;
      body = undefined;
    }
    throw new Error(`more than ${longestChain} redirects`);
  }

  return {
    open: (url) => ask(url),
    submit: (page, fields) => {
      const form = readLoginForm(page.body);
      if (!form) throw new Error(`no form at ${page.url}`);
      const values = new URLSearchParams([
        ...form.hidden.map(([name, value]) => [name, value]),
        ...Object.entries(fields),
      ]);
      return ask(new URL(form.action, page.url).href, values);
    },
  };
}
