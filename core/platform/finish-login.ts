// The end of a login: the browser goes back to the system with a code, or the platform refuses the person.
import type { HttpRequest, Parameters } from '../dialect/message.ts';
import { withHeaders } from './answers.ts';
import { sessionCookie, startSession } from './browser-session.ts';
import { sendCode, sendRefusal } from './callback.ts';
import type { Context } from './context.ts';
import type { Handled } from './endpoint.ts';
import type { Client, Persona } from './platform-shape.ts';
import { showProblem } from './show-page.ts';
import type { Session } from './store.ts';

export interface FinishedLogin {
  readonly client: Client;
  /** Of the authorization request. */
  readonly parameters: Parameters;
  readonly persona: Persona;
  /** The browser's before the login. */
  readonly session: Session | undefined;
}

export function finishLogin(
  context: Context,
  request: HttpRequest,
  { client, parameters, persona, session }: FinishedLogin,
): Handled {
  context.choice.used();
  const { refused } = persona;
  if (refused?.by === 'page') return showProblem(context, request, refused.problem, { status: 403 });
  if (refused) {
    const { text } = refused.problem;
    return { answer: sendRefusal(context, parameters, { error: 'access_denied', text }), problem: text };
  }
  const login = { persona, authTime: Math.floor(context.now() / 1000) };
  const renewed = startSession(context, session, login);
  const back = sendCode(context, client, parameters, login);
  context.logins.tell(persona);
  return { answer: withHeaders(back, { 'set-cookie': sessionCookie(context, renewed) }) };
}
