// The token endpoint (RFC 6749 §4.1.3).

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
import { fixedParameters } from './fixed-parameters.ts';
import { grantType } from './grant-type.ts';
import { issueTokens } from './issue-tokens.ts';
import { parametersOnce } from './parameters-once.ts';
import { sameRedirectUri } from './same-redirect-uri.ts';
import { readTokenCase, type TokenCase, type TokenCheck } from './token-case.ts';

const checks: readonly TokenCheck[] = [
  parametersOnce,
  fixedParameters,
  clientAuthentication,
  grantType,
  codeKnown,
  codeUnused,
  codeFresh,
  sameRedirectUri,
];

const applicationChecks: readonly TokenCheck[] = [
  parametersOnce,
  fixedParameters,
  clientAuthentication,
  applicationGrant,
];

function checksOf({ context }: TokenCase): readonly TokenCheck[] {
  if (forApplication(context)) return applicationChecks;
  return context.profile.authorize.pkce === 'S256' ? [...checks, codeVerifier] : checks;
}

async function findRefusal(at: TokenCase): Promise<Refusal | undefined> {
  for (const check of checksOf(at)) {
    const refusal = await check(at);
    if (refusal) return refusal;
  }
  return undefined;
}

async function issue({ context, client, grant }: TokenCase): Promise<JsonObject | undefined> {
  if (forApplication(context)) return client && issueApplicationToken(context, client);
  return grant && issueTokens(context, grant);
}

export async function answerToken(context: Context, request: HttpRequest): Promise<Handled> {
  const at = readTokenCase(context, request);
  const { profile } = context;
  // Asked again, since another request may have used the code while this one was checked.
  const refusal = (await findRefusal(at)) ?? codeUnused(at);
  const value = refusal ? undefined : await issue(at);
  const answered: Answered = value
    ? { kind: 'success', value }
    : { kind: 'error', error: protocolError(tokenOf(profile).envelope, refusal ?? unknownCode) };
  const answer = context.dialect.token.writeAnswer(context.pass('token', answered));
  return refusal ? { answer, problem: refusal.text } : { answer };
}
