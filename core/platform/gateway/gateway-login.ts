// The login at the gateway: sends the browser to the platform, and takes it back with a code.
import type { HttpAnswer } from '../../dialect/message.ts';
import { stateText } from '../../profile/state-text.ts';
import { redirectAnswer, withHeaders } from '../answers.ts';
import type { Context } from '../context.ts';
import type { Client } from '../platform-shape.ts';
import type { GatewaySessions } from './gateway-session.ts';
import type { RequestHead } from './gateway-shape.ts';
import { randomFrom } from './random-from.ts';

const plainText = (status: number, body: string): HttpAnswer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  body,
});

/** A page can be sent to log in and come back; a script cannot, and is told instead. */
const isPage = ({ method, headers }: RequestHead): boolean =>
  method === 'GET' && (headers['accept'] ?? '').includes('text/html');

/** Sends a browser that nobody is logged in with to the platform. */
export function beginLogin(
  { dialect, endpoints, profile, randomId }: Context,
  client: Client,
  sessions: GatewaySessions,
  head: RequestHead,
): HttpAnswer {
  if (!isPage(head)) return plainText(401, '未登录。Nobody is logged in.\n');
  const { pathname, search } = new URL(head.url);
  const limits = stateText(profile.authorize.state);
  const state = randomFrom(randomId, limits.alphabet, limits.length);
  const location = dialect.authorize.write(endpoints.authorize, {
    response_type: 'code',
    client_id: client.id,
    redirect_uri: client.redirectUris[0] ?? '',
    state,
    scope: 'openid profile email phone',
    nonce: randomId(),
    // The gateway reads what the platform granted and exchanges nothing; the challenge keeps strict platforms content.
    code_challenge: `${randomId()}${randomId()}`.slice(0, 43),
    code_challenge_method: 'S256',
  });
  const cookie = sessions.start(head, { state, wanted: pathname + search });
  return withHeaders(redirectAnswer(location), { 'set-cookie': cookie });
}

/** Takes the code that the platform sent the browser back with. */
export function endLogin(
  { dialect, grants, profile }: Context,
  client: Client,
  sessions: GatewaySessions,
  head: RequestHead,
): HttpAnswer {
  const { code = '', state } = dialect.callback.read(head.url).parameters;
  const begun = sessions.find(head);
  const returned = profile.authorize.state.echoed === 'no' || state === begun?.state;
  const grant = grants.get(code);
  if (!begun?.state || !returned || grant?.client.id !== client.id)
    return plainText(400, '登录没有完成，请重新打开页面。The login did not end well; open the page again.\n');
  grants.remove(code);
  const cookie = sessions.start(head, { persona: grant.persona });
  return withHeaders(redirectAnswer(begun.wanted ?? '/'), { 'set-cookie': cookie });
}

export const endSession = (sessions: GatewaySessions, head: RequestHead, platform: string): HttpAnswer =>
  withHeaders(redirectAnswer(platform), { 'set-cookie': sessions.end(head) });
