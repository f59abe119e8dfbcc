// The accounts of a generated system in each database it may have: bindings outlive a restart, and are one to one in any race.
import { randomFillSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../core/io/serve.ts';
import { personas } from '../../core/platform/personas.ts';
import { createPlatform } from '../../core/platform/platform.ts';
import type { Persona, Platform } from '../../core/platform/platform-shape.ts';
import { profiles } from '../../core/profile/profiles.ts';
import { Browser, type Page } from './browser.ts';
import { type DatabaseServer, startMariadb, startPostgresql } from './database-servers.ts';
import { ownStacks } from './matrix.ts';
import type { Program } from './program.ts';
import { createSystem, type System } from './system.ts';

const [profile] = profiles;
const [person] = personas;
if (!profile || !person) throw new Error('profiles and personas are shipped');

/** As many people as it takes; their subjects differ in case alone, two by two. */
const crowd: readonly Persona[] = Array.from({ length: 100 }, (_, at) => ({
  ...person,
  id: `person-${at}`,
  claims: { ...person.claims, sub: `${at % 2 === 0 ? 'u' : 'U'}99001${Math.floor(at / 2)}` },
}));

type Kind = 'mariadb' | 'postgresql';
type Address = (kind: Kind, server: DatabaseServer) => string;

const jdbc: Address = (kind, { port, name }) => `jdbc:${kind}://127.0.0.1:${port}/${name}`;
/** How each ecosystem writes where a database is. */
const addresses: Readonly<Record<string, Address>> = {
  java: jdbc,
  node: (kind, { port, name }) => `${kind === 'mariadb' ? 'mysql' : 'postgres'}://127.0.0.1:${port}/${name}`,
  php: (kind, { port, name }) =>
    `${kind === 'mariadb' ? 'mysql' : 'pgsql'}:host=127.0.0.1;port=${port};dbname=${name}`,
};

const servers: Readonly<Record<Kind, () => Promise<DatabaseServer>>> = {
  mariadb: startMariadb,
  postgresql: startPostgresql,
};

describe.each(ownStacks)('$id', ({ id: stack }) => {
  let system: System;
  let platform: Platform;
  let serving: Serving;
  beforeAll(async () => {
    serving = await serve(
      { handle: (request, signal) => platform.handle(request, signal) },
      { port: 0, host: '127.0.0.1' },
    );
    system = await createSystem({ stack, platform: profile.id, platformUrl: serving.url });
    platform = createPlatform({
      profile,
      baseUrl: serving.url,
      clients: [system.client],
      personas: crowd,
      now: Date.now,
      random: (bytes) => randomFillSync(new Uint8Array(bytes)),
    });
  });
  afterAll(async () => {
    await serving?.close();
    system?.remove();
  });

  describe.each(['embedded', 'mariadb', 'postgresql'] as const)('with its accounts in %s', (kind) => {
    let server: DatabaseServer | undefined;
    let env: Readonly<Record<string, string>> = {};
    let running: Program;
    beforeAll(async () => {
      if (kind !== 'embedded') {
        server = await servers[kind]();
        const address = addresses[stack.split('-')[0] ?? ''];
        env = {
          DATABASE_URL: address?.(kind, server) ?? '',
          DATABASE_USER: server.user,
          DATABASE_PASSWORD: server.password,
        };
        await system.run('account', ['add', system.account], { ...env, ACCOUNT_PASSWORD: system.password });
      }
      running = await system.start(env);
    });
    afterAll(async () => {
      await running?.stop();
      await server?.stop();
    });

    async function logIn(persona: string): Promise<{ readonly browser: Browser; readonly page: Page }> {
      const browser = new Browser();
      const loginPage = await browser.open(`${system.url}/auth/login`);
      return { browser, page: await browser.submit(loginPage, '/login', { persona }) };
    }
    const bind = ({ browser, page }: { readonly browser: Browser; readonly page: Page }): Promise<Page> =>
      browser.submit(page, '/auth/bind', { username: system.account, password: system.password });
    const isIn = ({ status, text }: Page): boolean => status === 200 && text.includes('您好');

    it('takes one of those who bind one account at once, a hundred in all', async () => {
      // No more at once than wrong passwords are allowed: the lock would stand before the database.
      for (let at = 0; at < crowd.length; at += 4) {
        const people = await Promise.all(crowd.slice(at, at + 4).map(({ id }) => logIn(id)));
        const pages = await Promise.all(people.map(bind));
        expect(pages.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
        const winner = pages.findIndex(isIn);
        const { browser } = people[winner] ?? {};
        const page = pages[winner];
        if (browser && page)
          expect((await browser.submit(page, '/auth/unbind')).text).toContain('已解除绑定');
      }
    });

    it('never lets two in, however many come at once', async () => {
      const people = await Promise.all(crowd.map(({ id }) => logIn(id)));
      const pages = await Promise.all(people.map(bind));
      expect(pages.filter(isIn).length).toBeLessThanOrEqual(1);
      expect(
        pages.filter((page) => !isIn(page)).map(({ status }) => [409, 429].includes(status)),
      ).not.toContain(false);
    });

    it('knows who is bound after a restart', async () => {
      await system.run('account', ['unbind', system.account], env);
      await system.run('account', ['bind', system.account, '--subject', 'u990010'], env);
      const other = await system
        .run('account', ['bind', system.account, '--subject', 'U990010'], env)
        .catch((error: Error) => error.message);
      expect(other).toContain('已经被另一个平台账号绑定');
      await running.stop();
      running = await system.start(env);
      expect(isIn((await logIn('person-0')).page)).toBe(true);
      expect((await logIn('person-1')).page.url).toBe(`${system.url}/auth/bind`);
    });

    it('keeps one account of one person, who comes a dozen times at once for the first time', async () => {
      await running.stop();
      running = await system.start({ ...env, ACCOUNT_MODE: 'auto' });
      const people = await Promise.all(Array.from({ length: 12 }, () => logIn('person-9')));
      const accounts = await Promise.all(
        people.map(
          async ({ browser }) => JSON.parse((await browser.open(`${system.url}/api/me`)).text).account,
        ),
      );
      expect(new Set(accounts).size).toBe(1);
      expect(accounts[0]).toMatch(/^auto-[0-9a-f]{12}$/);
    });
  });
});
