// The login test signs and the test platform verifies, by every recipe there is: each algorithm, encoding, clock and place.
import { describe, expect, it, onTestFinished } from 'vitest';
import { startTestPlatform } from '../../cli/test-platform/start-test-platform.ts';
import { recipes } from '../../core/dialect/signing/test-recipes.ts';
import { createNetworkFetch } from '../../core/io/network-fetch.ts';
import { probeNetwork } from '../../core/io/probe-network.ts';
import type { LoginInput } from '../../core/login/login-input.ts';
import { runLogin } from '../../core/login/run-login.ts';
import { createPlatform } from '../../core/platform/platform.ts';
import { findProfile, profiles } from '../../core/profile/profiles.ts';
import type { SigningRecipe } from '../../core/profile/signing.ts';
import {
  clientSecret,
  inputFor,
  networkOf,
  postLogoutRedirectUri,
  random,
  redirectUri,
  worldOf,
} from './meet.ts';

const zwrz = findProfile('gd-zwrz');
if (!zwrz) throw new Error('no gd-zwrz');

/** A private key of SM2 as well as text for all others. */
const signing = { keyId: 'key-99', secret: `7${'9a'.repeat(31)}b` };

/** A login where the platform knows `known`, and the system signs with what `change` says. */
async function logIn(
  recipe: SigningRecipe,
  change: Partial<LoginInput> = {},
  faults: readonly string[] = [],
) {
  const profile = { ...zwrz, signing: recipe } as NonNullable<typeof zwrz>;
  const platform = createPlatform({
    profile,
    baseUrl: 'http://127.0.0.1:4311',
    clients: [
      {
        ...{ id: 'zwrz_test', secret: clientSecret, signing },
        redirectUris: [redirectUri],
        postLogoutRedirectUris: [postLogoutRedirectUri],
      },
    ],
    faults,
    now: Date.now,
    random,
  });
  const outcome = await runLogin(inputFor(profile, { signing, ...change }), worldOf(networkOf(platform)));
  const failed = outcome.checks.filter(({ status }) => status === 'failed').map(({ id }) => id);
  return {
    outcome,
    failed,
    problems: platform.requests().flatMap(({ problem }) => (problem ? [problem.en] : [])),
  };
}

describe.each(Object.entries<SigningRecipe>(recipes))('a platform that wants %s', (_, recipe) => {
  it('is logged in at, and its nonces are new every time', async () => {
    const { outcome, problems } = await logIn(recipe);
    expect(problems).toEqual([]);
    expect(outcome.passed).toBe(true);
    expect(outcome.checks.find(({ id }) => id === 'signature-accepted')?.status).toBe('passed');
  });

  it('refuses another key', async () => {
    const other = { keyId: signing.keyId, secret: `6${signing.secret.slice(1)}` };
    const own = recipe.key === 'client_secret' ? { clientSecret: 'another-secret' } : { signing: other };
    const { failed, problems } = await logIn(recipe, own);
    expect(failed).toEqual(['signature-accepted']);
    expect(problems.join()).toContain('The signature is wrong');
    expect(problems.join()).not.toContain(clientSecret);
    expect(problems.join()).not.toContain(signing.secret);
  });

  it.each(['signature-refused', 'clock-skew'])('has the fault %s, which is caught', async (fault) => {
    expect((await logIn(recipe, {}, [fault])).failed).toEqual(['signature-accepted']);
  });
});

describe('with the stages before the protocol', () => {
  it.each(
    profiles.filter((profile) => profile.signing?.timestamp).map((profile) => [profile.id, profile] as const),
  )(
    '%s: the clock of signatures is judged by signatures, not by the clock of its pages',
    async (_, profile) => {
      const client = { id: 'zwrz_test', secret: clientSecret, signing };
      const { url, close } = await startTestPlatform({
        profile,
        baseUrl: 'http://127.0.0.1:0',
        clients: [
          { ...client, redirectUris: [redirectUri], postLogoutRedirectUris: [postLogoutRedirectUri] },
        ],
        faults: ['clock-skew'],
      });
      onTestFinished(close);
      const fetch = createNetworkFetch({ proxies: { direct: '' } });
      onTestFinished(() => fetch.close());
      const { checks } = await runLogin(
        inputFor(profile, { signing, platformBaseUrl: url }),
        worldOf(fetch, { probes: probeNetwork({ proxies: { direct: '' } }) }),
      );
      const status = (wanted: string) =>
        checks.flatMap((check) => (check.status === wanted ? [check.id] : []));
      expect(status('failed')).toEqual(['signature-accepted']);
      expect(status('passed')).toContain('clocks-agree');
    },
  );
});

describe('a recipe for one endpoint', () => {
  it('leaves the other unsigned', async () => {
    const { outcome } = await logIn({ ...recipes.tif, endpoints: ['userinfo'] });
    expect(outcome.passed).toBe(true);
    const signed = outcome.exchanges.map(({ wire }) =>
      JSON.stringify(wire.request).includes('x-tif-signature'),
    );
    expect(signed.filter(Boolean)).toHaveLength(1);
  });
});

it('a secret that is no private key is told as what it is, not as a fault of the tool', async () => {
  const unusable = { ...signing, secret: 'MIGTAgEAMBMGByqGSM49' };
  const run = logIn(recipes.sm2, { signing: unusable });
  await expect(run).rejects.toMatchObject({
    code: 'signing-key-unusable',
    hint: { zh: expect.stringContaining('PEM') },
  });
});
