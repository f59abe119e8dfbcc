// A platform that is not ours: oidc-provider over loopback, with its own discovery, keys and sessions, and one person.
import { generateKeyPairSync } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { vi } from 'vitest';

export const person = {
  sub: 'P99000001',
  name: '李昕',
  phone_number: '10000000001',
  email: 'lixin@example.invalid',
};

export interface IndependentClient {
  readonly id: string;
  readonly secret: string;
  readonly redirectUri: string;
  readonly postLogoutRedirectUri: string;
}

export interface IndependentPlatform {
  /** The issuer. */
  readonly url: string;
  readonly close: () => void;
}

/** A login page as the unattended agent knows it, put where oidc-provider leaves login and consent to the operator. */
const page = (action: string) =>
  `<!doctype html><main><form method="post" action="${action}"><button name="persona" value="lixin">登录</button></form></main>`;

/** Asks before it ends the session; the agent presses the button a person would. */
const logoutPage = (form: string) =>
  form.replace(
    '</form>',
    '<input type="hidden" name="logout" value="yes"><button name="persona" value="out">退出</button></form>',
  );

/** Listens on `port`, by default a free one. */
export async function startIndependentPlatform(
  client: IndependentClient,
  port = 0,
): Promise<IndependentPlatform> {
  // It tells its operator, at length, what a production set-up needs.
  const quiet = (['info', 'warn'] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation(() => undefined),
  );
  const { default: Provider } = await import('oidc-provider');
  const server = http.createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider = new Provider(url, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [client.redirectUri],
        post_logout_redirect_uris: [client.postLogoutRedirectUri],
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
        logoutSource: (ctx: { body: string }, form: string) => {
          ctx.body = logoutPage(form);
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
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(request.url));
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
  return {
    url,
    close() {
      server.closeAllConnections();
      server.close();
      for (const spy of quiet) spy.mockRestore();
    },
  };
}
