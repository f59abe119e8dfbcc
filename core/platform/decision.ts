// What the platform decides about a request of the browser before it puts the answer into words.
import type { Client } from './platform-shape.ts';
import type { Problem, Refusal } from './refusal.ts';
import type { Login } from './store.ts';

/**
 * About an authorization request. `page`: the redirect URI cannot be trusted, so the person is told, not the client
 * (RFC 6749 §4.1.2.1); `refused`: the client is told; `login`: the person has to log in; `granted`: a code is issued.
 */
export type AuthorizeDecision =
  | { readonly kind: 'page'; readonly problem: Problem }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'login'; readonly client: Client }
  | { readonly kind: 'granted'; readonly client: Client; readonly login: Login };

/**
 * About a logout. `page`: nothing is ended; `ask`: the person is asked first (RP-Initiated Logout §2); `ended`: back to
 * `returnTo` when the client gave one, else a page.
 */
export type LogoutDecision =
  | { readonly kind: 'page'; readonly problem: Problem }
  | { readonly kind: 'ask'; readonly returnTo?: string }
  | { readonly kind: 'ended'; readonly returnTo?: string };
