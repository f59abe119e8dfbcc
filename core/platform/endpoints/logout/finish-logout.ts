// Ends the browser's session, tells the systems, and says where the browser goes from there.
import type { HttpRequest } from '../../../dialect/message.ts';
import { redirectAnswer, withHeaders } from '../../answers.ts';
import type { Context } from '../../context.ts';
import type { Handled } from '../../endpoint.ts';
import { loggedOutPage } from '../../pages/logged-out-page.ts';
import { showPage } from '../../show-page.ts';
import type { Session } from '../../store.ts';
import { endLogin } from './end-login.ts';
import { frontchannelFrames } from './frontchannel-frames.ts';

/** Seconds the systems in the frames may take. */
const patience = 3;

export interface Return {
  readonly returnTo: string | undefined;
  readonly uiLocales: string | undefined;
}

export async function finishLogout(
  context: Context,
  request: HttpRequest,
  session: Session | undefined,
  { returnTo, uiLocales }: Return,
): Promise<Handled> {
  const { login } = session ?? {};
  const clients = login ? await endLogin(context, login) : [];
  if (session) context.sessions.remove(session.id);
  const frames = login ? frontchannelFrames(context, clients, login) : [];
  if (returnTo !== undefined && frames.length === 0) return { answer: redirectAnswer(returnTo) };
  const origins = [...new Set(frames.map((frame) => new URL(frame).origin))];
  const { answer } = showPage(context, request, (frame) => loggedOutPage(frame, { frames, returnTo }), {
    uiLocales,
    allowed: (nonce) => [
      ...(origins.length > 0 ? [`frame-src ${origins.join(' ')}`] : []),
      ...(returnTo === undefined ? [] : [`script-src 'nonce-${nonce}'`]),
    ],
  });
  if (returnTo === undefined) return { answer };
  // For a browser without scripts, and for frames that never load.
  return { answer: withHeaders(answer, { refresh: `${patience}; url=${returnTo}` }) };
}
