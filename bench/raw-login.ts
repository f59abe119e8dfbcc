// One OpenID Connect login written out by hand over node:http: the floor of a login test, and the load on a platform.
import { createHash, randomBytes } from 'node:crypto';
import http from 'node:http';

export interface RawClient {
  readonly id: string;
  readonly secret: string;
  readonly redirectUri: string;
}

interface RawAnswer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

type Headers = Record<string, string>;

export const createAgent = (): http.Agent => new http.Agent({ keepAlive: true, maxSockets: 128 });

export function send(
  agent: http.Agent,
  method: string,
  url: string,
  headers: Headers = {},
  body = '',
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { agent, method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
      answer.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}

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

/** Plays the browser from the authorization URL to the redirect URI; cookies live for one login. */
async function browse(agent: http.Agent, start: string, redirectUri: string): Promise<string> {
  const cookies = new Map<string, string>();
  let [method, url, headers, body]: [string, string, Headers, string] = ['GET', start, {}, ''];
  for (let hop = 0; hop < 12; hop++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await send(agent, method, url, cookie ? { ...headers, cookie } : headers, body);
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [pair = ''] = line.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    if (answer.headers.location) {
      url = new URL(answer.headers.location, url).href;
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

export interface RawEndpoints {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly userinfo_endpoint: string;
}

export async function discover(agent: http.Agent, issuer: string): Promise<RawEndpoints> {
  const answer = await send(agent, 'GET', `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  return JSON.parse(answer.body) as RawEndpoints;
}

/** Authorize → login → code → token → userinfo with PKCE S256 and client_secret_basic; resolves with the subject. */
export async function rawLogin(
  agent: http.Agent,
  endpoints: RawEndpoints,
  client: RawClient,
): Promise<string> {
  const state = randomBytes(16).toString('base64url');
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: client.id,
    redirect_uri: client.redirectUri,
    scope: 'openid profile',
    state,
    nonce: randomBytes(16).toString('base64url'),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const callback = new URL(
    await browse(agent, `${endpoints.authorization_endpoint}?${query}`, client.redirectUri),
  );
  const code = callback.searchParams.get('code');
  if (!code || callback.searchParams.get('state') !== state) throw new Error(`bad callback ${callback.href}`);
  const [headers, body] = form({
    grant_type: 'authorization_code',
    code,
    redirect_uri: client.redirectUri,
    code_verifier: verifier,
  });
  const authorization = `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}`;
  const token = await send(agent, 'POST', endpoints.token_endpoint, { ...headers, authorization }, body);
  const { access_token: accessToken } = JSON.parse(token.body) as { access_token?: string };
  if (!accessToken) throw new Error(`no token: ${token.status} ${token.body.slice(0, 300)}`);
  const info = await send(agent, 'GET', endpoints.userinfo_endpoint, {
    authorization: `Bearer ${accessToken}`,
  });
  const { sub } = JSON.parse(info.body) as { sub?: string };
  if (!sub) throw new Error(`no subject: ${info.status} ${info.body.slice(0, 300)}`);
  return sub;
}
