// Conditions of a real network: nobody listening, certificates nobody trusts, silence, answers without end.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createNetworkFetch, type NetworkFetchOptions } from '../../core/io/network-fetch.ts';
import type { LoginOutcome } from '../../core/login/outcome.ts';
import { runLogin } from '../../core/login/run-login.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { findProfile } from '../../core/profile/profiles.ts';
import { inputFor, worldOf } from './meet.ts';

const profile = (id: string): Profile => {
  const found = findProfile(id);
  if (!found) throw new Error(`no profile ${id}`);
  return found;
};
const [zwrz, oidc] = [profile('gd-zwrz'), profile('oidc-generic')];
const folder = mkdtempSync(join(tmpdir(), 'govauth-network-'));
const file = (name: string) => join(folder, name);
const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });

const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

/** A key and a request for a certificate for `subject`. */
const request = (name: string, subject: string) =>
  openssl(
    'req',
    ...newKey,
    '-keyout',
    `${name}.key`,
    '-out',
    `${name}.csr`,
    '-subj',
    `/CN=${name}`,
    '-addext',
    `subjectAltName=${subject}`,
  );

/** Signs the request by itself or by a CA. One day before now is a certificate that has run out. */
const sign = (name: string, days: number, ...by: string[]) =>
  openssl(
    'x509',
    '-req',
    '-in',
    `${name}.csr`,
    ...by,
    '-copy_extensions',
    'copy',
    '-days',
    String(days),
    '-out',
    `${name}.pem`,
  );

beforeAll(() => {
  for (const [name, subject, days] of [
    ['own', 'IP:127.0.0.1', 2],
    ['elsewhere', 'DNS:elsewhere.example', 2],
    ['old', 'IP:127.0.0.1', -1],
  ] as const) {
    request(name, subject);
    sign(name, days, '-signkey', `${name}.key`);
  }
  openssl(
    'req',
    '-x509',
    ...newKey,
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-subj',
    '/CN=Test CA',
    '-days',
    '2',
  );
  request('leaf', 'IP:127.0.0.1');
  sign('leaf', 2, '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function listening(server: http.Server | https.Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

const secureServer = (name: string, listener: http.RequestListener) =>
  https.createServer(
    { cert: readFileSync(file(`${name}.pem`)), key: readFileSync(file(`${name}.key`)) },
    listener,
  );

const notFound: http.RequestListener = (_, response) => {
  response.writeHead(404, { 'content-type': 'application/json' }).end('{}');
};

async function loginAt(baseUrl: string, options: NetworkFetchOptions = {}): Promise<LoginOutcome> {
  const fetch = createNetworkFetch(options);
  onTestFinished(() => fetch.close());
  return runLogin(inputFor(oidc, { platformBaseUrl: baseUrl }), worldOf(fetch, { timeLimit: 1500 }));
}

const failures = (outcome: LoginOutcome) =>
  outcome.checks
    .filter(({ status }) => status === 'failed')
    .map(({ id, finding }) => [id, finding?.proof ?? '']);

/** The one check that failed, with a proof that names `code`. */
function expectFailure(outcome: LoginOutcome, check: string, code: string): void {
  expect(failures(outcome)).toEqual([[check, expect.stringContaining(code)]]);
}

describe('platform-reachable', () => {
  it('nobody listens', async () => {
    const server = http.createServer();
    const port = await listening(server);
    await new Promise((resolve) => server.close(resolve));
    expectFailure(await loginAt(`http://127.0.0.1:${port}`), 'platform-reachable', 'ECONNREFUSED');
  });

  it('the connection is cut', async () => {
    const port = await listening(http.createServer((request) => void request.socket.destroy()));
    expectFailure(await loginAt(`http://127.0.0.1:${port}`), 'platform-reachable', 'ECONNRESET');
  });

  it('https where plain HTTP is spoken', async () => {
    const port = await listening(http.createServer(notFound));
    const [failure] = failures(await loginAt(`https://127.0.0.1:${port}`));
    expect(failure?.[0]).toBe('platform-reachable');
    expect(failure?.[1]).toMatch(/EPROTO|ERR_SSL/);
  });

  it('is said of the browser’s way too', async () => {
    const server = http.createServer();
    const port = await listening(server);
    await new Promise((resolve) => server.close(resolve));
    const fetch = createNetworkFetch();
    onTestFinished(() => fetch.close());
    const outcome = await runLogin(
      inputFor(zwrz, { platformBaseUrl: `http://127.0.0.1:${port}` }),
      worldOf(fetch),
    );
    expectFailure(outcome, 'platform-reachable', 'ECONNREFUSED');
    expect(outcome.steps.find(({ status }) => status === 'failed')?.id).toBe('authorize');
  });
});

describe('certificate-trusted', () => {
  it.each([
    ['own', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['old', 'CERT_HAS_EXPIRED'],
    ['leaf', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ])('%s: %s', async (name, code) => {
    const port = await listening(secureServer(name, notFound));
    expectFailure(await loginAt(`https://127.0.0.1:${port}`), 'certificate-trusted', code);
  });

  it.each([
    ['elsewhere', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['old', 'CERT_HAS_EXPIRED'],
  ])('%s, though its issuer is trusted: %s', async (name, code) => {
    const port = await listening(secureServer(name, notFound));
    expectFailure(
      await loginAt(`https://127.0.0.1:${port}`, { caFile: file(`${name}.pem`) }),
      'certificate-trusted',
      code,
    );
  });

  it.each([
    ['own', 'own'],
    ['leaf', 'ca'],
  ])('%s is trusted with %s.pem as CA file, and the platform is judged by its answer', async (name, ca) => {
    const port = await listening(secureServer(name, notFound));
    const outcome = await loginAt(`https://127.0.0.1:${port}`, { caFile: file(`${ca}.pem`) });
    expectFailure(outcome, 'discovery-valid', '404');
  });
});

describe('platform-responsive', () => {
  it('silence', async () => {
    const port = await listening(http.createServer(() => undefined));
    expectFailure(
      await loginAt(`http://127.0.0.1:${port}`, { timeoutMs: 150 }),
      'platform-responsive',
      'TIMEOUT',
    );
  });

  it('an answer that never ends', async () => {
    const port = await listening(
      http.createServer((_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).write('{"issuer":');
      }),
    );
    expectFailure(
      await loginAt(`http://127.0.0.1:${port}`, { timeoutMs: 150 }),
      'platform-responsive',
      'TIMEOUT',
    );
  });
});

describe('answer-successful', () => {
  it('more than a megabyte', async () => {
    const port = await listening(
      http.createServer((_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ issuer: 'x'.repeat(1.1 * 1024 * 1024) }));
      }),
    );
    expectFailure(await loginAt(`http://127.0.0.1:${port}`), 'answer-successful', 'ANSWER_TOO_LARGE');
  });
});

describe('the network fetch', () => {
  it('keeps connections, sends bodies, and follows no redirect', async () => {
    const sockets = new Set<unknown>();
    const port = await listening(
      http.createServer((request, response) => {
        sockets.add(request.socket);
        let body = '';
        request.on('data', (part) => {
          body += part;
        });
        request.on('end', () =>
          response
            .writeHead(303, { location: '/x', 'set-cookie': ['a=1', 'b=2'] })
            .end(`${request.method} ${body}`),
        );
      }),
    );
    const fetch = createNetworkFetch();
    onTestFinished(() => fetch.close());
    for (let i = 0; i < 3; i++) {
      const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: 'q=中文' });
      expect([answer.status, await answer.text(), answer.headers.getSetCookie()]).toEqual([
        303,
        'POST q=中文',
        ['a=1', 'b=2'],
      ]);
    }
    expect(sockets.size).toBe(1);
  });

  it('stops when told, with the reason given', async () => {
    const port = await listening(http.createServer(() => undefined));
    const fetch = createNetworkFetch();
    onTestFinished(() => fetch.close());
    const abort = new AbortController();
    const asked = fetch(`http://127.0.0.1:${port}/`, { signal: abort.signal });
    abort.abort(new Error('enough'));
    await expect(asked).rejects.toThrow('enough');
  });

  it('refuses a CA file that is missing or no certificate', () => {
    expect(() => createNetworkFetch({ caFile: file('missing.pem') })).toThrow(
      expect.objectContaining({ code: 'ca-file-unreadable' }),
    );
    expect(() => createNetworkFetch({ caFile: file('own.key') })).toThrow(
      expect.objectContaining({ code: 'ca-file-not-pem' }),
    );
  });
});
