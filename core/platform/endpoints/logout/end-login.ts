// Ends a login: the session goes, its refresh tokens with it, and the systems that took part are told.
import type { Context } from '../../context.ts';
import type { Client } from '../../platform-shape.ts';
import type { Login } from '../../store.ts';
import { sendLogoutToken } from './send-logout-token.ts';

/** Resolves with the clients that had a token of it, when each that has a back channel has answered or failed to. */
export async function endLogin(context: Context, login: Login): Promise<readonly Client[]> {
  const live = context.liveLogins.get(login.sid);
  if (!live) return [];
  context.liveLogins.remove(login.sid);
  context.sessions.remove(live.sessionId);
  const clients = [...live.clients];
  await Promise.all(clients.map((client) => sendLogoutToken(context, client, login)));
  return clients;
}
