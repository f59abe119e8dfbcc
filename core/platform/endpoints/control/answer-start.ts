// The start page for people: systems, the next login, faults, clock, network, keys, sessions, requests.
import type { HttpRequest } from '../../../dialect/message.ts';
import { joinUrl } from '../../../dialect/parameters.ts';
import { withHeaders } from '../../answers.ts';
import { findSession, sessionCookie, startSession } from '../../browser-session.ts';
import type { Context } from '../../context.ts';
import type { Control } from '../../control/control.ts';
import type { Handled } from '../../endpoint.ts';
import { ownPaths } from '../../own-paths.ts';
import { startPage } from '../../pages/start-page.ts';
import { showPage } from '../../show-page.ts';
import { pageToken } from './page-token.ts';

export async function answerStart(
  context: Context,
  control: Control,
  request: HttpRequest,
): Promise<Handled> {
  const known = findSession(context, request);
  const session = known ?? startSession(context);
  const panel = {
    context,
    endpoints: control.known.endpoint,
    keys: context.openid ? await context.keys.state() : [],
    // Relative to the host the browser used: cookies of 127.0.0.1 and localhost are not shared.
    action: new URL(joinUrl(context.baseUrl, ownPaths.panel)).pathname,
    token: await pageToken(session),
  };
  const { answer } = showPage(context, request, (frame) => startPage({ ...frame, ...panel }), {
    allowed: (nonce) => [`script-src 'nonce-${nonce}'`, `connect-src 'self'`],
  });
  return {
    answer: withHeaders(answer, {
      // Without a referrer the page's own forms would come from the origin `null`, as those of other pages may.
      'referrer-policy': 'same-origin',
      ...(known ? {} : { 'set-cookie': sessionCookie(context, session) }),
    }),
  };
}
