// Where the scenes play: a running system, its platform, its clock and its audit log.

import { randomFillSync } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../../cli/demo/free-port.ts';
import { type Serving, serve } from '../../../core/io/serve.ts';
import { createPlatform } from '../../../core/platform/platform.ts';
import type { Platform } from '../../../core/platform/platform-shape.ts';
import type { Profile } from '../../../core/profile/profile.ts';
import type { Program } from '../program.ts';
import { createSystem, type System } from '../system.ts';
import { credentialsIn, filesWritten, personalData, type Traces } from '../traces.ts';
import { Onlooker, type Seen } from './onlooker.ts';

export interface World {
  readonly profile: Profile;
  readonly system: System;
  readonly platform: Platform;
  readonly browser: () => Onlooker;
  /** Goes through the platform as `persona`; the page the system shows then. */
  readonly logIn: (browser: Onlooker, persona?: string, path?: string) => Promise<Seen>;
  /** As far as the platform sends the browser back; the address it is to call. */
  readonly callback: (browser: Onlooker, persona?: string) => Promise<URL>;
  readonly bind: (page: Seen, browser: Onlooker, account?: string) => Promise<Seen>;
  /** Sets the clocks of system and platform forward by so many seconds. */
  readonly letPass: (seconds: number) => Promise<void>;
  /** While `during` runs, nobody answers at the platform's address. */
  readonly withoutPlatform: <T>(during: () => Promise<T>) => Promise<T>;
  /** Ends the system and starts it anew with these settings. */
  readonly restart: (env?: Readonly<Record<string, string>>) => Promise<void>;
  /** The lines that the audit log has got since it was last asked, in words. */
  readonly audit: () => readonly string[];
  /** All that the system has shown and written until now, by where it stands. */
  readonly traces: () => Traces;
  /** What nobody may find there: secrets, personal data, codes and states. */
  readonly hidden: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Gives a process a clock of its own. */
const [library = ''] = globSync('/usr/lib/*/faketime/libfaketime.so.1');

/** An entry without what differs from run to run. */
function auditWords(line: string): string {
  const { time, requestId, sourceIp, ...entry }: Record<string, string> = JSON.parse(line);
  const order = Object.keys(JSON.parse(line)).join(' ');
  const sound = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(time ?? '');
  // An account made at the first login has a name by chance.
  const values = Object.entries(entry).map(
    ([name, value]) => `${name}=${value.replace(/^auto-[0-9a-f]{12}$/, 'auto-…')}`,
  );
  return [...values, `(${order})`, sound ? '' : `time=${time}`, sourceIp ?? '', requestId ? '' : 'no id']
    .filter((part) => part !== '')
    .join(' ');
}

export async function createWorld(stack: string, profile: Profile): Promise<World> {
  const port = await freePort();
  const platformUrl = `http://127.0.0.1:${port}`;
  const clock = join(mkdtempSync(join(tmpdir(), 'govauth-clock-')), 'shift');
  writeFileSync(clock, '+0\n');
  const system = await createSystem({ stack, platform: profile.id, platformUrl });
  let shift = 0;
  const platform = createPlatform({
    profile,
    baseUrl: platformUrl,
    clients: [system.client],
    now: () => Date.now() + shift * 1000,
    random: (bytes) => randomFillSync(new Uint8Array(bytes)),
  });
  const listen = (): Promise<Serving> =>
    serve({ handle: (request, signal) => platform.handle(request, signal) }, { port, host: '127.0.0.1' });
  let serving = await listen();

  const clockOf = {
    LD_PRELOAD: library,
    FAKETIME_TIMESTAMP_FILE: clock,
    FAKETIME_CACHE_DURATION: '1',
    DONT_FAKE_MONOTONIC: '1',
    // Its own guess at the C library makes every timed wait of a Java machine return at once.
    FAKETIME_FORCE_MONOTONIC_FIX: '0',
  };
  const start = (env: Readonly<Record<string, string>> = {}) =>
    system.start({ PLATFORM_TIMEOUT_SECONDS: '3', ...clockOf, ...env });
  let running: Program = await start();
  const programs = [running];
  const browsers: Onlooker[] = [];
  let read = 0;

  const loginPage = async (browser: Onlooker, path: string): Promise<Seen> => browser.open(system.url + path);
  const asks = (page: Seen): boolean => page.text.includes('name="persona"');

  return {
    profile,
    system,
    platform,
    browser() {
      const browser = new Onlooker(system.url);
      browsers.push(browser);
      return browser;
    },
    async logIn(browser, persona = 'li-xin', path = '/auth/login') {
      const page = await loginPage(browser, path);
      return asks(page) ? browser.submit(page, '/login', { persona }) : page;
    },
    async callback(browser, persona = 'li-xin') {
      const started = await browser.ask(`${system.url}/auth/login`);
      let page = await browser.ask(started.location ?? '');
      if (page.location === undefined) {
        const field = (name: string) =>
          new RegExp(`name="${name}" value="([^"]*)"`).exec(page.text)?.[1] ?? '';
        const action = /<form[^>]*action="([^"]*)"/.exec(page.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
        const hidden = [...page.text.matchAll(/<input type="hidden" name="([^"]*)"/g)].map(
          ([, name = '']) => name,
        );
        const form = new URLSearchParams(hidden.map((name) => [name, field(name).replaceAll('&amp;', '&')]));
        form.set('persona', persona);
        page = await browser.ask(new URL(action, page.url).href, { form });
      }
      return new URL(page.location ?? '', page.url);
    },
    bind: (page, browser, account = system.account) =>
      browser.submit(page, '/auth/bind', { username: account, password: system.password }),
    async letPass(seconds) {
      shift += seconds;
      writeFileSync(clock, `+${shift}\n`);
      // The file is read again once the second after the last reading is over.
      await wait(2200);
    },
    async withoutPlatform(during) {
      await serving.close();
      try {
        return await during();
      } finally {
        serving = await listen();
      }
    },
    async restart(env) {
      await running.stop();
      running = await start(env);
      programs.push(running);
    },
    audit() {
      const lines = readFileSync(join(system.folder, 'logs/audit.jsonl'), 'utf8').trimEnd().split('\n');
      const news = lines.slice(read);
      read = lines.length;
      return news.map(auditWords);
    },
    traces: () => ({
      ...filesWritten(system.folder),
      output: programs.map((program) => program.output()).join('\n'),
      answers: browsers.flatMap(({ answers }) => answers).join('\n'),
    }),
    hidden: () => [
      ...system.secrets,
      ...personalData('li-xin'),
      ...personalData('zhao-jida'),
      ...credentialsIn(browsers.flatMap(({ visited }) => visited)).filter((value) => value.length > 20),
    ],
    async close() {
      await running.stop();
      await serving.close();
      system.remove();
      rmSync(join(clock, '..'), { recursive: true, force: true });
    },
  };
}
