// The loopback listener at the redirect URI, with real sockets.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listenForCallback } from '../../core/io/callback-listener.ts';

async function freePort(): Promise<number> {
  const server = http.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listener(host = '127.0.0.1', signal?: AbortSignal) {
  const redirectUri = `http://${host}:${await freePort()}/auth/callback`;
  const listening = await listenForCallback(redirectUri, signal);
  onTestFinished(listening.close);
  return { redirectUri, ...listening };
}

/** A request to `url` that claims to be for `host`. */
const ask = (url: string, host: string, method = 'GET') =>
  new Promise<number | undefined>((resolve, reject) => {
    http
      .request(url, { method, headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
      .on('error', reject)
      .end();
  });

describe('the callback listener', () => {
  it('resolves with the full URL and tells the person to close the page, in both languages', async () => {
    const { redirectUri, callback } = await listener();
    const answer = await fetch(`${redirectUri}?code=1&state=%E4%B8%AD`);
    const page = await answer.text();
    expect(page).toContain('可以关闭此页');
    expect(page).toContain('You may close this page');
    expect(page).not.toContain('code=1');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await callback).toBe(`${redirectUri}?code=1&state=%E4%B8%AD`);
  });

  it('has another page for a refusal', async () => {
    const { redirectUri, callback } = await listener();
    expect(await (await fetch(`${redirectUri}?error=access_denied`)).text()).toContain('没有授予登录');
    expect(await callback).toContain('error=access_denied');
  });

  it('answers at localhost by IPv4 and, where there is one, by IPv6', async () => {
    const { redirectUri, callback } = await listener('localhost');
    const { port } = new URL(redirectUri);
    expect(await ask(`http://127.0.0.1:${port}/auth/callback?code=1`, `localhost:${port}`)).toBe(200);
    expect(await callback).toBe(`${redirectUri}?code=1`);
  });

  it('waits for exactly its address', async () => {
    const { redirectUri, callback } = await listener();
    const { origin, host } = new URL(redirectUri);
    expect(await ask(`${origin}/favicon.ico`, host)).toBe(404);
    expect(await ask(`${redirectUri}/?code=1`, host)).toBe(404);
    expect(await ask(`${redirectUri}?code=1`, 'evil.example')).toBe(404);
    expect(await ask(`${redirectUri}?code=1`, host, 'POST')).toBe(405);
    await fetch(`${redirectUri}?code=2`);
    expect(await callback).toBe(`${redirectUri}?code=2`);
  });

  it('says who has the port', async () => {
    const { redirectUri } = await listener();
    await expect(listenForCallback(redirectUri)).rejects.toMatchObject({
      code: 'callback-port-in-use',
      hint: { zh: expect.stringContaining('业务系统多半正在运行') },
    });
  });

  it.each(['http://10.0.0.1:3000/cb', 'http://system.example/cb', 'https://localhost:3000/cb'])(
    '%s is refused',
    async (redirectUri) => {
      await expect(listenForCallback(redirectUri)).rejects.toMatchObject({ code: 'callback-not-loopback' });
    },
  );

  it('takes what is forwarded to a port of its own, under either Host', async () => {
    const redirectUri = 'https://oa.example.invalid/auth/callback';
    for (const host of ['oa.example.invalid', 'forwarder']) {
      const port = await freePort();
      const { callback, close } = await listenForCallback(redirectUri, undefined, port);
      onTestFinished(close);
      const named = host === 'forwarder' ? `127.0.0.1:${port}` : host;
      expect(await ask(`http://127.0.0.1:${port}/auth/callback?code=1`, 'evil.example')).toBe(404);
      expect(await ask(`http://127.0.0.1:${port}/other?code=1`, named)).toBe(404);
      expect(await ask(`http://127.0.0.1:${port}/auth/callback?code=1`, named)).toBe(200);
      expect(await callback).toBe(`${redirectUri}?code=1`);
    }
  });

  it('frees the port when told to stop', async () => {
    const abort = new AbortController();
    const { redirectUri, callback, close } = await listener('127.0.0.1', abort.signal);
    abort.abort(new Error('enough'));
    await expect(callback).rejects.toThrow('enough');
    await close();
    const again = await listenForCallback(redirectUri);
    await again.close();
  });
});
