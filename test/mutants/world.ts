// A conformance run in memory: the stage, a relying party, and a fetch that finds whichever is meant.
import { randomFillSync } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { createStage } from '../../core/conformance/platform/stage.ts';
import type { SystemFacts } from '../../core/conformance/system-facts.ts';
import type { ConformanceWorld } from '../../core/conformance/world.ts';
import type { HttpRequest } from '../../core/dialect/message.ts';
import type { Profile } from '../../core/profile/profile.ts';
import type { Parts, PartyAnswer, Settings } from './party/parts.ts';
import { createParty } from './party/party.ts';
import { sound } from './party/sound.ts';

const platformUrl = 'http://127.0.0.1:9400';
const url = 'http://127.0.0.1:3000';
const client = { id: 'zwrz_sample', secret: 'a-secret-of-the-sound-party' };

const settings: Settings = { accounts: 'auto', idle: 600_000, absolute: 6_000_000, patience: 3000 };
const brief = { idleSeconds: 60, absoluteSeconds: 180 };
const variants = {
  stranger: { accounts: 'reject' },
  brief: { idle: brief.idleSeconds * 1000, absolute: brief.absoluteSeconds * 1000 },
} as const satisfies Record<string, Partial<Settings>>;

/** Characters of one answer. */
const largest = 256 * 1024;

const random = (bytes: number): Uint8Array => randomFillSync(new Uint8Array(bytes));

function responseOf({ status, headers, body, cookies = [] }: PartyAnswer): Response {
  const response = new Response(body === '' ? null : body, { status, headers });
  for (const cookie of cookies) response.headers.append('set-cookie', cookie);
  return response;
}

/** What the sound party is, with what `changes` makes of it. */
export function createMutantWorld(
  profile: Profile,
  changes: (parts: Parts) => Partial<Parts> = () => ({}),
): ConformanceWorld {
  /** Time that nobody had to wait for. */
  let passed = 0;
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
  };
  const stage = createStage({
    profile,
    baseUrl: platformUrl,
    client: {
      ...client,
      redirectUris: [facts.redirectUri],
      postLogoutRedirectUris: [facts.postLogoutRedirectUri],
    },
    now,
    random,
  });
  const lines: string[] = [];
  const party = createParty({
    profile,
    url,
    platformUrl,
    client,
    parts: { ...sound, ...changes(sound) },
    settings,
    now,
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
        party.restart(variant && variants[variant]);
      },
      output: () => lines.join('\n'),
      hasEnded: async () => false,
      variants: { stranger: {}, brief },
    },
    async fetch(address, init) {
      const request: HttpRequest = {
        method: init.method ?? 'GET',
        url: address.replace('//localhost:', '//127.0.0.1:'),
        headers: { host: new URL(address).host, ...(init.headers as Record<string, string>) },
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
