// A platform in memory with two registered systems and one browser, for the tests beside the source.
import { createDialect } from '../dialect/dialect.ts';
import type { HttpAnswer, HttpRequest, Parameters } from '../dialect/message.ts';
import { withQuery } from '../dialect/parameters.ts';
import { signRequest } from '../dialect/signing/sign-request.ts';
import type { Profile } from '../profile/profile.ts';
import { findProfile } from '../profile/profiles.ts';
import { signingKeysOf } from '../profile/signing-keys.ts';
import { base64url } from './base64url.ts';
import { ownPaths } from './own-paths.ts';
import { createPlatform } from './platform.ts';
import type { Client, PlatformOptions } from './platform-shape.ts';
import { sha256 } from './sha256.ts';

export const first: Client = {
  id: 'first-system',
  name: '第一系统',
  secret: 'first:secret&=%+/',
  signing: { keyId: 'first-key', secret: 'first-signing-secret' },
  redirectUris: ['https://first.example.invalid/callback', 'https://first.example.invalid/other?kept=1'],
  postLogoutRedirectUris: ['https://first.example.invalid/bye'],
};

export const second: Client = {
  id: 'second-system',
  secret: 'second-secret',
  signing: { keyId: 'second-key', secret: 'second-signing-secret' },
  redirectUris: ['https://second.example.invalid/callback'],
  postLogoutRedirectUris: [],
};

export const verifier = 'a-code-verifier-of-more-than-forty-three-characters';
export const baseUrl = 'http://127.0.0.1:8480';

export type Changes = Readonly<Record<string, string | undefined>>;

/** `parameters` with some replaced, and those that are undefined left out. */
const changed = (parameters: Parameters, changes: Changes): Parameters =>
  Object.fromEntries(
    Object.entries({ ...parameters, ...changes }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );

export function createTrial(of: string | Profile, options: Partial<PlatformOptions> = {}) {
  const profile = typeof of === 'string' ? findProfile(of) : of;
  if (!profile) throw new Error(`no profile ${String(of)}`);
  const dialect = createDialect(profile);
  const endpoints = dialect.endpointsAt(baseUrl);
  let time = 1_700_000_000_000;
  let drawn = 0;
  const platform = createPlatform({
    profile,
    baseUrl,
    clients: [first, second],
    now: () => time,
    random: (length) => new Uint8Array(length).fill(0).map((_, at) => (at < 4 ? ++drawn >> (8 * at) : at)),
    ...options,
  });
  const cookies = new Map<string, string>();

  /** As the browser does it: with cookies, without following. */
  async function browse(method: string, url: string, form?: Parameters): Promise<HttpAnswer> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await platform.handle({
      method,
      url,
      headers: {
        ...(cookie ? { cookie } : {}),
        ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      },
      body: form ? new URLSearchParams(form).toString() : '',
    });
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(answer.headers['set-cookie'] ?? '') ?? [];
    if (name) cookies.set(name, value);
    return answer;
  }

  /** A sound authorization request of `client`, with `changes`. */
  async function authorizeUrl(client: Client = first, changes: Changes = {}): Promise<string> {
    const sound = {
      response_type: 'code',
      client_id: client.id,
      redirect_uri: client.redirectUris[0] ?? '',
      state: 'theState',
      scope: 'openid profile',
      nonce: 'the-nonce',
      code_challenge: base64url(await sha256(verifier)),
      code_challenge_method: 'S256',
    };
    return dialect.authorize.write(endpoints.authorize, changed(sound, changes));
  }

  const authorize = async (client?: Client, changes?: Changes): Promise<HttpAnswer> =>
    browse('GET', await authorizeUrl(client, changes));

  const readCallback = ({ headers }: HttpAnswer): Parameters =>
    dialect.callback.read(headers['location'] ?? 'about:blank').parameters;

  /** Picks `persona` on the login page `page`. */
  const pick = (page: HttpAnswer, persona: string): Promise<HttpAnswer> =>
    browse('POST', baseUrl + ownPaths.login, {
      login: /name="login" value="([^"]+)"/.exec(page.body)?.[1] ?? '',
      persona,
    });

  /** From the login page to the code. */
  async function logIn(persona = 'li-xin', client: Client = first, changes: Changes = {}): Promise<string> {
    const page = await authorize(client, changes);
    return readCallback(await pick(page, persona))['code'] ?? '';
  }

  /** As the platform wants it signed, if it does. */
  const signed = (request: HttpRequest, client: Client): HttpRequest =>
    profile.signing
      ? signRequest(profile.signing, request, signingKeysOf(profile.signing, client), {
          now: time,
          nonce: `nonce-${++drawn}`,
        })
      : request;

  const tokenRequest = (code: string, client: Client = first, changes: Changes = {}): HttpRequest => {
    const request = dialect.token.writeRequest(endpoints.token, {
      parameters: changed(
        {
          grant_type: 'authorization_code',
          code,
          redirect_uri: client.redirectUris[0] ?? '',
          client_id: client.id,
          client_secret: client.secret,
          ...(profile.authorize.pkce === 'S256' ? { code_verifier: verifier } : {}),
        },
        changes,
      ),
    });
    return signed(request, client);
  };

  const readToken = async (request: HttpRequest) => dialect.token.readAnswer(await platform.handle(request));

  const exchange = (code: string, client?: Client, changes?: Changes) =>
    readToken(tokenRequest(code, client, changes));

  const userinfo = async (accessToken: string, code?: string) => {
    const asked = { accessToken, ...(code === undefined ? {} : { code }) };
    const request = dialect.userinfo.writeRequest(endpoints.userinfo, asked);
    return dialect.userinfo.readAnswer(await platform.handle(signed(request, first)));
  };

  const logout = (parameters: Parameters): Promise<HttpAnswer> =>
    browse('GET', dialect.logout.write(endpoints.logout ?? '', parameters));

  return {
    profile,
    dialect,
    endpoints,
    platform,
    cookies,
    browse,
    authorizeUrl,
    authorize,
    readCallback,
    pick,
    logIn,
    tokenRequest,
    signed,
    exchange,
    userinfo,
    logout,
    /** Adds a query to an address, for what the dialect would never write. */
    also: (url: string, query: Parameters) => withQuery(url, new URLSearchParams(query)),
    pass: (seconds: number) => {
      time += seconds * 1000;
    },
  };
}
