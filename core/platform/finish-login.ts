// The end of a login: the browser goes back to the system with a code, or the platform refuses the person.
import type { HttpRequest, Parameters } from '../dialect/message.ts';
import { text } from '../text.ts';
import { withHeaders } from './answers.ts';
import { logIn, sessionCookie } from './browser-session.ts';
import { sendCode, sendRefusal } from './callback.ts';
import type { Context } from './context.ts';
import type { Handled } from './endpoint.ts';
import type { Client, Persona } from './platform-shape.ts';
import type { Refusal } from './refusal.ts';
import { showProblem } from './show-page.ts';
import type { Session } from './store.ts';

export interface FinishedLogin {
  readonly client: Client;
  /** Of the authorization request. */
  readonly parameters: Parameters;
  readonly persona: Persona;
  /** The browser's before the login. */
  readonly session: Session | undefined;
  /** `sub` of the id_token_hint, where the request has one. */
  readonly expectedSubject: string | undefined;
}

/** OIDC Core §3.1.2.1: nobody but the hinted person will do. */
const notTheHinted: Refusal = {
  error: 'login_required',
  text: text('登录的不是 id_token_hint 中的用户。', 'Another person logged in than the id_token_hint names'),
};

export function finishLogin(
  context: Context,
  request: HttpRequest,
  { client, parameters, persona, session, expectedSubject }: FinishedLogin,
): Handled {
  context.choice.used();
  const { refused } = persona;
  if (refused?.by === 'page') return showProblem(context, request, refused.problem, { status: 403 });
  if (refused) {
    const { text: why } = refused.problem;
    return { answer: sendRefusal(context, parameters, { error: 'access_denied', text: why }), problem: why };
  }
  const renewed = logIn(context, session, persona);
  context.logins.tell(persona);
  const refusal =
    expectedSubject === undefined || persona.claims['sub'] === expectedSubject ? undefined : notTheHinted;
  const back = refusal
    ? sendRefusal(context, parameters, refusal)
    : sendCode(context, client, parameters, renewed.login);
  const answer = withHeaders(back, { 'set-cookie': sessionCookie(context, renewed) });
  return refusal ? { answer, problem: refusal.text } : { answer };
}
