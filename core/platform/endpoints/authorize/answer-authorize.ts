// The authorize endpoint (RFC 6749 §4.1.1, OIDC Core §3.1.2).
import type { HttpRequest } from '../../../dialect/message.ts';
import { withHeaders } from '../../answers.ts';
import { sessionCookie, startSession } from '../../browser-session.ts';
import { sendCode, sendRefusal } from '../../callback.ts';
import type { Context } from '../../context.ts';
import type { Handled } from '../../endpoint.ts';
import { finishLogin } from '../../finish-login.ts';
import { loginPage } from '../../pages/login-page.ts';
import type { Client } from '../../platform-shape.ts';
import { showPage, showProblem } from '../../show-page.ts';
import { type AuthorizeCase, expectedSubject, readAuthorizeCase } from './authorize-case.ts';
import { decide } from './decide.ts';

/** Seconds a person may look at the login page. */
const patience = 1800;

function showLogin(at: AuthorizeCase, request: HttpRequest, client: Client): Handled {
  const { context, parameters } = at;
  const choice = context.choice.current();
  if (choice?.skipPage) {
    const { persona } = choice;
    return finishLogin(context, request, {
      client,
      parameters,
      persona,
      session: at.session,
      expectedSubject: expectedSubject(at),
    });
  }
  const session = at.session ?? startSession(context);
  const pendingId = context.randomId();
  const pending = { browser: session.browser, client, parameters };
  const subject = expectedSubject(at);
  const expected = subject === undefined ? pending : { ...pending, expectedSubject: subject };
  context.pendingLogins.put(pendingId, expected, patience);
  const { baseUrl } = context;
  // Who is chosen stands first: that is whom an unattended login takes.
  const personas = [...new Set([...(choice ? [choice.persona] : []), ...context.personas])];
  const {
    redirect_uri: redirectUri = '',
    login_hint: loginHint = subject,
    ui_locales: uiLocales,
  } = parameters;
  const page = { baseUrl, client, redirectUri, personas, faults: context.faults(), pendingId, loginHint };
  const { answer } = showPage(context, request, (frame) => loginPage(frame, page), { uiLocales });
  return {
    answer: at.session ? answer : withHeaders(answer, { 'set-cookie': sessionCookie(context, session) }),
  };
}

export async function answerAuthorize(context: Context, request: HttpRequest): Promise<Handled> {
  const at = await readAuthorizeCase(context, request);
  const decision = context.pass('authorize', decide(at));
  if (decision.kind === 'page') {
    const { ui_locales: uiLocales } = at.parameters;
    return showProblem(context, request, decision.problem, { uiLocales });
  }
  if (decision.kind === 'refused') {
    const { refusal } = decision;
    return { answer: sendRefusal(context, at.parameters, refusal), problem: refusal.text };
  }
  if (decision.kind === 'login') return showLogin(at, request, decision.client);
  return { answer: sendCode(context, decision.client, at.parameters, decision.login) };
}
