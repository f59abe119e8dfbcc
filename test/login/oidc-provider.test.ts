// The login test against an independent platform, oidc-provider, over loopback.
import { afterEach, describe, expect, it } from 'vitest';
import { createNetworkFetch } from '../../core/io/network-fetch.ts';
import type { LoginInput } from '../../core/login/login-input.ts';
import { runLogin } from '../../core/login/run-login.ts';
import { findProfile } from '../../core/profile/profiles.ts';
import { person, startIndependentPlatform } from './independent-platform.ts';
import { inputFor, postLogoutRedirectUri, redirectUri, worldOf } from './meet.ts';

const profile = findProfile('oidc-generic');
if (!profile) throw new Error('the profile is shipped');

const secret = 'a-secret-of-the-independent-platform';
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function login(change: Partial<LoginInput> = {}) {
  const client = { id: 'zwrz_test', secret, redirectUri, postLogoutRedirectUri };
  const { url: platformBaseUrl, close } = await startIndependentPlatform(client);
  closing.push(close);
  const fetch = createNetworkFetch();
  closing.push(fetch.close);
  const input = inputFor(profile as NonNullable<typeof profile>, {
    platformBaseUrl,
    clientSecret: secret,
    ...change,
  });
  return runLogin(input, worldOf(fetch, { timeLimit: 5000 }));
}

const failed = ({ checks }: Awaited<ReturnType<typeof login>>) =>
  checks.filter(({ status }) => status === 'failed').map(({ id }) => id);

describe('oidc-provider', () => {
  it('is logged in at, id_token and all, and out of again', async () => {
    const outcome = await login();
    expect(failed(outcome)).toEqual([]);
    expect(outcome.steps.map(({ status }) => status)).toEqual(Array(6).fill('passed'));
    expect(outcome.exchanges.some(({ wire }) => wire.request.line.endsWith('/jwks'))).toBe(true);
    expect(outcome.claims.find(({ name }) => name === 'phone_number')?.shown).toBe('100****0001');
    const everything = JSON.stringify(outcome);
    for (const hidden of [secret, person.sub, person.name, person.phone_number])
      expect(everything).not.toContain(hidden);
  });

  it.each([
    ['a wrong secret', { clientSecret: 'another-secret' }, 'client-authenticated'],
    ['an unregistered redirect URI', { redirectUri: `${redirectUri}/` }, 'redirect-uri-accepted'],
    ['an unknown client', { clientId: 'nobody' }, 'authorization-granted'],
    [
      'an unregistered return address',
      { postLogoutRedirectUri: 'http://127.0.0.1:4310/bye' },
      'logout-returns',
    ],
  ] as const)('%s is found', async (_, change, check) => {
    expect(failed(await login(change))).toEqual([check]);
  });
});
