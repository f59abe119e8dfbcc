// `govauth demo --suite`: three systems in three languages from one command, and a person who logs in once for all of them.
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { suiteSystems } from '../../cli/demo/suite/suite-systems.ts';
import { ended, freshFolder, govauth, start } from '../cli/govauth.ts';
import { openPerson, type Person } from './person.ts';

const minutes = 60_000;

describe('a person in Chromium', () => {
  const folder = join(freshFolder(), '三个 系统');
  const child = start(['demo', '--suite', '--stay', '--keep', folder, '--lang', 'zh']);
  const end = ended(child);
  let output = '';
  let person: Person;

  beforeAll(async () => {
    child.stdout?.on('data', (chunk) => {
      output += String(chunk);
    });
    while (!output.includes('ready ')) {
      const over = await Promise.race([end, once(child.stdout ?? child, 'data').then(() => undefined)]);
      if (over) throw new Error(`${over.stdout}\n${over.stderr}`);
    }
    person = await openPerson();
  }, 10 * minutes);
  afterAll(async () => {
    await person?.close();
    child.kill('SIGINT');
    await end;
  });

  const portal = () => /^ready (\S+)/m.exec(output)?.[1] ?? '';
  const enter = async (name: string) => {
    await person.page.goto(portal());
    await person.follow(name);
  };
  const path = () => new URL(person.page.url()).pathname;
  const [oa, ...others] = suiteSystems;

  it('finds the three systems at the platform', async () => {
    await person.page.goto(portal());
    for (const { name } of suiteSystems)
      expect(await person.page.getByRole('link', { name }).isVisible()).toBe(true);
    await person.shoot('suite-1-portal');
  });

  it('logs in once, at the first', async () => {
    await enter(oa?.name ?? '');
    await person.shoot('suite-2-login');
    await person.press('李昕');
    expect([path(), await person.heading()]).toEqual([`/${oa?.id}/`, '*昕，您好']);
    await person.shoot('suite-3-oa');
  });

  it.each(others)('is in at $id without a second login', async ({ id, name }) => {
    await enter(name);
    expect([path(), await person.heading()]).toEqual([`/${id}/`, '*昕，您好']);
    await person.shoot(`suite-4-${id}`);
  });

  it('moves to and fro', async () => {
    for (const { id, name } of [...suiteSystems, ...suiteSystems.toReversed()]) {
      await enter(name);
      expect([path(), await person.heading()]).toEqual([`/${id}/`, '*昕，您好']);
    }
  });

  it('logs out at one: the platform asks again, the others last until their own limits', async () => {
    await enter(oa?.name ?? '');
    await person.press('退出登录');
    expect(await person.heading()).toBe('您已退出登录');
    await person.shoot('suite-5-logged-out');
    for (const { id } of others) {
      await person.page.goto(`${output.match(new RegExp(`http://[^\\s]+/${id}/`))?.[0]}`);
      expect(await person.heading()).toBe('*昕，您好');
    }
    await enter(oa?.name ?? '');
    expect(new URL(person.page.url()).origin).toBe(new URL(portal()).origin);
    await person.shoot('suite-6-asked-again');
  });

  it('ends with Ctrl+C, keeps the projects, and leaves nothing running', async () => {
    child.kill('SIGINT');
    const { code } = await end;
    expect(code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(suiteSystems.map(({ id }) => id).sort());
    for (const url of output.match(/http:\/\/127\.0\.0\.1:\d+/g) ?? [])
      await expect(fetch(url)).rejects.toThrow();
  });
});

it(
  'walks through by itself where nobody watches, and says what logout means',
  async () => {
    const { code, stdout, stderr } = await govauth(['demo', '--suite', '--platform', 'oidc-generic']);
    expect(code, stdout + stderr).toBe(0);
    expect(stdout).toMatch(/✓ One login, three systems .* it tells no other system/);
  },
  10 * minutes,
);

it('is no matter of one stack', async () => {
  const { code, stderr } = await govauth(['demo', '--suite', '--stack', 'php-plain']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('--suite brings three stacks')]);
});
