import { compactVerify, createLocalJWKSet, decodeJwt, decodeProtectedHeader, type JWTPayload } from 'jose';
import { describe, expect, it } from 'vitest';
import { passSeam } from '../seams.ts';
import { usualSigning } from '../signing.ts';
import { createSigningKeys } from '../signing-keys.ts';
import { createTrial, first, second } from '../trial.ts';
import { logoutTokenFaults } from './logout-token.ts';

const { profile } = createTrial('oidc-generic');
const facts = { profile, baseUrl: 'http://127.0.0.1:8480' };

/** A sound logout token, as the platform sends it. */
async function soundClaims(): Promise<JWTPayload> {
  const client = { ...first, backchannelLogoutUri: 'https://first.example.invalid/backchannel' };
  const trial = createTrial('oidc-generic', { idTokenAlgorithm: 'ES256', clients: [client, second] });
  await trial.tokens(client);
  await trial.platform.endLogins();
  return decodeJwt(trial.told[0]?.form['logout_token'] ?? '');
}

/** Claims and signature under the fault `id`. */
async function faulty(id: string | undefined, claims: JWTPayload) {
  const hooks = logoutTokenFaults.filter((fault) => fault.id === id).map(({ hook }) => hook);
  const keys = createSigningKeys('ES256');
  const usual = { ...usualSigning('ES256', first.secret), type: 'logout+jwt' };
  const changed = passSeam(hooks, 'logout-token', JSON.parse(JSON.stringify(claims)), facts);
  const token = await keys.sign(changed, passSeam(hooks, 'logout-signing', usual, facts));
  const keySet = createLocalJWKSet(JSON.parse(JSON.stringify(await keys.jwks())));
  const signed = await compactVerify(token, keySet).then(Boolean, () => false);
  const { alg, typ } = decodeProtectedHeader(token);
  return { ...decodeJwt(token), alg, typ, signed };
}

/** Fault → what is other than usual about the token. */
const differences: Readonly<Record<string, readonly string[]>> = {
  'logout-token-unsigned': ['alg', 'signed'],
  'logout-token-algorithm-wrong': ['alg', 'signed'],
  'logout-token-key-unpublished': ['signed'],
  'logout-token-event-missing': ['events'],
  'logout-token-event-wrong': ['events'],
  'logout-token-nonce-present': ['nonce'],
  'logout-token-audience-wrong': ['aud'],
  'logout-token-issuer-wrong': ['iss'],
  'logout-token-expired': ['exp', 'iat'],
  'logout-token-names-nobody': ['sid', 'sub'],
  'logout-token-replayed': ['jti'],
};

describe('faults of the logout token', () => {
  it.each(Object.entries(differences))('%s changes %j alone', async (id, expected) => {
    const claims = await soundClaims();
    const sound: Record<string, unknown> = await faulty(undefined, claims);
    const other: Record<string, unknown> = await faulty(id, claims);
    const names = [...new Set([...Object.keys(sound), ...Object.keys(other)])];
    const different = names.filter((name) => JSON.stringify(other[name]) !== JSON.stringify(sound[name]));
    expect(different.sort()).toEqual(expected);
  });

  it('are all of the list, for OpenID Connect only, in both languages', () => {
    expect(logoutTokenFaults.map(({ id }) => id)).toEqual(Object.keys(differences));
    const dialect = createTrial('gd-zwrz').profile;
    for (const { appliesTo, title, description } of logoutTokenFaults) {
      expect([appliesTo(profile), appliesTo(dialect)]).toEqual([true, false]);
      for (const { zh, en } of [title, description]) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it('cover the seven modules of the suite', () => {
    const modules = logoutTokenFaults.flatMap(({ module }) => module?.split('rpinitlogout-')[1] ?? []);
    expect(modules.sort()).toEqual(
      ['alg-none', 'no-event', 'with-nonce', 'wrong-alg', 'wrong-aud', 'wrong-event', 'wrong-iss'].sort(),
    );
  });
});
