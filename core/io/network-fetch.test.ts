import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { createNetworkFetch } from './network-fetch.ts';

/** Breaks each connection at its request number `limit`, the first one being 1; resolves with its address. */
async function breakingAt(limit: number): Promise<string> {
  const requests = new WeakMap<object, number>();
  const server = createServer(({ socket }, answer) => {
    const count = (requests.get(socket) ?? 0) + 1;
    requests.set(socket, count);
    if (count < limit) answer.end(String(count));
    else socket.resetAndDestroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const statusesOf = async (url: string, resendsAfterIdle: boolean, ...methods: string[]) => {
  const fetch = createNetworkFetch({ resendsAfterIdle });
  onTestFinished(fetch.close);
  const seen: unknown[] = [];
  for (const method of methods)
    seen.push(
      await fetch(url, { method }).then(
        ({ status }) => status,
        ({ code }) => code,
      ),
    );
  return seen;
};

it.each([
  ['a GET is sent once more', true, ['GET', 'GET', 'GET'], [200, 200, 200]],
  ['a POST is not', true, ['GET', 'POST'], [200, 'ECONNRESET']],
  ['nothing is unless asked for', false, ['GET', 'GET'], [200, 'ECONNRESET']],
])('where a kept connection breaks, %s', async (_, resends, methods, expected) => {
  expect(await statusesOf(await breakingAt(2), resends, ...methods)).toEqual(expected);
});

it('a fresh connection that breaks is broken', async () => {
  expect(await statusesOf(await breakingAt(1), true, 'GET')).toEqual(['ECONNRESET']);
});
