// The token endpoint (RFC 6749 §4.1.3).
import type { HttpRequest } from '../../../dialect/message.ts';
import type { Context } from '../../context.ts';
import type { Handled } from '../../endpoint.ts';
import type { Refusal } from '../../refusal.ts';
import { protocolError } from '../../refusal-on-wire.ts';
import type { Answered } from '../../seams.ts';
import { clientAuthentication } from './client-authentication.ts';
import { codeFresh } from './code-fresh.ts';
import { codeKnown, unknownCode } from './code-known.ts';
import { codeUnused } from './code-unused.ts';
import { codeVerifier } from './code-verifier.ts';
import { grantType } from './grant-type.ts';
import { issueTokens } from './issue-tokens.ts';
import { parametersOnce } from './parameters-once.ts';
import { sameRedirectUri } from './same-redirect-uri.ts';
import { readTokenCase, type TokenCase, type TokenCheck } from './token-case.ts';

const checks: readonly TokenCheck[] = [
  parametersOnce,
  clientAuthentication,
  grantType,
  codeKnown,
  codeUnused,
  codeFresh,
  sameRedirectUri,
];

async function findRefusal(at: TokenCase): Promise<Refusal | undefined> {
  const pkce = at.context.profile.authorize.pkce === 'S256' ? [codeVerifier] : [];
  for (const check of [...checks, ...pkce]) {
    const refusal = await check(at);
    if (refusal) return refusal;
  }
  return undefined;
}

export async function answerToken(context: Context, request: HttpRequest): Promise<Handled> {
  const at = readTokenCase(context, request);
  const { profile } = context;
  // Asked again, since another request may have used the code while this one was checked.
  const refusal = (await findRefusal(at)) ?? codeUnused(at);
  const answered: Answered =
    refusal || !at.grant
      ? { kind: 'error', error: protocolError(profile.token.envelope, refusal ?? unknownCode) }
      : { kind: 'success', value: await issueTokens(context, at.grant) };
  const answer = context.dialect.token.writeAnswer(context.pass('token', answered));
  return refusal ? { answer, problem: refusal.text } : { answer };
}
