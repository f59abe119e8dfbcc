// Logins written out by hand: the floor of a login test, and the load on a platform.
import { createHash, randomBytes } from 'node:crypto';
import type { Headers, Transport } from './transport.ts';

export interface RawClient {
  readonly id: string;
  readonly secret: string;
  readonly redirectUri: string;
}

/** Headers and body of a form. */
const form = (fields: Headers): [Headers, string] => {
  const body = new URLSearchParams(fields).toString();
  return [
    {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(Buffer.byteLength(body)),
    },
    body,
  ];
};

/** Hidden inputs and the first button of the only form on a login page. */
function readForm(html: string): { action: string; fields: Headers } {
  const attribute = (tag: string, name: string) =>
    (new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '').replaceAll('&amp;', '&');
  const formTag = /<form\b[^>]*>/.exec(html)?.[0];
  if (!formTag) throw new Error(`no form on the page: ${html.slice(0, 300)}`);
  const fields: Headers = {};
  for (const [tag] of html.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g))
    fields[attribute(tag, 'name')] = attribute(tag, 'value');
  const button = /<button\b[^>]*name="[^>]*>/.exec(html)?.[0];
  if (button) fields[attribute(button, 'name')] = attribute(button, 'value');
  return { action: attribute(formTag, 'action'), fields };
}

/** Plays the browser from the authorization URL to the redirect URI; without `cookies` of its own it is a new one. */
export async function browse(
  { send }: Transport,
  start: string,
  redirectUri: string,
  cookies = new Map<string, string>(),
): Promise<string> {
  let [method, url, headers, body]: [string, string, Headers, string] = ['GET', start, {}, ''];
  for (let hop = 0; hop < 12; hop++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await send(method, url, cookie ? { ...headers, cookie } : headers, body);
    for (const line of answer.cookies) {
      const [pair = ''] = line.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    if (answer.location) {
      url = new URL(answer.location, url).href;
      if (url.startsWith(redirectUri)) return url;
      [method, headers, body] = ['GET', {}, ''];
    } else {
      const page = readForm(answer.body);
      url = new URL(page.action, url).href;
      method = 'POST';
      [headers, body] = form(page.fields);
    }
  }
  throw new Error('too many hops');
}

/** Authorize → login: resolves with the code. */
async function codeOf(
  transport: Transport,
  endpoint: string,
  client: RawClient,
  parameters: Headers,
  cookies?: Map<string, string>,
): Promise<string> {
  const state = randomBytes(16).toString('base64url');
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: client.id,
    redirect_uri: client.redirectUri,
    state,
    ...parameters,
  });
  const callback = new URL(await browse(transport, `${endpoint}?${query}`, client.redirectUri, cookies));
  const code = callback.searchParams.get('code');
  if (!code || callback.searchParams.get('state') !== state) throw new Error(`bad callback ${callback.href}`);
  return code;
}

export interface RawEndpoints {
  readonly issuer: string;
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly userinfo_endpoint: string;
}

export async function discover({ send }: Transport, issuer: string): Promise<RawEndpoints> {
  const answer = await send('GET', `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  return JSON.parse(answer.body) as RawEndpoints;
}

export interface RawOutcome {
  readonly subject: string;
  readonly idToken: string | undefined;
}

/** Authorize → login → code → token → userinfo with PKCE S256 and client_secret_basic. */
export async function rawLogin(
  transport: Transport,
  endpoints: RawEndpoints,
  client: RawClient,
  cookies?: Map<string, string>,
): Promise<RawOutcome> {
  const verifier = randomBytes(32).toString('base64url');
  const code = await codeOf(
    transport,
    endpoints.authorization_endpoint,
    client,
    {
      scope: 'openid profile',
      nonce: randomBytes(16).toString('base64url'),
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    },
    cookies,
  );
  const [headers, body] = form({
    grant_type: 'authorization_code',
    code,
    redirect_uri: client.redirectUri,
    code_verifier: verifier,
  });
  const authorization = `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}`;
  const token = await transport.send('POST', endpoints.token_endpoint, { ...headers, authorization }, body);
  const { access_token: accessToken, id_token: idToken } = JSON.parse(token.body);
  if (!accessToken) throw new Error(`no token: ${token.status} ${token.body.slice(0, 300)}`);
  const info = await transport.send('GET', endpoints.userinfo_endpoint, {
    authorization: `Bearer ${accessToken}`,
  });
  const { sub: subject } = JSON.parse(info.body);
  if (!subject) throw new Error(`no subject: ${info.status} ${info.body.slice(0, 300)}`);
  return { subject, idToken };
}

/** The same at a platform with client_secret_post, a token in the form and answers in a status/data envelope. */
export async function rawEnvelopeLogin(
  transport: Transport,
  endpoints: Omit<RawEndpoints, 'issuer'>,
  client: RawClient,
  cookies?: Map<string, string>,
): Promise<string> {
  const asked = { scope: 'all' };
  const code = await codeOf(transport, endpoints.authorization_endpoint, client, asked, cookies);
  const post = async (endpoint: string, fields: Headers) => {
    const answer = await transport.send('POST', endpoint, ...form(fields));
    const { status, data } = JSON.parse(answer.body);
    if (status !== 0) throw new Error(`refused: ${answer.status} ${answer.body.slice(0, 300)}`);
    return data;
  };
  const { access_token } = await post(endpoints.token_endpoint, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: client.redirectUri,
    client_id: client.id,
    client_secret: client.secret,
  });
  const { userId } = await post(endpoints.userinfo_endpoint, { access_token });
  if (!userId) throw new Error('no subject');
  return userId;
}
