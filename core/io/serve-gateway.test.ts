// The gateway on real sockets: bytes pass unharmed in both directions, and failures of the system are told.
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Gateway } from '../platform/gateway/gateway-shape.ts';
import { serveGateway } from './serve-gateway.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** A business system that answers with what it was asked. */
async function startSystem(): Promise<string> {
  const server = createServer(async (asked, answer) => {
    const parts: Buffer[] = [];
    for await (const part of asked) parts.push(part as Buffer);
    const seen = Buffer.from(
      JSON.stringify({
        method: asked.method,
        url: asked.url,
        headers: asked.headers,
        names: asked.rawHeaders,
      }),
    );
    answer.setHeader('set-cookie', ['a=1', 'b=2']);
    answer.writeHead(201, { 'content-type': 'application/octet-stream', 'x-seen': seen.toString('base64') });
    answer.end(Buffer.concat(parts));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function startGateway(decide: Gateway['decide'], upstream: string): Promise<string> {
  const serving = await serveGateway({ decide }, { port: 0, upstream });
  stops.push(serving.close);
  return serving.url;
}

const adding: Gateway['decide'] = async ({ headers }) => ({
  kind: 'forward',
  headers: { ...headers, 'x-rio-uid': 'U99000001' },
});

const ask = (url: string, method: string, body: Buffer) =>
  new Promise<{ answer: IncomingMessage; bytes: Buffer }>((resolve, reject) => {
    const sent = request(
      url,
      { method, headers: { 'x-own': 'kept', connection: 'close' } },
      async (answer) => {
        const parts: Buffer[] = [];
        for await (const part of answer) parts.push(part as Buffer);
        resolve({ answer, bytes: Buffer.concat(parts) });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });

describe('a gateway on a socket', () => {
  it('sends a header twice, and in the spelling that was decided', async () => {
    const decide: Gateway['decide'] = async () => ({
      kind: 'forward',
      headers: { 'x-rio-uid': 'U1', 'X-RIO-EXT': 'e' },
      before: [['x-rio-uid', 'U2']],
    });
    const url = await startGateway(decide, await startSystem());
    const { answer } = await ask(url, 'GET', Buffer.alloc(0));
    const { headers, names } = JSON.parse(Buffer.from(String(answer.headers['x-seen']), 'base64').toString());
    expect(headers['x-rio-uid']).toBe('U2, U1');
    expect(names).toContain('X-RIO-EXT');
  });

  it('passes bytes as they are, with the headers that were decided', async () => {
    const url = await startGateway(adding, await startSystem());
    const body = Buffer.from(Array.from({ length: 100_000 }, (_, at) => at % 256));
    const { answer, bytes } = await ask(`${url}/a/b?c=%20d`, 'PUT', body);
    expect([answer.statusCode, bytes.equals(body)]).toEqual([201, true]);
    expect(answer.headers['set-cookie']).toEqual(['a=1', 'b=2']);
    const seen = JSON.parse(Buffer.from(String(answer.headers['x-seen']), 'base64').toString());
    expect(seen).toMatchObject({
      method: 'PUT',
      url: '/a/b?c=%20d',
      headers: {
        'x-own': 'kept',
        'x-rio-uid': 'U99000001',
        host: new URL(url).host,
        'x-forwarded-for': '127.0.0.1',
        'x-forwarded-proto': 'http',
      },
    });
  });

  it('answers by itself where that was decided', async () => {
    const answer = { status: 401, headers: { 'x-a': 'b' }, body: '未登录' };
    const url = await startGateway(async () => ({ kind: 'answer', answer }), 'http://127.0.0.1:9');
    const response = await fetch(url);
    expect([response.status, response.headers.get('x-a'), await response.text()]).toEqual([
      401,
      'b',
      '未登录',
    ]);
  });

  it('says that the system does not answer, or that it failed itself', async () => {
    const silent = await startGateway(adding, 'http://127.0.0.1:9');
    expect((await fetch(silent)).status).toBe(502);
    const broken = await startGateway(() => {
      throw new Error('a secret');
    }, 'http://127.0.0.1:9');
    const response = await fetch(broken);
    expect([response.status, await response.text()]).toEqual([500, expect.not.stringContaining('secret')]);
  });

  it.each(['http://192.0.2.1:80', 'https://127.0.0.1', 'nonsense'])(
    'does not forward to %s',
    async (upstream) => {
      const failing = serveGateway({ decide: adding }, { port: 0, upstream });
      await expect(failing).rejects.toMatchObject({ code: 'upstream-not-loopback' });
    },
  );
});
