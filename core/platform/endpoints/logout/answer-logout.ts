// The logout endpoint: ends the browser's session with the platform and sends it back to the system.
import type { HttpRequest } from '../../../dialect/message.ts';
import { withQuery } from '../../../dialect/parameters.ts';
import { redirectAnswer } from '../../answers.ts';
import { findSession } from '../../browser-session.ts';
import type { Context } from '../../context.ts';
import type { LogoutDecision } from '../../decision.ts';
import type { Handled } from '../../endpoint.ts';
import { loggedOutPage } from '../../pages/logged-out-page.ts';
import { showPage, showProblem } from '../../show-page.ts';
import { type LogoutCase, readLogoutCase } from './logout-case.ts';
import { logoutChecks } from './logout-checks.ts';

function returnAddress({ context, parameters }: LogoutCase): string | undefined {
  const { post_logout_redirect_uri: uri, state } = parameters;
  if (uri === undefined) return undefined;
  const echoed = state !== undefined && context.profile.logout?.parameters['state'] !== null;
  return echoed ? withQuery(uri, new URLSearchParams({ state })) : uri;
}

function decide(at: LogoutCase): LogoutDecision {
  for (const check of logoutChecks) {
    const problem = check(at);
    if (problem) return { kind: 'page', problem };
  }
  const returnTo = returnAddress(at);
  return returnTo === undefined ? { kind: 'ended' } : { kind: 'ended', returnTo };
}

export async function answerLogout(context: Context, request: HttpRequest): Promise<Handled> {
  const at = await readLogoutCase(context, request);
  const decision = context.pass('logout', decide(at));
  const { ui_locales: uiLocales } = at.parameters;
  if (decision.kind === 'page') return showProblem(context, request, decision.problem, { uiLocales });
  const session = findSession(context, request);
  if (session) context.sessions.remove(session.id);
  return decision.returnTo === undefined
    ? showPage(context, request, loggedOutPage, { uiLocales })
    : { answer: redirectAnswer(decision.returnTo) };
}
