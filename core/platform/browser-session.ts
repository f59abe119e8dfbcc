// The browser's session with the platform: what makes the second system log in without a second login.
import type { HttpRequest } from '../dialect/message.ts';
import type { Context } from './context.ts';
import type { Persona } from './platform-shape.ts';
import type { Login, Session } from './store.ts';

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

/** A session for a browser that has none. */
export function startSession(context: Context): Session {
  const session = { id: context.randomId(), browser: context.randomId() };
  context.sessions.put(session.id, session, lifetime);
  return session;
}

/**
 * The session of `previous` with `persona` logged in, under a new id. The same person keeps the `sid` that the systems know;
 * of another one the login ends.
 */
export function logIn(
  context: Context,
  previous: Session | undefined,
  persona: Persona,
): Session & { readonly login: Login } {
  const former = previous?.login;
  if (previous && former) context.sessions.remove(previous.id);
  const goesOn = former?.persona.id === persona.id ? context.liveLogins.get(former.sid) : undefined;
  if (former && !goesOn) context.liveLogins.remove(former.sid);
  const sid = goesOn?.login.sid ?? context.randomId();
  const login = { sid, persona, authTime: Math.floor(context.now() / 1000) };
  const session = { id: context.randomId(), browser: previous?.browser ?? context.randomId(), login };
  context.sessions.put(session.id, session, lifetime);
  context.liveLogins.put(
    sid,
    { sessionId: session.id, login, clients: goesOn?.clients ?? new Set() },
    lifetime,
  );
  return session;
}

export function sessionCookie(context: Context, session: Session): string {
  const { pathname, protocol } = new URL(context.baseUrl);
  const secure = protocol === 'https:' ? '; Secure' : '';
  return `${cookieName(context)}=${session.id}; Path=${pathname}; HttpOnly; SameSite=Lax${secure}`;
}
