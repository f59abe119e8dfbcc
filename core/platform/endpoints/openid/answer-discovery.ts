// The discovery document (OIDC Discovery §3, §4): what the platform offers to its registered clients, and nothing else.
import { joinUrl } from '../../../dialect/parameters.ts';
import { tokenOf } from '../../../profile/token-of.ts';
import { jsonAnswer } from '../../answers.ts';
import type { Context } from '../../context.ts';
import type { Handled } from '../../endpoint.ts';
import { ownPaths } from '../../own-paths.ts';
import type { Client } from '../../platform-shape.ts';
import { offeredScopes } from '../../released-claims.ts';
import { responseModes } from '../authorize/offered-features.ts';
import { knownPrompts } from '../authorize/prompt-known.ts';

/** What at least one client registered, and what holds where none did. */
function among<Value>(
  { clients }: Context,
  usual: Value,
  registered: (client: Client) => Value | undefined,
): Value[] {
  const values = [...clients.values()].map(registered).filter((value) => value !== undefined);
  return [...new Set([usual, ...values])];
}

const usedAnyway = ['iss', 'aud', 'exp', 'iat', 'auth_time', 'nonce', 'sid', 'at_hash'];

export function answerDiscovery(context: Context): Handled {
  const { profile, endpoints, keys, baseUrl, notify } = context;
  // Who reads this will soon want the keys.
  keys.prepare();
  const authentication = among(
    context,
    tokenOf(profile).clientAuthentication,
    ({ tokenEndpointAuthMethod }) => tokenEndpointAuthMethod,
  );
  const userinfoSigning = [...context.clients.values()]
    .map(({ userinfoSignedResponseAlg: algorithm }) => algorithm)
    .filter((algorithm) => algorithm !== undefined);
  const document = {
    issuer: baseUrl,
    authorization_endpoint: endpoints.authorize,
    token_endpoint: endpoints.token,
    userinfo_endpoint: endpoints.userinfo,
    revocation_endpoint: joinUrl(baseUrl, ownPaths.revocation),
    ...(endpoints.jwks === undefined ? {} : { jwks_uri: endpoints.jwks }),
    ...(endpoints.logout === undefined
      ? {}
      : {
          end_session_endpoint: endpoints.logout,
          frontchannel_logout_supported: true,
          frontchannel_logout_session_supported: true,
        }),
    backchannel_logout_supported: notify !== undefined,
    backchannel_logout_session_supported: notify !== undefined,
    scopes_supported: offeredScopes(profile),
    response_types_supported: ['code'],
    response_modes_supported: responseModes,
    grant_types_supported: ['authorization_code', 'refresh_token'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: among(
      context,
      keys.algorithm,
      ({ idTokenSignedResponseAlg }) => idTokenSignedResponseAlg,
    ),
    ...(userinfoSigning.length > 0
      ? { userinfo_signing_alg_values_supported: [...new Set(userinfoSigning)] }
      : {}),
    token_endpoint_auth_methods_supported: authentication,
    revocation_endpoint_auth_methods_supported: authentication,
    ...(profile.authorize.pkce === 'S256' ? { code_challenge_methods_supported: ['S256'] } : {}),
    prompt_values_supported: knownPrompts,
    claim_types_supported: ['normal'],
    claims_supported: [...new Set([...Object.keys(profile.claims), ...usedAnyway])],
    ui_locales_supported: ['zh-CN', 'en'],
    claims_parameter_supported: true,
    request_parameter_supported: false,
    request_uri_parameter_supported: false,
    authorization_response_iss_parameter_supported: true,
  };
  return { answer: jsonAnswer(200, context.pass('discovery', document)) };
}
