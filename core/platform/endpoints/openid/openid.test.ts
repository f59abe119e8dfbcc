// Discovery, keys and id_token of the test platform, read by an independent library.
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { baseUrl, createTrial, first } from '../../trial.ts';

async function answerOf(trial: ReturnType<typeof createTrial>, address: string | undefined) {
  const { status, body } = await trial.browse('GET', address ?? '');
  expect(status).toBe(200);
  return JSON.parse(body);
}

describe('discovery', () => {
  it('names the issuer and only what is offered', async () => {
    const trial = createTrial('oidc-generic');
    const document = await answerOf(trial, trial.endpoints.discovery);
    expect(document).toMatchObject({
      issuer: baseUrl,
      authorization_endpoint: `${baseUrl}/authorize`,
      jwks_uri: `${baseUrl}/jwks`,
      end_session_endpoint: `${baseUrl}/logout`,
      response_types_supported: ['code'],
      code_challenge_methods_supported: ['S256'],
      token_endpoint_auth_methods_supported: ['client_secret_basic'],
      id_token_signing_alg_values_supported: ['RS256'],
    });
  });

  it('is not there where the platform has none', async () => {
    const trial = createTrial('gd-zwrz');
    const { status } = await trial.browse('GET', `${baseUrl}/.well-known/openid-configuration`);
    expect([status, trial.endpoints.discovery]).toEqual([404, undefined]);
  });
});

describe.each(['RS256', 'ES256'] as const)('id_token signed by %s', (idTokenAlgorithm) => {
  it('is valid against the published keys', async () => {
    const trial = createTrial('oidc-generic', { idTokenAlgorithm });
    const token = await trial.exchange(await trial.logIn('li-xin'));
    const idToken = token.kind === 'success' ? String(token.value['id_token']) : '';
    const keys = createLocalJWKSet(await answerOf(trial, trial.endpoints.jwks));
    const options = { issuer: baseUrl, audience: first.id, currentDate: new Date(1_700_000_000_000) };
    const { payload } = await jwtVerify(idToken, keys, options);
    expect(payload).toMatchObject({ sub: 'U99000001', nonce: 'the-nonce', auth_time: 1_700_000_000 });
    expect(decodeProtectedHeader(idToken)).toMatchObject({ alg: idTokenAlgorithm });
  });

  it('publishes no private part', async () => {
    const trial = createTrial('oidc-generic', { idTokenAlgorithm });
    const { keys } = await answerOf(trial, trial.endpoints.jwks);
    expect(Object.keys(keys[0])).not.toContain('d');
  });
});
