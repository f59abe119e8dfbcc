// The discovery document (OIDC Discovery §3, §4).
import { tokenOf } from '../../../profile/token-of.ts';
import { jsonAnswer } from '../../answers.ts';
import type { Context } from '../../context.ts';
import type { Handled } from '../../endpoint.ts';
import { supportedScopes } from '../../released-claims.ts';

export function answerDiscovery(context: Context): Handled {
  const { profile, endpoints, keys } = context;
  // Who reads this will soon want the keys.
  keys.prepare();
  const document = {
    issuer: context.baseUrl,
    authorization_endpoint: endpoints.authorize,
    token_endpoint: endpoints.token,
    userinfo_endpoint: endpoints.userinfo,
    ...(endpoints.jwks === undefined ? {} : { jwks_uri: endpoints.jwks }),
    ...(endpoints.logout === undefined ? {} : { end_session_endpoint: endpoints.logout }),
    scopes_supported: supportedScopes,
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: ['authorization_code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: [keys.algorithm],
    token_endpoint_auth_methods_supported: [tokenOf(profile).clientAuthentication],
    ...(profile.authorize.pkce === 'S256' ? { code_challenge_methods_supported: ['S256'] } : {}),
    claims_supported: [...Object.keys(profile.claims), 'iss', 'aud', 'exp', 'iat', 'auth_time', 'nonce'],
    ui_locales_supported: ['zh-CN', 'en'],
    claims_parameter_supported: false,
    request_parameter_supported: false,
    request_uri_parameter_supported: false,
    authorization_response_iss_parameter_supported: true,
  };
  return { answer: jsonAnswer(200, context.pass('discovery', document)) };
}
