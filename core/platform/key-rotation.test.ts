// The keys of the platform as clients see them: every algorithm, replaced by and by, with and without ids.
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, type JSONWebKeySet, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import type { RotationPhase } from './key-ring.ts';
import type { Client } from './platform-shape.ts';
import { type Signing, usualSigning } from './signing.ts';
import type { SigningAlgorithm } from './signing-algorithm.ts';
import { createSigningKeys } from './signing-keys.ts';
import { createTrial, first, second } from './trial.ts';

type Trial = ReturnType<typeof createTrial>;
const quick = { idTokenAlgorithm: 'ES256' } as const;

const keysOf = async (trial: Trial): Promise<JSONWebKeySet> =>
  JSON.parse((await trial.browse('GET', trial.endpoints.jwks ?? '')).body);
const idTokenOf = async (trial: Trial, client?: Client) => String((await trial.tokens(client))['id_token']);
const kidsOf = async (trial: Trial) => (await keysOf(trial)).keys.map(({ kid }) => kid);
const verifies = (token: string, keys: JSONWebKeySet) =>
  jwtVerify(token, createLocalJWKSet(keys), { currentDate: new Date(1_700_000_000_000) }).then(
    () => true,
    () => false,
  );

describe.each<SigningAlgorithm>(['RS256', 'ES256', 'EdDSA'])('%s', (algorithm) => {
  it('signs for the client that registered it, and for no other', async () => {
    const client: Client = { ...first, idTokenSignedResponseAlg: algorithm };
    const trial = createTrial('oidc-generic', { ...quick, clients: [client, second] });
    const token = await idTokenOf(trial, client);
    expect(decodeProtectedHeader(token).alg).toBe(algorithm);
    expect(await verifies(token, await keysOf(trial))).toBe(true);
    expect(decodeProtectedHeader(await idTokenOf(trial, second)).alg).toBe('ES256');
  });
});

describe.each<[SigningAlgorithm, string]>([
  ['RS256', 'SHA-256'],
  ['ES256', 'SHA-256'],
  ['EdDSA', 'SHA-512'],
])('at_hash of %s', (idTokenAlgorithm, hash) => {
  it(`is the left half of ${hash}`, async () => {
    const { access_token: token, id_token: jws } = await createTrial('oidc-generic', {
      idTokenAlgorithm,
    }).tokens();
    const digest = new Uint8Array(await crypto.subtle.digest(hash, new TextEncoder().encode(String(token))));
    const left = btoa(String.fromCharCode(...digest.subarray(0, digest.length / 2)));
    const expected = left.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    expect(decodeJwt(String(jws))['at_hash']).toBe(expected);
  });
});

describe('key rotation', () => {
  it('announces the next key before it is used, and goes on publishing the former', async () => {
    const trial = createTrial('oidc-generic', quick);
    const [one] = await kidsOf(trial);
    await trial.platform.rotateKeys('announce');
    const announced = await kidsOf(trial);
    expect(announced).toEqual([one, expect.any(String)]);
    const before = await idTokenOf(trial);
    expect(decodeProtectedHeader(before).kid).toBe(one);
    await trial.platform.rotateKeys('switch');
    const after = await idTokenOf(trial);
    expect(decodeProtectedHeader(after).kid).toBe(announced[1]);
    expect(await verifies(before, await keysOf(trial))).toBe(true);
    await trial.platform.rotateKeys('retire');
    expect(await kidsOf(trial)).toEqual([announced[1]]);
    expect(await verifies(before, await keysOf(trial))).toBe(false);
  });

  it('just before signing: keys read before do not verify, keys read again do', async () => {
    const trial = createTrial('oidc-generic', quick);
    const stale = await keysOf(trial);
    await trial.platform.rotateKeys('announce');
    await trial.platform.rotateKeys('switch');
    const token = await idTokenOf(trial);
    expect(await verifies(token, stale)).toBe(false);
    expect(await verifies(token, await keysOf(trial))).toBe(true);
  });

  it('leaves old id_tokens good as hints, two rotations later too', async () => {
    const trial = createTrial('oidc-generic', quick);
    const id_token_hint = await idTokenOf(trial);
    for (const phase of ['announce', 'switch', 'retire', 'announce', 'switch', 'retire'] as const)
      await trial.platform.rotateKeys(phase);
    const [bye = ''] = first.postLogoutRedirectUris;
    const query = new URLSearchParams({ id_token_hint, post_logout_redirect_uri: bye });
    expect((await trial.browse('GET', `${trial.endpoints.logout}?${query}`)).headers['location']).toBe(bye);
  });

  it('does not gather keys without end', async () => {
    const trial = createTrial('oidc-generic', quick);
    for (let times = 0; times < 20; times++) {
      await trial.platform.rotateKeys('announce');
      await trial.platform.rotateKeys('switch');
    }
    expect((await kidsOf(trial)).length).toBeLessThan(12);
  });

  it.each<[string, readonly RotationPhase[]]>([
    ['switch without announce', ['switch']],
    ['retire without switch', ['announce', 'retire']],
    ['announce twice', ['announce', 'announce']],
  ])('refuses %s', async (_, phases) => {
    const { platform } = createTrial('oidc-generic', quick);
    for (const phase of phases.slice(0, -1)) await platform.rotateKeys(phase);
    await expect(platform.rotateKeys(phases.at(-1) ?? 'retire')).rejects.toMatchObject({ code: 'key-phase' });
  });
});

describe('the keys by themselves', () => {
  it('tell their roles, and go back to the first', async () => {
    const keys = createSigningKeys('ES256');
    const rolesOf = async () => (await keys.state()).map(({ role }) => role);
    expect(await keys.state()).toEqual([]);
    await keys.jwks();
    const [first] = await keys.state();
    await keys.rotate('announce');
    expect(await rolesOf()).toEqual(['signing', 'announced']);
    await keys.rotate('switch');
    expect(await rolesOf()).toEqual(['signing', 'retiring']);
    const token = await keys.sign({ sub: 'x' });
    keys.reset();
    expect(await keys.state()).toEqual([first]);
    expect(await keys.verify(token)).toEqual({ sub: 'x' });
  });

  it.each<Partial<Signing>>([
    { algorithm: 'none' },
    { algorithm: 'HS256', key: 'client-secret' },
    { algorithm: 'HS256', key: 'public-key' },
    { key: 'unpublished' },
  ])('do not know a token signed otherwise: %j', async (signing) => {
    const keys = createSigningKeys('ES256');
    const token = await keys.sign({ sub: 'x' }, { ...usualSigning('ES256', 'secret'), ...signing });
    expect(token.split('.')).toHaveLength(3);
    expect(await keys.verify(token)).toBeUndefined();
  });
});

describe('keys without ids', () => {
  it('have none, nor have the tokens, and one key is enough to verify', async () => {
    const trial = createTrial('oidc-generic', { ...quick, keyIds: false });
    const token = await idTokenOf(trial);
    const keys = await keysOf(trial);
    expect(keys.keys.map((key) => 'kid' in key)).toEqual([false]);
    expect(decodeProtectedHeader(token)).not.toHaveProperty('kid');
    expect(await verifies(token, keys)).toBe(true);
  });

  it('can be several', async () => {
    const trial = createTrial('oidc-generic', { ...quick, keyIds: false });
    await trial.platform.rotateKeys('announce');
    expect((await keysOf(trial)).keys).toHaveLength(2);
  });
});
