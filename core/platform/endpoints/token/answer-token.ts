// The token endpoint (RFC 6749 §4.1.3, §6).
import type { HttpRequest, JsonObject } from '../../../dialect/message.ts';
import { tokenOf } from '../../../profile/token-of.ts';
import type { Context } from '../../context.ts';
import type { Handled } from '../../endpoint.ts';
import type { Refusal } from '../../refusal.ts';
import { protocolError } from '../../refusal-on-wire.ts';
import type { Answered } from '../../seams.ts';
import { applicationGrant, forApplication, issueApplicationToken } from './application-token.ts';
import { clientAuthentication } from './client-authentication.ts';
import { codeFresh } from './code-fresh.ts';
import { codeKnown, unknownCode } from './code-known.ts';
import { codeUnused } from './code-unused.ts';
import { codeVerifier } from './code-verifier.ts';
import { firstRefusal } from './first-refusal.ts';
import { fixedParameters } from './fixed-parameters.ts';
import { grantType } from './grant-type.ts';
import { issueTokens } from './issue-tokens.ts';
import { parametersOnce } from './parameters-once.ts';
import { refreshScope } from './refresh-scope.ts';
import { refreshTokenUnused, refreshTokenValid, unknownRefreshToken } from './refresh-token-valid.ts';
import { refreshTokens } from './refresh-tokens.ts';
import { sameRedirectUri } from './same-redirect-uri.ts';
import { readTokenCase, type TokenCase } from './token-case.ts';
import { withBasicChallenge } from './with-basic-challenge.ts';

type Outcome = { readonly refusal: Refusal } | { readonly value: JsonObject };

async function exchangeCode(at: TokenCase): Promise<Outcome> {
  const pkce = at.context.profile.authorize.pkce === 'S256' ? [codeVerifier] : [];
  const checks = [codeKnown, codeUnused, codeFresh, sameRedirectUri, ...pkce];
  // Asked again, since another request may have used the code while this one was checked.
  const refusal = (await firstRefusal(at, checks)) ?? codeUnused(at);
  if (refusal || !at.grant) return { refusal: refusal ?? unknownCode };
  return { value: await issueTokens(at.context, at.grant) };
}

async function refresh(at: TokenCase): Promise<Outcome> {
  const refusal = (await firstRefusal(at, [refreshTokenValid, refreshScope])) ?? refreshTokenUnused(at);
  if (refusal || !at.refresh) return { refusal: refusal ?? unknownRefreshToken };
  return { value: await refreshTokens(at.context, at.refresh, at.parameters) };
}

async function askedByApplication(at: TokenCase): Promise<Outcome> {
  const refusal = await firstRefusal(at, [applicationGrant]);
  if (refusal || !at.client) return { refusal: refusal ?? unknownCode };
  return { value: issueApplicationToken(at.context, at.client) };
}

async function decide(at: TokenCase): Promise<Outcome> {
  const { context } = at;
  const refusal = await firstRefusal(at, [parametersOnce, fixedParameters, clientAuthentication]);
  if (refusal) return { refusal };
  if (forApplication(context)) return askedByApplication(at);
  const unoffered = await firstRefusal(at, [grantType]);
  if (unoffered) return { refusal: unoffered };
  return at.parameters['grant_type'] === 'refresh_token' && context.openid ? refresh(at) : exchangeCode(at);
}

export async function answerToken(context: Context, request: HttpRequest): Promise<Handled> {
  const at = readTokenCase(context, request);
  const outcome = await decide(at);
  const { envelope } = tokenOf(context.profile);
  const answered: Answered =
    'refusal' in outcome
      ? { kind: 'error', error: protocolError(envelope, outcome.refusal) }
      : { kind: 'success', value: outcome.value };
  const written = context.dialect.token.writeAnswer(context.pass('token', answered));
  const answer = withBasicChallenge(at, written);
  return 'refusal' in outcome ? { answer, problem: outcome.refusal.text } : { answer };
}
