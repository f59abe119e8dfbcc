// The browser's session with the platform: what makes the second system log in without a second login.
import type { HttpRequest } from '../dialect/message.ts';
import type { Context } from './context.ts';
import type { Session } from './store.ts';

/** Eight hours, a working day. */
const lifetime = 8 * 3600;

/** Cookies do not know ports: the name does, so that two platforms on one host stay apart. */
const cookieName = ({ baseUrl }: Context): string => `govauth_platform_${new URL(baseUrl).port || '0'}`;

function readCookie(header: string | undefined, name: string): string | undefined {
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}

export function findSession(context: Context, request: HttpRequest): Session | undefined {
  const id = readCookie(request.headers['cookie'], cookieName(context));
  return id === undefined ? undefined : context.sessions.get(id);
}

/** A new session for the browser of `previous`; one that was logged in ends, and its id with it. */
export function startSession(context: Context, previous?: Session, login?: Session['login']): Session {
  if (previous?.login) context.sessions.remove(previous.id);
  const id = context.randomId();
  const session = { id, browser: previous?.browser ?? context.randomId(), ...(login ? { login } : {}) };
  context.sessions.put(id, session, lifetime);
  return session;
}

export function sessionCookie(context: Context, session: Session): string {
  const { pathname, protocol } = new URL(context.baseUrl);
  const secure = protocol === 'https:' ? '; Secure' : '';
  return `${cookieName(context)}=${session.id}; Path=${pathname}; HttpOnly; SameSite=Lax${secure}`;
}
