// The sound party as a program of its own, for tests of the command line: reached at PUBLIC_URL, with the platform at PLATFORM_URL.
import { randomBytes } from 'node:crypto';
import { createNetworkFetch } from '../../core/io/network-fetch.ts';
import { serve } from '../../core/io/serve.ts';
import { findProfile } from '../../core/profile/profiles.ts';
import { createParty } from './party/party.ts';
import { sound } from './party/sound.ts';

const { env } = process;
const url = env['PUBLIC_URL'] ?? '';
const platformUrl = env['PLATFORM_URL'] ?? '';
const secret = env['CLIENT_SECRET'] ?? '';
/** Behind a gateway, where a key for its signatures is given. */
const { GATEWAY_KEY: key, GATEWAY_PREFIX: prefix = '' } = env;
const gateway = findProfile('gd-yzy')?.gateway;
const usual = findProfile('gd-zwrz');
if (!usual || !gateway) throw new Error('there is no profile gd-zwrz or no gateway of gd-yzy');
const profile = key === undefined ? usual : { ...usual, gateway };
const fetch = createNetworkFetch();

const party = createParty({
  profile,
  url,
  platformUrl,
  client: { id: 'zwrz_sample', secret },
  ...(key !== undefined && { gateway: { prefix, key } }),
  parts: {
    ...sound,
    ...(env['BREAKS'] === 'nonce' ? { isFreshNonce: () => true } : {}),
    ...(env['BREAKS'] === 'cookie' ? { cookieFlags: () => 'Path=/; HttpOnly; SameSite=None' } : {}),
    // One answer that nobody expected ends the whole process.
    tokenRefused: (at, answer) =>
      env['BREAKS'] === answer.kind ? process.exit(3) : sound.tokenRefused(at, answer),
  },
  settings: { accounts: 'auto', idle: 600_000, absolute: 6_000_000, patience: 2000 },
  now: Date.now,
  random: randomBytes,
  async send({ method, url: to, headers, body }, signal) {
    const response = await fetch(to, { method, headers, signal, ...(body === '' ? {} : { body }) });
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    };
  },
  log: (line) => console.log(line),
  faults: () => [],
});

await serve(
  async (request) => {
    if (env['BREAKS'] === 'login' && new URL(request.url).pathname === '/login') process.exit(4);
    const body = await request.text();
    const headers = { ...Object.fromEntries(request.headers), host: request.headers.get('host') ?? '' };
    const { cookies = [], ...answer } = await party.handle({
      method: request.method,
      url: request.url,
      headers,
      body,
    });
    const response = new Response(answer.body === '' ? null : answer.body, {
      status: answer.status,
      headers: answer.headers,
    });
    for (const cookie of cookies) response.headers.append('set-cookie', cookie);
    return response;
  },
  { port: Number(new URL(url).port) },
);
console.log('ready');
