// The stages before the protocol, with real sockets: each says what it found, and what stops it is named by its own check.
import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createNetworkFetch } from '../../core/io/network-fetch.ts';
import { probeNetwork } from '../../core/io/probe-network.ts';
import type { LoginOutcome } from '../../core/login/outcome.ts';
import type { Probes } from '../../core/login/reach/probes.ts';
import { runLogin } from '../../core/login/run-login.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { findProfile } from '../../core/profile/profiles.ts';
import { certificates } from './certificates.ts';
import { inputFor, worldOf } from './meet.ts';
import { startProxy } from './proxy-double.ts';

const { make, pair, file } = certificates();
make('good', 'DNS:platform.example.invalid,IP:127.0.0.1', 100, 'ca');
make('soon', 'IP:127.0.0.1', 10, 'ca');
make('old', 'IP:127.0.0.1', -1, 'ca');
make('elsewhere', 'DNS:elsewhere.invalid', 100, 'ca');

const oidc = findProfile('oidc-generic') as Profile;
const zwrz = findProfile('gd-zwrz') as Profile;

async function listening(server: http.Server | https.Server | net.Server): Promise<number> {
  const sockets = new Set<net.Socket>();
  server.on('connection', (socket: net.Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

const notFound: http.RequestListener = (_, response) => void response.writeHead(404).end('{}');

interface Change {
  readonly proxy?: string;
  readonly profile?: Profile;
  readonly caFile?: string;
  readonly probes?: Partial<Probes>;
}

async function loginAt(baseUrl: string, change: Change = {}): Promise<LoginOutcome> {
  const { proxy, profile = oidc, caFile = file('ca.pem'), probes } = change;
  const proxies = { direct: '', ...(proxy ? { http: proxy, https: proxy } : {}) };
  const fetch = createNetworkFetch({ caFile, proxies, timeoutMs: 1000 });
  onTestFinished(() => fetch.close());
  const real = probeNetwork({ caFile, proxies, timeoutMs: 1000 });
  return runLogin(
    inputFor(profile, { platformBaseUrl: baseUrl }),
    worldOf(fetch, { probes: { ...real, ...probes } }),
  );
}

const stepsOf = ({ steps }: LoginOutcome) =>
  Object.fromEntries(steps.map(({ id, status, detail }) => [id, [status, detail?.en]]));
const unmet = ({ checks }: LoginOutcome) =>
  checks.flatMap(({ step, finding }) => (finding ? [{ step, ...finding }] : []));

describe('the stages', () => {
  it('tell address, certificate, answer and clock, and the protocol follows', async () => {
    const port = await listening(https.createServer(pair('good'), notFound));
    const outcome = await loginAt(`https://127.0.0.1:${port}`);
    expect(stepsOf(outcome)).toMatchObject({
      'resolve-name': ['not-applicable', undefined],
      connect: ['passed', `127.0.0.1 port ${port}, from 127.0.0.1`],
      'secure-connection': [
        'passed',
        expect.stringMatching(
          /^TLSv1\.3, certificate good by Test CA, until \d{4}-\d\d-\d\d \(99 days left\)$/,
        ),
      ],
      'ask-platform': ['passed', 'HTTP 404'],
      'compare-clocks': ['passed', 'the clocks agree'],
      discover: ['failed', undefined],
    });
    expect(unmet(outcome).map(({ id }) => id)).toEqual(['discovery-valid']);
  });

  it('go by the proxy where there is one, and say so', async () => {
    const upstream = await listening(https.createServer(pair('good'), notFound));
    const proxy = await startProxy({ upstream });
    onTestFinished(proxy.close);
    const outcome = await loginAt('https://platform.example.invalid', {
      proxy: `http://wang:secret@127.0.0.1:${proxy.port}`,
    });
    expect(stepsOf(outcome)).toMatchObject({
      'resolve-name': ['not-applicable', undefined],
      connect: ['passed', `by proxy http://***@127.0.0.1:${proxy.port}, from 127.0.0.1`],
      'secure-connection': ['passed', expect.stringContaining('certificate good')],
      'ask-platform': ['passed', 'HTTP 404'],
    });
    expect(JSON.stringify(outcome)).not.toContain('secret');
  });

  it('a name that does not resolve', async () => {
    const outcome = await loginAt('https://no-such-host.invalid');
    expect(unmet(outcome)).toMatchObject([
      {
        id: 'platform-reachable',
        step: 'resolve-name',
        proof: expect.stringMatching(/^DNS no-such-host.invalid\n→ E/),
      },
    ]);
    expect(stepsOf(outcome)['connect']?.[0]).toBe('not-reached');
  });

  it('every address is tried, and the one that works is taken', async () => {
    const port = await listening(http.createServer(notFound));
    const outcome = await loginAt(`http://platform.localhost:${port}`);
    expect(stepsOf(outcome)['resolve-name']?.[0]).toBe('not-applicable');
    const resolve = async () => ['127.0.0.9', '127.0.0.1'];
    const named = await loginAt(`https://two.example.invalid:${port}`, { probes: { resolve } });
    expect(stepsOf(named)).toMatchObject({
      'resolve-name': ['passed', 'two.example.invalid → 127.0.0.9, 127.0.0.1'],
      connect: ['passed', `127.0.0.1 port ${port}, from 127.0.0.1`],
    });
  });

  it('nobody listens at any', async () => {
    const server = http.createServer();
    const port = await listening(server);
    await new Promise((resolve) => server.close(resolve));
    const outcome = await loginAt(`http://127.0.0.1:${port}`);
    expect(unmet(outcome)).toMatchObject([
      {
        id: 'platform-reachable',
        step: 'connect',
        proof: expect.stringMatching(/^TCP 127\.0\.0\.1:\d+ ECONNREFUSED \d+ ms\n→ ECONNREFUSED/),
      },
    ]);
  });

  it.each([
    ['old', 'ca.pem', 'CERT_HAS_EXPIRED'],
    ['elsewhere', 'ca.pem', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['good', 'soon.pem', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ])('certificate %s under %s: %s, with the chain as proof', async (name, ca, code) => {
    const port = await listening(https.createServer(pair(name), notFound));
    const outcome = await loginAt(`https://127.0.0.1:${port}`, { caFile: file(ca) });
    const [finding] = unmet(outcome);
    expect(finding).toMatchObject({ id: 'certificate-trusted', step: 'secure-connection' });
    expect(finding?.proof).toContain(code);
    expect(finding?.proof).toContain(`0  ${name} ← Test CA`);
  });

  it('TLS of long ago', async () => {
    const options = {
      ...pair('good'),
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1.1',
      ciphers: 'ALL@SECLEVEL=0',
    };
    const port = await listening(https.createServer(options as https.ServerOptions, notFound));
    const [finding] = unmet(await loginAt(`https://127.0.0.1:${port}`));
    expect(finding).toMatchObject({ id: 'certificate-trusted', step: 'secure-connection' });
    expect(finding?.cause?.en).toContain('TLS 1.0 or 1.1');
  });

  it('a connection cut during the handshake', async () => {
    const port = await listening(
      net.createServer((socket) => socket.once('data', () => socket.resetAndDestroy())),
    );
    const [finding] = unmet(await loginAt(`https://127.0.0.1:${port}`));
    expect(finding).toMatchObject({ id: 'platform-reachable', step: 'secure-connection' });
    expect(finding?.proof).toContain('ECONNRESET');
  });

  it('a port that takes the connection and says nothing', async () => {
    const port = await listening(net.createServer());
    const [finding] = unmet(await loginAt(`https://127.0.0.1:${port}`));
    expect(finding).toMatchObject({ id: 'platform-reachable', step: 'secure-connection' });
  });
});

describe('certificate-lasting', () => {
  it('warns a month ahead, and the run goes on', async () => {
    const port = await listening(https.createServer(pair('soon'), notFound));
    const outcome = await loginAt(`https://127.0.0.1:${port}`);
    expect(unmet(outcome)).toMatchObject([
      {
        id: 'certificate-lasting',
        severity: 'warning',
        message: { en: expect.stringContaining('in 9 days') },
      },
      { id: 'discovery-valid', severity: 'error' },
    ]);
  });
});

describe('answer-from-platform', () => {
  it.each([
    ['a network login', 511, {}, '', 'error'],
    ['a portal elsewhere', 302, { location: 'https://portal.other.invalid/login' }, '', 'warning'],
    [
      'a page of the gateway',
      200,
      { 'content-type': 'text/html' },
      '<title>x</title><p>上网认证</p>',
      'warning',
    ],
  ])('%s', async (_, status, headers, body, severity) => {
    const answer: http.RequestListener = (request, response) =>
      request.url === '/'
        ? void response.writeHead(status, headers).end(body)
        : notFound(request, response as never);
    const port = await listening(http.createServer(answer));
    const [finding] = unmet(await loginAt(`http://127.0.0.1:${port}`));
    expect(finding).toMatchObject({ id: 'answer-from-platform', severity });
  });
});

describe('clocks-agree', () => {
  const late: http.RequestListener = (_, response) => {
    response.setHeader('date', new Date(Date.now() - 400_000).toUTCString());
    response.writeHead(404).end('{}');
  };
  it.each([
    ['fails where tokens carry times', oidc, 'error'],
    ['warns where they do not', zwrz, 'warning'],
  ])('%s', async (_, profile, severity) => {
    const port = await listening(http.createServer(late));
    const [finding] = unmet(await loginAt(`http://127.0.0.1:${port}`, { profile }));
    expect(finding).toMatchObject({ id: 'clocks-agree', step: 'compare-clocks', severity });
    expect(finding?.message.en).toMatch(/(399|400) s behind .*; 300 s are allowed/);
  });
});
