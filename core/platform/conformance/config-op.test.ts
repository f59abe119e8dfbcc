// The Config OP plan of the OpenID Foundation's conformance suite: the discovery document is complete, and true.
import { describe, expect, it } from 'vitest';
import type { Client } from '../platform-shape.ts';
import { baseUrl, createTrial, first, second } from '../trial.ts';

type Options = Parameters<typeof createTrial>[1];

async function documentOf(options: Options = {}) {
  const trial = createTrial('oidc-generic', { idTokenAlgorithm: 'ES256', ...options });
  const { status, headers, body } = await trial.browse('GET', trial.endpoints.discovery ?? '');
  expect([status, headers['content-type']]).toEqual([200, expect.stringMatching(/^application\/json/)]);
  return { trial, document: JSON.parse(body) };
}

const registered: Client = {
  ...first,
  tokenEndpointAuthMethod: 'client_secret_post',
  idTokenSignedResponseAlg: 'EdDSA',
  userinfoSignedResponseAlg: 'ES256',
};

describe('oidcc-discovery-endpoint-verification', () => {
  it('has every member that OpenID Connect Discovery §3 requires, RS256 among the algorithms', async () => {
    const { document } = await documentOf({ idTokenAlgorithm: 'RS256' });
    expect(document).toEqual({
      issuer: baseUrl,
      authorization_endpoint: `${baseUrl}/authorize`,
      token_endpoint: `${baseUrl}/token`,
      userinfo_endpoint: `${baseUrl}/userinfo`,
      revocation_endpoint: `${baseUrl}/.govauth/revoke`,
      jwks_uri: `${baseUrl}/jwks`,
      end_session_endpoint: `${baseUrl}/logout`,
      frontchannel_logout_supported: true,
      frontchannel_logout_session_supported: true,
      backchannel_logout_supported: true,
      backchannel_logout_session_supported: true,
      scopes_supported: ['openid', 'profile', 'email', 'phone', 'offline_access'],
      response_types_supported: ['code'],
      response_modes_supported: ['query', 'form_post'],
      grant_types_supported: ['authorization_code', 'refresh_token'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['client_secret_basic'],
      revocation_endpoint_auth_methods_supported: ['client_secret_basic'],
      code_challenge_methods_supported: ['S256'],
      prompt_values_supported: ['none', 'login', 'consent', 'select_account'],
      claim_types_supported: ['normal'],
      claims_supported: expect.arrayContaining(['sub', 'name', 'sid', 'nonce', 'auth_time']),
      ui_locales_supported: ['zh-CN', 'en'],
      claims_parameter_supported: true,
      request_parameter_supported: false,
      request_uri_parameter_supported: false,
      authorization_response_iss_parameter_supported: true,
    });
  });

  it('names what single clients registered', async () => {
    const { document } = await documentOf({ clients: [registered, second] });
    expect(document).toMatchObject({
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
      id_token_signing_alg_values_supported: ['ES256', 'EdDSA'],
      userinfo_signing_alg_values_supported: ['ES256'],
    });
  });

  it('offers no back channel without the means to send', async () => {
    const { document } = await documentOf({ notify: undefined });
    expect(document.backchannel_logout_supported).toBe(false);
  });

  it('names addresses that all answer', async () => {
    const { trial, document } = await documentOf();
    const names = Object.keys(document).filter((name) => /_endpoint$|_uri$/.test(name));
    expect(names).toHaveLength(6);
    for (const name of names) expect((await trial.browse('GET', document[name])).status, name).not.toBe(404);
  });

  it('names claims of id_tokens that are all there', async () => {
    const { trial, document } = await documentOf();
    const { id_token: token } = await trial.tokens();
    const claims = JSON.parse(
      atob(String(token).split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/') ?? ''),
    );
    expect(document.claims_supported).toEqual(expect.arrayContaining(Object.keys(claims)));
  });

  it('leads to keys for every algorithm, each with an id of its own and without its private part', async () => {
    const { trial, document } = await documentOf({ clients: [registered, second] });
    const { keys } = JSON.parse((await trial.browse('GET', document.jwks_uri)).body);
    expect(keys.map(({ alg }: { alg: string }) => alg)).toEqual(['ES256', 'EdDSA']);
    expect(new Set(keys.map(({ kid }: { kid: string }) => kid)).size).toBe(2);
    for (const key of keys) expect(key).not.toHaveProperty('d');
  });
});
