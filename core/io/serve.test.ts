import { mkdtempSync, rmSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as client from 'openid-client';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { UserError } from '../errors.ts';
import { createPlatform } from '../platform/platform.ts';
import type { PlatformOptions } from '../platform/platform-shape.ts';
import { findProfile } from '../profile/profiles.ts';
import { localCertificate } from './local-certificate.ts';
import { type FetchHandler, type PlainHandler, type Serving, serve } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'govauth-serve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open: Serving[] = [];

async function serving(handler: FetchHandler | PlainHandler, port = 0): Promise<Serving> {
  const served = await serve(handler, { port });
  open.push(served);
  return served;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

const system = {
  id: 'a-system',
  secret: 'a secret',
  redirectUris: ['http://127.0.0.1:1/callback'],
  postLogoutRedirectUris: [],
};

async function servedPlatform(faults: PlatformOptions['faults'] = []): Promise<Serving> {
  const profile = findProfile('oidc-generic');
  if (!profile) throw new Error('no profile');
  let handle: PlainHandler['handle'] = () => Promise.reject(new Error('not yet'));
  const served = await serving({ handle: (request, signal) => handle(request, signal) });
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
  const { url: baseUrl } = served;
  ({ handle } = createPlatform({ profile, baseUrl, clients: [system], faults, now: Date.now, random }));
  return served;
}

const code = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'nothing thrown',
    (error: unknown) =>
      error instanceof UserError ? error.code : String((error as { cause?: { code?: string } }).cause?.code),
  );

describe('a served platform', () => {
  it('logs openid-client in', async () => {
    const { url } = await servedPlatform();
    const auth = client.ClientSecretBasic(system.secret);
    const options = { execute: [client.allowInsecureRequests] };
    const config = await client.discovery(new URL(url), system.id, {}, auth, options);
    const pkceCodeVerifier = client.randomPKCECodeVerifier();
    const page = await fetch(
      client.buildAuthorizationUrl(config, {
        redirect_uri: system.redirectUris[0] ?? '',
        scope: 'openid profile',
        code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
        code_challenge_method: 'S256',
      }),
    );
    const cookie = page.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const login = /name="login" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
    const back = await fetch(`${url}/.govauth/login`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie },
      body: new URLSearchParams({ login, persona: 'zhao-jida' }),
    });
    const callback = new URL(back.headers.get('location') ?? '');
    const tokens = await client.authorizationCodeGrant(config, callback, { pkceCodeVerifier });
    const userinfo = await client.fetchUserInfo(config, tokens.access_token, tokens.claims()?.sub ?? '');
    expect(userinfo.name).toBe('赵𠮷龘');
  });

  it('breaks the connection when the handler wants that', async () => {
    const { url } = await servedPlatform(['connection-reset']);
    expect(await code(fetch(`${url}/token`, { method: 'POST', body: 'x' }))).toMatch(
      /^(ECONNRESET|UND_ERR_SOCKET)$/,
    );
  });

  it('closes at once while an answer is awaited', async () => {
    const { url, close } = await servedPlatform(['answer-slow']);
    const waiting = code(fetch(`${url}/token`, { method: 'POST', body: 'x' }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const start = performance.now();
    await close();
    expect(performance.now() - start).toBeLessThan(500);
    expect(await waiting).not.toBe('nothing thrown');
  });
});

describe('a fetch handler', () => {
  const echo: FetchHandler = async (request) => {
    const { method, url } = request;
    const body = JSON.stringify({ method, path: url.slice(url.indexOf('/', 8)), body: await request.text() });
    const headers = new Headers({
      'content-type': 'application/json',
      'x-seen': request.headers.get('x-sent') ?? '',
    });
    headers.append('set-cookie', 'a=1');
    headers.append('set-cookie', 'b=2');
    return new Response(body, { status: 201, headers });
  };

  it('gets the request as it was sent, and its answer goes out as it is', async () => {
    const { url } = await serving(echo);
    const init = { method: 'POST', body: '内容=𠮷', headers: { 'x-sent': 'yes' } };
    const answer = await fetch(`${url}/a/b?c=%20d`, init);
    expect(answer.status).toBe(201);
    expect(answer.headers.get('x-seen')).toBe('yes');
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(await answer.json()).toEqual({ method: 'POST', path: '/a/b?c=%20d', body: '内容=𠮷' });
  });

  it('fails without telling why', async () => {
    const { url } = await serving(() => Promise.reject(new Error('inner secret')));
    const answer = await fetch(url);
    const body = await answer.text();
    expect([answer.status, body.includes('inner secret')]).toEqual([500, false]);
  });

  it('is not asked about a body of more than a megabyte', async () => {
    let asked = false;
    const { url } = await serving(async () => {
      asked = true;
      return new Response();
    });
    const body = 'x'.repeat(1024 * 1024 + 1);
    const status = await fetch(url, { method: 'POST', body }).then(
      (answer) => answer.status,
      () => 'broken off',
    );
    expect([413, 'broken off']).toContain(status);
    expect(asked).toBe(false);
  });

  it('is not asked about headers of more than 16 KB', async () => {
    const { port } = await serving(echo);
    const status = await new Promise((resolve, reject) => {
      const sent = httpRequest({ port, host: '127.0.0.1', headers: { 'x-long': 'x'.repeat(17 * 1024) } });
      sent.on('response', (answer) => resolve(answer.statusCode)).on('error', reject);
      sent.end();
    });
    expect(status).toBe(431);
  });

  it.each(['http://[', '*', 'http://127.0.0.1/'])('is not asked about the target %s', async (target) => {
    const { port, url } = await serving(echo);
    const line = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.end(`GET ${target} HTTP/1.1\r\nHost: x\r\n\r\n`),
      );
      socket.on('data', (data) => resolve(String(data).split('\r\n')[0] ?? ''));
      socket.on('close', () => resolve('closed'));
    });
    expect(line).toBe('HTTP/1.1 400 Bad Request');
    expect((await fetch(url)).status).toBe(201);
  });
});

describe('a listener', () => {
  const hello: FetchHandler = async () => new Response('hello');

  it('says when its port is in use', async () => {
    const { port } = await serving(hello);
    expect(await code(serve(hello, { port }))).toBe('port-in-use');
  });

  it.each(['0.0.0.0', '::', '192.168.1.1', 'example.invalid', '127.0.0.1.example.invalid'])(
    'refuses the host %s',
    async (host) => {
      expect(await code(serve(hello, { port: 0, host }))).toBe('host-not-loopback');
    },
  );

  it('ends connections that say nothing, in the middle of a TLS handshake too', async () => {
    const { cert, key } = await localCertificate(folder);
    const { port, close } = await serve(hello, { port: 0, tls: { cert, key } });
    const silent = connect(port, '127.0.0.1');
    await new Promise((resolve) => silent.once('connect', resolve));
    const ended = new Promise((resolve) => silent.once('close', resolve).on('error', () => undefined));
    const start = performance.now();
    await close();
    expect(performance.now() - start).toBeLessThan(500);
    await ended;
  });

  it('ends connections that are kept alive, and frees the port', async () => {
    const { url, port, close } = await serving(hello);
    await (await fetch(url)).text();
    const start = performance.now();
    await close();
    expect(performance.now() - start).toBeLessThan(500);
    await serving(hello, port);
  });
});
