// The authorize endpoint's whole reasoning: checks in order, then whether the person has to log in.
import { text } from '../../../text.ts';
import type { AuthorizeDecision } from '../../decision.ts';
import type { AuthorizeCase, PageCheck, RequestCheck } from './authorize-case.ts';
import { codeChallenge } from './code-challenge.ts';
import { exactRedirectUri } from './exact-redirect-uri.ts';
import { fixedParameters } from './fixed-parameters.ts';
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
const openidChecks: readonly RequestCheck[] = [offeredFeatures, openidScope, promptKnown, maxAgeNumber];

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

/** The login of the browser's session, unless the request wants a newer one. */
function usableLogin({ context, parameters, session }: AuthorizeCase) {
  const login = session?.login;
  if (!login || !context.openid) return login;
  const asked = prompts(parameters['prompt']);
  const age = Math.floor(context.now() / 1000) - login.authTime;
  const { max_age: maxAge } = parameters;
  const stale = maxAge !== undefined && age > Number(maxAge);
  return stale || asked.includes('login') || asked.includes('select_account') ? undefined : login;
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
        text: text('prompt=none，但用户尚未登录。', 'prompt=none, but nobody is logged in'),
      },
    };
  return { kind: 'login', client };
}
