// The login test against an independent platform: oidc-provider over loopback, with its own discovery, keys and sessions.
import { generateKeyPairSync } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNetworkFetch } from '../../core/io/network-fetch.ts';
import type { LoginInput } from '../../core/login/login-input.ts';
import { runLogin } from '../../core/login/run-login.ts';
import { findProfile } from '../../core/profile/profiles.ts';
import { inputFor, postLogoutRedirectUri, redirectUri, worldOf } from './meet.ts';

const profile = findProfile('oidc-generic');
if (!profile) throw new Error('the profile is shipped');

const secret = 'a-secret-of-the-independent-platform';
const person = {
  sub: 'P99000001',
  name: '李昕',
  phone_number: '10000000001',
  email: 'lixin@example.invalid',
};

const closing: (() => void)[] = [];
beforeEach(() => {
  // It tells its operator, at length, what a production set-up needs.
  for (const level of ['info', 'warn'] as const) vi.spyOn(console, level).mockImplementation(() => undefined);
});
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A login page as the unattended agent knows it, put where oidc-provider leaves login and consent to the operator. */
const page = (action: string) =>
  `<!doctype html><main><form method="post" action="${action}"><button name="persona" value="lixin">登录</button></form></main>`;

async function startProvider(): Promise<string> {
  const { default: Provider } = await import('oidc-provider');
  const server = http.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'zwrz_test',
        client_secret: secret,
        redirect_uris: [redirectUri],
        post_logout_redirect_uris: [postLogoutRedirectUri],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'k1' }] },
    claims: { openid: ['sub'], profile: ['name'], phone: ['phone_number'], email: ['email'] },
    cookies: { keys: ['test-only'] },
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        // Asks before it ends the session; the agent presses the button a person would.
        logoutSource: (ctx: { body: string }, form: string) => {
          ctx.body = form.replace(
            '</form>',
            '<input type="hidden" name="logout" value="yes"><button name="persona" value="out">退出</button></form>',
          );
        },
      },
    },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_: unknown, sub: string) => ({ accountId: sub, claims: () => person }),
  });
  const answer = provider.callback();
  server.on('request', async (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return answer(request, response);
    if (request.method === 'GET') {
      response.writeHead(200, { 'content-type': 'text/html' }).end(page(request.url));
      return;
    }
    const { params } = await provider.interactionDetails(request, response);
    const grant = new provider.Grant({ accountId: person.sub, clientId: String(params['client_id']) });
    grant.addOIDCScope('openid profile phone email');
    const grantId = await grant.save();
    await provider.interactionFinished(request, response, {
      login: { accountId: person.sub },
      consent: { grantId },
    });
  });
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return issuer;
}

async function login(change: Partial<LoginInput> = {}) {
  const platformBaseUrl = await startProvider();
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
