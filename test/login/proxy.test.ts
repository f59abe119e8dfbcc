// The network fetch behind a real proxy: tunnels, absolute-form requests, credentials, refusals, exceptions.
import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createNetworkFetch } from '../../core/io/network-fetch.ts';
import { runLogin } from '../../core/login/run-login.ts';
import { findProfile } from '../../core/profile/profiles.ts';
import { certificates } from './certificates.ts';
import { inputFor, worldOf } from './meet.ts';
import { type ProxyOptions, startProxy } from './proxy-double.ts';

const { make, pair, file } = certificates();
make('platform', 'DNS:platform.example.invalid', 2, 'ca');
make('proxy', 'IP:127.0.0.1', 2, 'ca');

const answer: http.RequestListener = (request, response) => {
  let body = '';
  request.on('data', (part) => {
    body += part;
  });
  request.on('end', () => response.end(`${request.method} ${request.url} ${body}`));
};

async function behindProxy(secured: boolean, options: Omit<ProxyOptions, 'upstream'> = {}) {
  const server = secured ? https.createServer(pair('platform'), answer) : http.createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxy = await startProxy({ upstream: (server.address() as AddressInfo).port, ...options });
  onTestFinished(() => {
    proxy.close();
    server.closeAllConnections();
    server.close();
  });
  return proxy;
}

function fetchBy(proxy: string, direct = '') {
  const fetch = createNetworkFetch({
    caFile: file('ca.pem'),
    proxies: { http: proxy, https: proxy, direct },
    timeoutMs: 2000,
  });
  onTestFinished(() => fetch.close());
  return fetch;
}

const secure = 'https://platform.example.invalid/token';
const plain = 'http://platform.example.invalid/token?a=1';

describe('behind a proxy', () => {
  it('https goes through a tunnel that is used again', async () => {
    const proxy = await behindProxy(true);
    const fetch = fetchBy(`http://127.0.0.1:${proxy.port}`);
    for (let i = 0; i < 2; i++)
      expect(await (await fetch(secure, { method: 'POST', body: 'q=1' })).text()).toBe('POST /token q=1');
    expect(proxy.seen).toEqual([{ line: 'CONNECT platform.example.invalid:443', authorization: undefined }]);
  });

  it('http goes in absolute form', async () => {
    const proxy = await behindProxy(false);
    const fetch = fetchBy(`127.0.0.1:${proxy.port}`);
    expect(await (await fetch(plain)).text()).toBe('GET /token?a=1 ');
    expect(proxy.seen[0]?.line).toBe(`GET ${plain}`);
  });

  it.each([
    [secure, true],
    [plain, false],
  ])('credentials reach the proxy and nobody else: %s', async (url, secured) => {
    const proxy = await behindProxy(secured, { credentials: 'wang:p@ss' });
    const fetch = fetchBy(`http://wang:p%40ss@127.0.0.1:${proxy.port}`);
    expect((await fetch(url)).status).toBe(200);
    expect(fetch.proxyFor(url)).toBe(`http://***@127.0.0.1:${proxy.port}`);
    await expect(fetchBy(`http://wang:wrong@127.0.0.1:${proxy.port}`)(url)).rejects.toMatchObject({
      code: 'PROXY_AUTHENTICATION_REQUIRED',
    });
  });

  it('a refusal is told by its status', async () => {
    const proxy = await behindProxy(true, { refuses: 503 });
    await expect(fetchBy(`http://127.0.0.1:${proxy.port}`)(secure)).rejects.toMatchObject({
      code: 'PROXY_REFUSED',
      message: '503 Service Unavailable',
    });
  });

  it.each([secure, plain])('a proxy that is down is told from a platform that is: %s', async (url) => {
    const proxy = await behindProxy(true);
    proxy.close();
    await expect(fetchBy(`http://127.0.0.1:${proxy.port}`)(url)).rejects.toMatchObject({
      code: 'PROXY_UNREACHABLE',
      message: 'ECONNREFUSED',
    });
  });

  it('a proxy that says nothing is told from a platform that does', async () => {
    const silent = net.createServer(() => undefined);
    const sockets = new Set<net.Socket>();
    silent.on('connection', (socket: net.Socket) => void sockets.add(socket));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
      silent.close();
    });
    const { port } = silent.address() as AddressInfo;
    await expect(fetchBy(`http://127.0.0.1:${port}`)(secure)).rejects.toMatchObject({
      code: 'PROXY_UNREACHABLE',
    });
  });

  it.each([
    [plain, false],
    [secure, true],
  ])('an https proxy is trusted by the same authorities: %s', async (url, secured) => {
    const proxy = await behindProxy(secured, { identity: pair('proxy') });
    const address = `https://127.0.0.1:${proxy.port}`;
    expect((await fetchBy(address)(url)).status).toBe(200);
    const untrusting = createNetworkFetch({
      proxies: { http: address, https: address, direct: '' },
      timeoutMs: 2000,
    });
    onTestFinished(() => untrusting.close());
    await expect(untrusting(url)).rejects.toMatchObject({ code: 'PROXY_UNREACHABLE' });
  });

  it('this machine and the exceptions are asked directly', async () => {
    const server = http.createServer(answer);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const fetch = fetchBy('http://127.0.0.1:9', '.example.invalid');
    const { port } = server.address() as AddressInfo;
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
    expect(fetch.proxyFor(secure)).toBeUndefined();
  });

  it('a proxy of another kind is refused, not left out', async () => {
    await expect(async () => fetchBy('socks5://127.0.0.1:1080')(secure)).rejects.toMatchObject({
      code: 'proxy-unusable',
    });
  });

  it('the login test names the proxy as the cause', async () => {
    const proxy = await behindProxy(true, { credentials: 'wang:p@ss' });
    const profile = findProfile('gd-zwrz');
    if (!profile) throw new Error('gd-zwrz is not shipped');
    const input = inputFor(profile, { platformBaseUrl: 'https://platform.example.invalid' });
    const outcome = await runLogin(input, worldOf(fetchBy(`http://127.0.0.1:${proxy.port}`)));
    const [failed] = outcome.checks.filter(({ status }) => status === 'failed');
    expect(failed?.id).toBe('platform-reachable');
    expect(failed?.finding?.proof).toContain('PROXY_AUTHENTICATION_REQUIRED');
    expect(failed?.finding?.hint.en).toContain('http://user:password@host:port');
  });
});
