// The logout endpoint: ends the browser's session with the platform and sends it back to the system.
import type { HttpRequest } from '../../../dialect/message.ts';
import { withQuery } from '../../../dialect/parameters.ts';
import { findSession } from '../../browser-session.ts';
import type { Context } from '../../context.ts';
import type { LogoutDecision } from '../../decision.ts';
import type { Handled } from '../../endpoint.ts';
import { logoutConsentPage } from '../../pages/logout-consent-page.ts';
import { showPage, showProblem } from '../../show-page.ts';
import type { Session } from '../../store.ts';
import { finishLogout } from './finish-logout.ts';
import { type LogoutCase, readLogoutCase } from './logout-case.ts';
import { logoutChecks } from './logout-checks.ts';

/** Seconds a person may think about it. */
const patience = 1800;

function returnAddress({ context, parameters }: LogoutCase): string | undefined {
  const { post_logout_redirect_uri: uri, state } = parameters;
  if (uri === undefined) return undefined;
  const echoed = state !== undefined && context.profile.logout?.parameters['state'] !== null;
  return echoed ? withQuery(uri, new URLSearchParams({ state })) : uri;
}

/** Without a hint of the very person that is logged in he is asked (OIDC RP-Initiated Logout §2). */
const mustAsk = ({ context, hint }: LogoutCase, session: Session | undefined): boolean =>
  context.openid && session?.login !== undefined && hint?.sub !== session.login.persona.claims['sub'];

function decide(at: LogoutCase, session: Session | undefined): LogoutDecision {
  for (const check of logoutChecks) {
    const problem = check(at);
    if (problem) return { kind: 'page', problem };
  }
  const kind = mustAsk(at, session) ? 'ask' : 'ended';
  const returnTo = returnAddress(at);
  return returnTo === undefined ? { kind } : { kind, returnTo };
}

function ask(at: LogoutCase, request: HttpRequest, session: Session, returnTo: string | undefined): Handled {
  const { context, client, parameters } = at;
  const pendingId = context.randomId();
  const pending = { browser: session.browser, ...(returnTo === undefined ? {} : { returnTo }) };
  context.pendingLogouts.put(pendingId, pending, patience);
  const page = { baseUrl: context.baseUrl, client, pendingId };
  const { ui_locales: uiLocales } = parameters;
  return showPage(context, request, (frame) => logoutConsentPage(frame, page), { uiLocales });
}

export async function answerLogout(context: Context, request: HttpRequest): Promise<Handled> {
  const at = await readLogoutCase(context, request);
  const session = findSession(context, request);
  const decision = context.pass('logout', decide(at, session));
  const { ui_locales: uiLocales } = at.parameters;
  if (decision.kind === 'page') return showProblem(context, request, decision.problem, { uiLocales });
  return decision.kind === 'ask' && session
    ? ask(at, request, session, decision.returnTo)
    : finishLogout(context, request, session, { returnTo: decision.returnTo, uiLocales });
}
