// `govauth platform --gateway`: a system behind the gateway learns who logged in at the platform, signed.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { freePort } from '../../cli/demo/free-port.ts';
import { verifyGatewayIdentity } from '../../core/dialect/signing/verify-gateway-identity.ts';
import { findProfile } from '../../core/profile/profiles.ts';
import { govauth } from './govauth.ts';
import { platform } from './project.ts';

/** As `govauth platform` tells it of its sample client. */
const sampleKey = '99'.repeat(32);

let stop: (() => void) | undefined;
afterEach(() => stop?.());

/** A business system that takes signed identities only. */
async function startSystem(): Promise<string> {
  const gateway = findProfile('gd-yzy')?.gateway;
  if (!gateway) throw new Error('gd-yzy has no gateway');
  const server = createServer(({ headers }, answer) => {
    const at = { now: Date.now(), prefix: 'x-rio-' };
    const verdict = verifyGatewayIdentity(gateway, headers as Record<string, string>, sampleKey, at);
    answer.setHeader('content-type', 'text/html');
    answer.end(verdict.kind === 'signed' ? `您好 ${verdict.identity['uid']}` : verdict.problem.kind);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stop = () => server.close();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A browser that asks for pages, follows redirects and keeps cookies, which know no ports. */
function createVisitor() {
  const cookies = new Map<string, string>();
  return async function open(url: string, body?: URLSearchParams): Promise<string> {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const method = body ? 'POST' : 'GET';
    const headers = { accept: 'text/html', cookie };
    const response = await fetch(url, { method, redirect: 'manual', headers, ...(body ? { body } : {}) });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    return location === null ? response.text() : open(new URL(location, url).href);
  };
}

it.each([
  ['', '您好 U99000001'],
  ['gateway-signature-wrong', 'wrong-signature'],
])('fault “%s”: the system answers “%s”', async (fault, expected) => {
  const upstream = await startSystem();
  const port = await freePort();
  const words = ['--platform', 'gd-yzy', '--port', '0', '--gateway', String(port), '--upstream', upstream];
  const { url } = await platform([...words, ...(fault ? ['--fault', fault] : [])]);
  const open = createVisitor();
  const page = await open(`http://127.0.0.1:${port}/`);
  const login = /name="login" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const form = new URLSearchParams({ login, persona: 'li-xin' });
  expect(await open(`${url}/.govauth/login`, form)).toBe(expected);
});

it.each([
  [['--upstream', 'http://127.0.0.1:3000'], /go with --gateway/],
  [['--fault', 'gateway-signature-wrong'], /go with --gateway/],
  [['--gateway', 'x'], /--gateway cannot be “x”/],
])('%j is refused', async (words, said) => {
  const run = await govauth(['platform', '--platform', 'gd-yzy', '--port', '0', '--lang', 'en', ...words]);
  expect([run.code, run.stderr]).toEqual([2, expect.stringMatching(said)]);
});

it('is not played for a platform that has none', async () => {
  const run = await govauth([
    'platform',
    '--platform',
    'gd-zwrz',
    '--port',
    '0',
    '--gateway',
    '0',
    '--lang',
    'en',
  ]);
  expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('has no gateway')]);
});
