// Userinfo as a JWT, for the clients that registered it so (OIDC Core §5.3.2).

import type { HttpAnswer } from '../../../dialect/message.ts';
import { withHeaders } from '../../answers.ts';
import type { Context } from '../../context.ts';
import type { Client } from '../../platform-shape.ts';
import { usualSigning } from '../../signing.ts';

/** Failures stay as they are. */
export async function signedUserinfo(
  { baseUrl, keys, openid }: Context,
  { id, secret, userinfoSignedResponseAlg: algorithm }: Client,
  answer: HttpAnswer,
): Promise<HttpAnswer> {
  if (!openid || algorithm === undefined || answer.status !== 200) return answer;
  const claims = { ...JSON.parse(answer.body), iss: baseUrl, aud: id };
  return {
    ...withHeaders(answer, { 'content-type': 'application/jwt' }),
    body: await keys.sign(claims, usualSigning(algorithm, secret)),
  };
}
