// A conformance run in memory: the stage, a relying party, and a fetch that finds whichever is meant.
import { randomFillSync } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { registrationOf } from '../../core/conformance/openid-facts.ts';
import { createStage } from '../../core/conformance/platform/stage.ts';
import type { SystemFacts } from '../../core/conformance/system-facts.ts';
import type { ConformanceWorld } from '../../core/conformance/world.ts';
import type { HttpRequest } from '../../core/dialect/message.ts';
import type { Profile } from '../../core/profile/profile.ts';
import type { Parts, PartyAnswer, PartyOpenid, Settings } from './party/parts.ts';
import { createParty } from './party/party.ts';
import { sound } from './party/sound.ts';

const platformUrl = 'http://127.0.0.1:9400';
const url = 'http://127.0.0.1:3000';
const signing = { keyId: 'a-key', secret: '7e'.repeat(32) };
const client = { id: 'zwrz_sample', secret: 'a-secret-of-the-sound-party', signing };

const settings: Settings = { accounts: 'auto', idle: 600_000, absolute: 6_000_000, patience: 3000 };
const brief = { idleSeconds: 60, absoluteSeconds: 180 };
const proxied = 'https://system.example.invalid/prefix';
const variants = {
  stranger: { accounts: 'reject', disabled: 'U99000003' },
  brief: { idle: brief.idleSeconds * 1000, absolute: brief.absoluteSeconds * 1000 },
  proxied: { url: proxied },
} as const satisfies Record<string, Partial<Settings>>;

/** Characters of one answer. */
const largest = 256 * 1024;

const random = (bytes: number): Uint8Array => randomFillSync(new Uint8Array(bytes));

function responseOf({ status, headers, body, cookies = [] }: PartyAnswer): Response {
  const response = new Response(body === '' ? null : body, { status, headers });
  for (const cookie of cookies) response.headers.append('set-cookie', cookie);
  return response;
}

/** Of pairs those of the same name joined, as servers do it (RFC 9110 §5.2). */
function joined(headers: RequestInit['headers']): Record<string, string> {
  if (!Array.isArray(headers)) return { ...(headers as Record<string, string>) };
  const lines: Record<string, string> = {};
  for (const [name = '', value = ''] of headers)
    lines[name] = name in lines ? `${lines[name]}, ${value}` : value;
  return lines;
}
/** Everything that only some parties use. */
export const everything: PartyOpenid = {
  idTokenSignedResponseAlg: 'ES256',
  userinfoSignedResponseAlg: 'ES256',
  responseMode: 'form_post',
  userinfoToken: 'body',
  backchannelLogoutPath: '/backchannel',
  frontchannelLogoutPath: '/frontchannel',
  refreshPath: '/again',
};

/** What the sound party is, with what `changes` makes of it. */
export function createMutantWorld(
  profile: Profile,
  changes: (parts: Parts) => Partial<Parts> = () => ({}),
  openid?: PartyOpenid,
): ConformanceWorld {
  /** Time that nobody had to wait for. */
  let passed = 0;
  /** By how much the clock of the party is ahead. */
  let ahead = 0;
  const now = () => Date.now() + passed;
  const facts: SystemFacts = {
    name: '示例系统',
    url,
    redirectUri: `${url}/callback`,
    postLogoutRedirectUri: `${url}/bye`,
    logoutAtPlatform: true,
    loginPath: '/login',
    whoPath: '/me',
    logout: { path: '/logout', method: 'POST' },
    parallelLogins: 12,
    takesAnybody: true,
    clientId: client.id,
    clientSecret: client.secret,
    gateway: { environment: 'test' },
    ...(openid && { openid }),
  };
  const stage = createStage({
    profile,
    baseUrl: platformUrl,
    client: {
      ...client,
      ...registrationOf(openid ?? {}, url),
      redirectUris: [facts.redirectUri, `${proxied}/callback`],
      postLogoutRedirectUris: [facts.postLogoutRedirectUri, `${proxied}/bye`],
    },
    notify: async (address, form) => {
      const body = new URLSearchParams(form).toString();
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      return (await party.handle({ method: 'POST', url: address, headers, body })).status;
    },
    gateway: { url, environment: 'test' },
    now,
    random,
  });
  const lines: string[] = [];
  const party = createParty({
    profile,
    url,
    platformUrl,
    client,
    ...(profile.gateway && { gateway: { prefix: profile.gateway.prefixes.test, key: signing.secret } }),
    parts: { ...sound, ...changes(sound) },
    settings: { ...settings, ...(openid && { openid }) },
    now: () => now() + ahead,
    random,
    async send(request, signal) {
      const answer = await stage.handle(request, signal);
      if (answer.status >= 300 || answer.body.length <= largest) return answer;
      throw new Error('the answer is too large');
    },
    faults: stage.faults,
    log: (line) => void lines.push(line),
  });

  return {
    profile,
    facts,
    stage,
    system: {
      async restart(variant) {
        ahead = 0;
        party.restart(variant && variants[variant]);
      },
      output: () => lines.join('\n'),
      hasEnded: async () => false,
      async letPass(seconds) {
        ahead += seconds * 1000;
      },
      variants: {
        stranger: { disabled: 'ayinuer' },
        brief: { ...brief, shifts: true },
        proxied: {
          addresses: {
            url: proxied,
            redirectUri: `${proxied}/callback`,
            postLogoutRedirectUri: `${proxied}/bye`,
          },
        },
      },
    },
    async fetch(address, init) {
      const request: HttpRequest = {
        method: init.method ?? 'GET',
        url: address.replace('//localhost:', '//127.0.0.1:'),
        headers: { host: new URL(address).host, ...joined(init.headers) },
        body: typeof init.body === 'string' ? init.body : '',
      };
      if (!request.url.startsWith(platformUrl)) return responseOf(await party.handle(request));
      try {
        return responseOf(await stage.handle(request, init.signal ?? undefined));
      } catch (cause) {
        throw Object.assign(new Error('reset', { cause }), { code: 'ECONNRESET' });
      }
    },
    now,
    async wait(time) {
      passed += time;
    },
    timer: (time, signal) => wait(time, undefined, { signal }),
    random,
    show: () => [],
    mask: (sentence) => sentence,
    signal: new AbortController().signal,
    requestLimit: 6000,
  };
}
