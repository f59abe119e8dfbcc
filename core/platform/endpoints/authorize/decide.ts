// The authorize endpoint's whole reasoning: checks in order, then whether the person has to log in.
import { text } from '../../../text.ts';
import type { AuthorizeDecision } from '../../decision.ts';
import { type AuthorizeCase, expectedSubject, type PageCheck, type RequestCheck } from './authorize-case.ts';
import { claimsReadable } from './claims-readable.ts';
import { codeChallenge } from './code-challenge.ts';
import { exactRedirectUri } from './exact-redirect-uri.ts';
import { fixedParameters } from './fixed-parameters.ts';
import { idTokenHint } from './id-token-hint.ts';
import { knownClient, unknownClient } from './known-client.ts';
import { maxAgeNumber } from './max-age-number.ts';
import { noRepeatedParameter } from './no-repeated-parameter.ts';
import { offeredFeatures } from './offered-features.ts';
import { openidScope } from './openid-scope.ts';
import { promptKnown, prompts } from './prompt-known.ts';
import { responseTypeCode } from './response-type-code.ts';
import { sentOnce } from './sent-once.ts';
import { stateWithinLimits } from './state-within-limits.ts';

const pageChecks: readonly PageCheck[] = [sentOnce, knownClient, exactRedirectUri];
const oauthChecks: readonly RequestCheck[] = [
  noRepeatedParameter,
  responseTypeCode,
  fixedParameters,
  stateWithinLimits,
];
const openidChecks: readonly RequestCheck[] = [
  offeredFeatures,
  openidScope,
  promptKnown,
  maxAgeNumber,
  claimsReadable,
  idTokenHint,
];

function requestChecks({ openid, profile }: AuthorizeCase['context']): readonly RequestCheck[] {
  const pkce = profile.authorize.pkce === 'S256' ? [codeChallenge] : [];
  return [...oauthChecks, ...(openid ? openidChecks : []), ...pkce];
}

function firstFinding<Finding>(
  checks: readonly ((at: AuthorizeCase) => Finding | undefined)[],
  at: AuthorizeCase,
): Finding | undefined {
  for (const check of checks) {
    const finding = check(at);
    if (finding !== undefined) return finding;
  }
  return undefined;
}

/** With these the person is asked even when he is logged in (OIDC Core §3.1.2.1); picking himself is his consent. */
const asking = ['login', 'consent', 'select_account'];

/** The login of the browser's session, unless the request wants a newer one or another person's. */
function usableLogin(at: AuthorizeCase) {
  const { context, parameters, session } = at;
  const login = session?.login;
  if (!login || !context.openid) return login;
  const asked = prompts(parameters['prompt']);
  const age = Math.floor(context.now() / 1000) - login.authTime;
  const { max_age: maxAge } = parameters;
  // 0 is the same as prompt=login.
  const stale = maxAge !== undefined && (age > Number(maxAge) || Number(maxAge) === 0);
  const expected = expectedSubject(at);
  const another = expected !== undefined && login.persona.claims['sub'] !== expected;
  return stale || another || asked.some((prompt) => asking.includes(prompt)) ? undefined : login;
}

export function decide(at: AuthorizeCase): AuthorizeDecision {
  const { client } = at;
  const problem = firstFinding(pageChecks, at);
  if (problem || !client) return { kind: 'page', problem: problem ?? unknownClient(at) };
  const refusal = firstFinding(requestChecks(at.context), at);
  if (refusal) return { kind: 'refused', refusal };
  const login = usableLogin(at);
  if (login) return { kind: 'granted', client, login };
  if (at.context.openid && prompts(at.parameters['prompt']).includes('none'))
    return {
      kind: 'refused',
      refusal: {
        error: 'login_required',
        text: text(
          'prompt=none，但用户尚未登录，或须重新登录，或不是 id_token_hint 中的用户。',
          'prompt=none, but nobody is logged in, the login is too old, or it is not that of the id_token_hint',
        ),
      },
    };
  return { kind: 'login', client };
}
