// The embedded platform and the login test, introduced to each other in memory.
import { randomFillSync } from 'node:crypto';
import type { LoginInput, LoginWorld } from '../../core/login/login-input.ts';
import type { LoginOutcome } from '../../core/login/outcome.ts';
import { runLogin } from '../../core/login/run-login.ts';
import { createUnattendedAgent } from '../../core/login/unattended-agent.ts';
import { createPlatform } from '../../core/platform/platform.ts';
import { ConnectionBroken, type Platform } from '../../core/platform/platform-shape.ts';
import type { Profile } from '../../core/profile/profile.ts';

export const random = (bytes: number): Uint8Array => randomFillSync(new Uint8Array(bytes));

export const redirectUri = 'http://127.0.0.1:4310/auth/callback';
export const postLogoutRedirectUri = 'http://127.0.0.1:4310/';
export const clientSecret = 'Test-Secret+/=&%"42';

/** For platforms that hand out a key of its own; those that do not take no notice. */
export const signing = { keyId: 'test-key-99', secret: 'Signing-Secret+/=&%"43' };

/** A private key where the recipe signs with one. */
const signingOf = ({ signing: recipe }: Profile): typeof signing =>
  recipe?.algorithm === 'sm2' ? { ...signing, secret: `7${'9a'.repeat(31)}b` } : signing;

export const inputFor = (profile: Profile, change: Partial<LoginInput> = {}): LoginInput => ({
  profile,
  environment: 'local',
  system: '测试系统',
  platformBaseUrl: 'http://127.0.0.1:4311',
  clientId: 'zwrz_test',
  clientSecret,
  signing: signingOf(profile),
  redirectUri,
  postLogoutRedirectUri,
  subjectClaim: 'sub',
  collected: ['name', 'phone_number'],
  ...change,
});

export const platformFor = (profile: Profile, faults: readonly string[] = []): Platform =>
  createPlatform({
    profile,
    baseUrl: 'http://127.0.0.1:4311',
    clients: [
      {
        id: 'zwrz_test',
        secret: clientSecret,
        signing: signingOf(profile),
        redirectUris: [redirectUri],
        postLogoutRedirectUris: [postLogoutRedirectUri],
      },
    ],
    faults,
    now: Date.now,
    random,
  });

/** A network of one platform. What the listener does with a broken connection, it does as well. */
export const networkOf =
  (platform: Platform): LoginWorld['fetch'] =>
  async (url, init) => {
    try {
      return await platform.fetch(new Request(url, init));
    } catch (error) {
      if (error instanceof ConnectionBroken)
        throw Object.assign(
          new TypeError('fetch failed', {
            cause: Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }),
          }),
        );
      throw error;
    }
  };

/** Milliseconds; only who waits for silence sets a short one. */
const patience = 10_000;

export const worldOf = (fetch: LoginWorld['fetch'], change: Partial<LoginWorld> = {}): LoginWorld => ({
  fetch,
  userAgent: createUnattendedAgent({ fetch, now: Date.now, timeLimit: change.timeLimit ?? patience }),
  now: Date.now,
  random,
  signal: new AbortController().signal,
  timeLimit: patience,
  ...change,
});

export const loginInMemory = (
  profile: Profile,
  faults: readonly string[] = [],
  world: Partial<LoginWorld> = {},
): Promise<LoginOutcome> =>
  runLogin(inputFor(profile), worldOf(networkOf(platformFor(profile, faults)), world));
