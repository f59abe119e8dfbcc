// The embedded platform as OpenID provider over real sockets, with a browser that picks a person and a system's back channel.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { startTestPlatform } from '../../cli/test-platform/start-test-platform.ts';
import type { Client } from '../../core/platform/platform-shape.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { findProfile } from '../../core/profile/profiles.ts';

export const redirectUri = 'http://127.0.0.1:4310/auth/callback';
export const postLogoutRedirectUri = 'http://127.0.0.1:4310/bye';

export interface PlayedPlatform {
  /** The issuer. */
  readonly url: string;
  readonly client: Client;
  /** Goes where a system sends the browser, logs in as 李昕 where asked, and comes back with the callback. */
  readonly logIn: (url: string) => Promise<URL>;
  /** Follows nothing: where the browser is sent. */
  readonly visit: (url: string) => Promise<URL>;
  /** Logout tokens that reached the system. */
  readonly told: readonly string[];
  readonly close: () => Promise<void>;
}

/** A form that sends itself, as the address it would have been. */
function formAsUrl(page: string): URL {
  const url = new URL(/<form method="post" action="([^"]+)"/.exec(page)?.[1] ?? 'about:blank');
  for (const [, name = '', value = ''] of page.matchAll(/name="([^"]+)" value="([^"]*)"/g))
    url.searchParams.set(name, value);
  return url;
}

function createBrowser() {
  let cookie = '';
  async function go(url: string, form?: Record<string, string>): Promise<Response> {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    const [set] = response.headers.getSetCookie();
    if (set) cookie = set.split(';')[0] ?? '';
    return response;
  }
  return go;
}

export async function playPlatform(
  registration: Partial<Client> = {},
  profile: Profile | undefined = findProfile('oidc-generic'),
): Promise<PlayedPlatform> {
  if (!profile) throw new Error('no profile oidc-generic');
  const told: string[] = [];
  const system = http.createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      told.push(new URLSearchParams(body).get('logout_token') ?? '');
      response.end();
    });
  });
  await new Promise<void>((resolve) => system.listen(0, '127.0.0.1', resolve));
  const { port } = system.address() as AddressInfo;
  const client: Client = {
    id: 'independent-client',
    secret: 'A-Secret+/=&%"42',
    redirectUris: [redirectUri],
    postLogoutRedirectUris: [postLogoutRedirectUri],
    grantTypes: ['authorization_code', 'refresh_token'],
    backchannelLogoutUri: `http://127.0.0.1:${port}/backchannel`,
    ...registration,
  };
  const { url, close } = await startTestPlatform({
    profile,
    baseUrl: 'http://127.0.0.1:0',
    clients: [client],
  });
  const go = createBrowser();
  const visit = async (address: string) => {
    const { status, headers } = await go(address);
    const location = headers.get('location');
    if (location === null) throw new Error(`${address} → ${status}`);
    return new URL(location);
  };
  return {
    url,
    client,
    told,
    visit,
    async logIn(address) {
      const page = await (await go(address)).text();
      const login = /name="login" value="([^"]+)"/.exec(page)?.[1] ?? '';
      const back = await go(`${url}/.govauth/login`, { login, persona: 'li-xin' });
      const location = back.headers.get('location');
      return location === null ? formAsUrl(await back.text()) : new URL(location);
    },
    async close() {
      system.closeAllConnections();
      system.close();
      await close();
    },
  };
}
