// The revocation endpoint (RFC 7009): a refresh token goes with everything issued for the same code, an access token alone.
import { standardError } from '../../../dialect/answer.ts';
import type { HttpRequest } from '../../../dialect/message.ts';
import { text } from '../../../text.ts';
import type { Context } from '../../context.ts';
import type { Handled } from '../../endpoint.ts';
import type { Client } from '../../platform-shape.ts';
import type { Refusal } from '../../refusal.ts';
import { asciiDescription } from '../../refusal-on-wire.ts';
import { clientAuthentication } from './client-authentication.ts';
import { firstRefusal } from './first-refusal.ts';
import { parametersOnce } from './parameters-once.ts';
import { readTokenCase, type TokenCheck } from './token-case.ts';
import { withBasicChallenge } from './with-basic-challenge.ts';

const tokenSent: TokenCheck = ({ parameters }) =>
  parameters['token'] === undefined
    ? { error: 'invalid_request', text: text('缺少参数 token。', 'The parameter token is missing') }
    : undefined;

const anothers: Refusal = {
  error: 'invalid_grant',
  text: text('令牌不是发给这个系统的，没有撤销。', 'The token was issued to another client and stays'),
};

/** Unknown tokens need no revoking (RFC 7009 §2.2), so only another client's is refused (§2.1). */
function revoke({ accesses, refreshes }: Context, client: Client, token: string): Refusal | undefined {
  const refresh = refreshes.get(token);
  const owner = (refresh?.grant ?? accesses.get(token))?.client;
  if (owner && owner.id !== client.id) return anothers;
  if (refresh) refresh.family.revoked = true;
  accesses.remove(token);
  return undefined;
}

export async function answerRevocation(context: Context, request: HttpRequest): Promise<Handled> {
  const at = readTokenCase(context, request);
  const { client, parameters } = at;
  const refusal =
    (await firstRefusal(at, [parametersOnce, clientAuthentication, tokenSent])) ??
    (client && revoke(context, client, parameters['token'] ?? ''));
  return refusal
    ? {
        answer: withBasicChallenge(
          at,
          standardError({ error: refusal.error, description: asciiDescription(refusal) }),
        ),
        problem: refusal.text,
      }
    : { answer: { status: 200, headers: { 'cache-control': 'no-store' }, body: '' } };
}
