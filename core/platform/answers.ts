// The plain answers every endpoint shares: a page, a redirect, JSON.
import type { HttpAnswer, JsonObject } from '../dialect/message.ts';
import type { Html } from './html.ts';

const private_ = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };

/**
 * `nonce` is that of the page's style element: nothing else on it may load or run. form-action stays open, since browsers
 * hold it against the redirects after the login form too, and where those lead is the system's affair. `allowed` are further
 * directives.
 */
export const pageAnswer = (
  status: number,
  page: Html,
  nonce: string,
  allowed: readonly string[] = [],
): HttpAnswer => ({
  status,
  headers: {
    ...private_,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': [
      `default-src 'none'; style-src 'nonce-${nonce}'; img-src data:; base-uri 'none'; frame-ancestors 'none'`,
      ...allowed,
    ].join('; '),
    'x-content-type-options': 'nosniff',
  },
  body: page.html,
});

/** 303, so that a form's body is never sent on (RFC 9700 §4.12). */
export const redirectAnswer = (location: string): HttpAnswer => ({
  status: 303,
  headers: { ...private_, location },
  body: '',
});

export const jsonAnswer = (status: number, value: JsonObject | readonly JsonObject[]): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});

export const withHeaders = (answer: HttpAnswer, headers: Readonly<Record<string, string>>): HttpAnswer => ({
  ...answer,
  headers: { ...answer.headers, ...headers },
});
