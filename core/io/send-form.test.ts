import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sendForm } from './send-form.ts';

let url = '';
let received: string[] = [];
let server: http.Server;

beforeEach(async () => {
  received = [];
  server = http.createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      received.push(`${request.method} ${request.url} ${request.headers['content-type']} ${body}`);
      const elsewhere = request.url === '/moved';
      response.writeHead(elsewhere ? 302 : 400, elsewhere ? { location: '/other' } : {}).end('x');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

it('posts a form and tells the status', async () => {
  expect(await sendForm(`${url}/a`, { logout_token: 'a&b' })).toBe(400);
  expect(received).toEqual(['POST /a application/x-www-form-urlencoded;charset=UTF-8 logout_token=a%26b']);
});

it('follows no redirect', async () => {
  expect(await sendForm(`${url}/moved`, {})).toBe(302);
  expect(received).toHaveLength(1);
});

it.each(['http://192.0.2.1/', 'http://system.example.invalid/', 'http://[2001:db8::1]/'])(
  'sends nothing to %s',
  async (address) => {
    await expect(sendForm(address, {})).rejects.toThrow('is not on this machine');
  },
);

it('rejects when nobody listens', async () => {
  server.close();
  await expect(sendForm('http://127.0.0.1:1/', {})).rejects.toThrow();
});
