// A platform in memory with two registered systems and one browser, for the tests beside the source.
import { createDialect } from '../dialect/dialect.ts';
import type { HttpAnswer, HttpRequest, JsonObject, Parameters } from '../dialect/message.ts';
import { withQuery } from '../dialect/parameters.ts';
import { signRequest } from '../dialect/signing/sign-request.ts';
import type { Profile } from '../profile/profile.ts';
import { findProfile } from '../profile/profiles.ts';
import { signingKeysOf } from '../profile/signing-keys.ts';
import { tokenOf } from '../profile/token-of.ts';
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
  const told: { readonly url: string; readonly form: Parameters }[] = [];
  const platform = createPlatform({
    profile,
    baseUrl,
    clients: [first, second],
    now: () => time,
    random: (length) => new Uint8Array(length).fill(0).map((_, at) => (at < 4 ? ++drawn >> (8 * at) : at)),
    notify: async (url, form) => {
      told.push({ url, form });
      return 200;
    },
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

  /** From the login page, where one is shown, to the code. */
  async function logIn(persona = 'li-xin', client: Client = first, changes: Changes = {}): Promise<string> {
    const answer = await authorize(client, changes);
    const back = answer.status === 200 ? await pick(answer, persona) : answer;
    return readCallback(back)['code'] ?? '';
  }

  /** As the platform wants it signed, if it does. */
  const signed = (request: HttpRequest, client: Client): HttpRequest =>
    profile.signing
      ? signRequest(profile.signing, request, signingKeysOf(profile.signing, client), {
          now: time,
          nonce: `nonce-${++drawn}`,
        })
      : request;

  /** To the token endpoint, or to `endpoint`; the client proves itself as it registered. */
  const clientRequest = (
    client: Client,
    parameters: Parameters,
    changes: Changes,
    endpoint = endpoints.token,
  ): HttpRequest => {
    const token = tokenOf(profile);
    const { tokenEndpointAuthMethod: clientAuthentication = token.clientAuthentication } = client;
    const { writeRequest } = createDialect({ ...profile, token: { ...token, clientAuthentication } }).token;
    const credentials = { client_id: client.id, client_secret: client.secret };
    const request = writeRequest(endpoint, {
      parameters: changed({ ...parameters, ...credentials }, changes),
    });
    return signed(request, client);
  };

  const tokenRequest = (code: string, client: Client = first, changes: Changes = {}): HttpRequest =>
    clientRequest(
      client,
      {
        grant_type: 'authorization_code',
        code,
        redirect_uri: client.redirectUris[0] ?? '',
        ...(profile.authorize.pkce === 'S256' ? { code_verifier: verifier } : {}),
      },
      changes,
    );

  const readToken = async (request: HttpRequest) => dialect.token.readAnswer(await platform.handle(request));

  const exchange = (code: string, client?: Client, changes?: Changes) =>
    readToken(tokenRequest(code, client, changes));

  /** What the token endpoint gives for a whole login. */
  async function tokens(
    client: Client = first,
    changes: Changes = {},
    persona?: string,
  ): Promise<JsonObject> {
    const answer = await exchange(await logIn(persona, client, changes), client);
    if (answer.kind !== 'success') throw new Error(JSON.stringify(answer));
    return answer.value;
  }

  const refresh = (token: unknown, client: Client = first, changes: Changes = {}) =>
    readToken(clientRequest(client, { grant_type: 'refresh_token', refresh_token: String(token) }, changes));

  const revoke = (token: unknown, client: Client = first, changes: Changes = {}): Promise<HttpAnswer> =>
    platform.handle(clientRequest(client, { token: String(token) }, changes, baseUrl + ownPaths.revocation));

  const userinfo = async (accessToken: string, code?: string) => {
    const asked = { accessToken, ...(code === undefined ? {} : { code }) };
    const request = dialect.userinfo.writeRequest(endpoints.userinfo, asked);
    return dialect.userinfo.readAnswer(await platform.handle(signed(request, first)));
  };

  /** As a person does it: who is asked whether to log out says yes. */
  async function logout(parameters: Parameters): Promise<HttpAnswer> {
    const answer = await browse('GET', dialect.logout.write(endpoints.logout ?? '', parameters));
    const [, asked] = /name="logout" value="([^"]+)"/.exec(answer.body) ?? [];
    return asked === undefined ? answer : browse('POST', baseUrl + ownPaths.logout, { logout: asked });
  }

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
    tokens,
    refresh,
    revoke,
    /** What was sent to the clients' back channels, oldest first. */
    told,
    userinfo,
    logout,
    /** Adds a query to an address, for what the dialect would never write. */
    also: (url: string, query: Parameters) => withQuery(url, new URLSearchParams(query)),
    pass: (seconds: number) => {
      time += seconds * 1000;
    },
  };
}
