// The authorize endpoint (RFC 6749 §4.1.1, OIDC Core §3.1.2).
import type { HttpRequest } from '../../../dialect/message.ts';
import { pageAnswer, withHeaders } from '../../answers.ts';
import { sessionCookie, startSession } from '../../browser-session.ts';
import { sendCode, sendRefusal } from '../../callback.ts';
import type { Context } from '../../context.ts';
import type { Handled } from '../../endpoint.ts';
import { errorPage } from '../../pages/error-page.ts';
import { loginPage } from '../../pages/login-page.ts';
import type { Client } from '../../platform-shape.ts';
import type { Problem } from '../../refusal.ts';
import { type AuthorizeCase, readAuthorizeCase } from './authorize-case.ts';
import { decide } from './decide.ts';

/** Seconds a person may look at the login page. */
const patience = 1800;

function showProblem({ context, language }: AuthorizeCase, problem: Problem): Handled {
  const nonce = context.randomId();
  return {
    answer: pageAnswer(400, errorPage({ problem, language, nonce }), nonce),
    problem: problem.text,
  };
}

function showLogin({ context, parameters, session, language }: AuthorizeCase, client: Client): Handled {
  const known = session ?? startSession(context);
  const pendingId = context.randomId();
  context.pendingLogins.put(pendingId, { browser: known.browser, client, parameters }, patience);
  const nonce = context.randomId();
  const page = loginPage({
    context,
    client,
    pendingId,
    loginHint: parameters['login_hint'],
    language,
    nonce,
  });
  const cookie = { 'set-cookie': sessionCookie(context, known) };
  return { answer: withHeaders(pageAnswer(200, page, nonce), session ? {} : cookie) };
}

export function answerAuthorize(context: Context, request: HttpRequest): Handled {
  const at = readAuthorizeCase(context, request);
  const decision = context.pass('authorize', decide(at));
  if (decision.kind === 'page') return showProblem(at, decision.problem);
  if (decision.kind === 'refused')
    return {
      answer: sendRefusal(context, at.parameters, decision.refusal),
      problem: decision.refusal.text,
    };
  if (decision.kind === 'login') return showLogin(at, decision.client);
  return { answer: sendCode(context, decision.client, at.parameters, decision.login) };
}
