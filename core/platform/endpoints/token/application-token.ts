// The application's own token (RFC 6749 §4.4): it says which system asks, and of no person yet.
import type { JsonObject } from '../../../dialect/message.ts';
import { text } from '../../../text.ts';
import type { Context } from '../../context.ts';
import type { Client } from '../../platform-shape.ts';
import { type TokenCheck, wireName } from './token-case.ts';

/** True where the code is given at userinfo, together with the application's token. */
export const forApplication = ({ profile }: Context): boolean => profile.userinfo.code !== undefined;

/** The grant type, where the platform takes the parameter at all, is that of the application. */
export const applicationGrant: TokenCheck = (at) => {
  const { profile } = at.context;
  const dropped = profile.token?.parameters['grant_type'] === null;
  const sent = at.parameters['grant_type'];
  if (dropped || sent === 'client_credentials') return undefined;
  const name = wireName(at, 'grant_type');
  return {
    error: 'unsupported_grant_type',
    text: text(
      `${name} 须为 client_credentials，收到“${sent ?? ''}”。`,
      `${name} must be client_credentials, not ${sent ?? 'nothing'}`,
    ),
  };
};

export function issueApplicationToken({ profile, accesses, randomId }: Context, client: Client): JsonObject {
  const accessToken = randomId();
  const access = { client, scope: '', claims: [], family: { revoked: false } };
  accesses.put(accessToken, access, profile.tokenLifetime);
  return { access_token: accessToken, token_type: 'Bearer', expires_in: profile.tokenLifetime };
}
