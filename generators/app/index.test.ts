// `yo govauth` under yeoman-test: the questions, the same files as the plan, consent, composition.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHelpers } from 'yeoman-test';
import Generator from './index.ts';

const helpers = createHelpers({});
const words = {
  'system-name': '示例协同办公系统 "甲"',
  'system-department': '示例市政务服务和数据管理局',
  'system-contractor': '示例信息技术有限公司',
  'client-id': 'zwrz_sample',
};
const nowhereElse = {
  'environments-test-platformBaseUrl': '',
  'environments-production-platformBaseUrl': '',
};
/** Declined here: proving builds and starts the project. */
const unproven = { prove: false };
const answers = Object.fromEntries(
  Object.entries(words).map(([name, value]) => [name.replace('-', '.'), value]),
);

let place = '';
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'yo-govauth-'));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const run = (options: Record<string, unknown> = {}) =>
  helpers.run(Generator as never, { namespace: 'govauth:app' }).withOptions(options);

describe('yo govauth', () => {
  it('asks, and writes the project', async () => {
    const asked: string[] = [];
    const result = await run({ lang: 'zh' }).withAnswers({ ...words, ...nowhereElse, ...unproven }, {
      callback: (answer: unknown, { question }: { question: { name: string } }) => {
        asked.push(question.name);
        return answer;
      },
    } as never);
    expect(asked.slice(0, 5)).toEqual([
      'platform',
      'stack',
      'system-name',
      'system-department',
      'system-contractor',
    ]);
    result.assertFile(['package.json', 'src/server.ts', 'README.md', '.govauth/govauth.config.schema.json']);
    const config = readFileSync(join(result.cwd, 'govauth.config.json'), 'utf8');
    expect(config).toContain('"name": "示例协同办公系统 \\"甲\\""');
    expect(statSync(join(result.cwd, '.env')).mode & 0o777).toBe(0o600);
    result.assertNoFile(['.yo-rc.json', '.govauth/proof.json']);
    expect(asked.at(-1)).toBe('prove');
  });

  it('proposes a proof where it asks, and asks for none where it was told', async () => {
    const proposed: unknown[] = [];
    const note = (answer: unknown, { question }: { question: { name: string; default?: unknown } }) => {
      if (question.name === 'prove') proposed.push(question.default);
      return answer;
    };
    const given = { ...words, ...nowhereElse, ...unproven };
    await run({ lang: 'en' }).withAnswers(given, { callback: note } as never);
    await run({ lang: 'en', prove: false }).withAnswers(given, { callback: note } as never);
    expect(proposed).toEqual([true]);
  });

  it('asks nothing that is answered, by option or by whoever composes with it', async () => {
    const result = await run({ answers, platform: 'oidc-generic', lang: 'en' });
    expect(readFileSync(join(result.cwd, 'govauth.config.json'), 'utf8')).toContain(
      '"platform": "oidc-generic"',
    );
  });

  it('keeps the .env that is there', async () => {
    const result = await run({ answers, force: true })
      .withFiles({ '.env': 'CLIENT_SECRET=mine\n' })
      .commitFiles();
    expect(readFileSync(join(result.cwd, '.env'), 'utf8')).toBe('CLIENT_SECRET=mine\n');
    result.assertFile('govauth.config.json');
  });

  it('takes a profile file of the user’s own into the project', async () => {
    const shipped = readFileSync(
      join(import.meta.dirname, '../../core/profile/profiles/gd-zwrz.json'),
      'utf8',
    );
    const own = join(place, 'own.json');
    writeFileSync(own, shipped.replace('"id": "gd-zwrz"', '"id": "own-platform"'));
    const result = await run({ answers: { ...answers, platform: own } });
    expect(readFileSync(join(result.cwd, 'govauth.config.json'), 'utf8')).toContain(
      '"platform": "./.govauth/own-platform.profile.json"',
    );
    result.assertFile('.govauth/own-platform.profile.json');
  });

  it('says what is wrong with an answer, and writes nothing', async () => {
    const wrong = {
      ...answers,
      'environments.local.redirectUri': 'http://oa.example.gov.cn/auth/callback#x',
    };
    const result = await run({ answers: wrong, lang: 'zh' }).then(
      () => undefined,
      (error: Error) => error,
    );
    expect(result?.message).toContain('redirect-uri');
    expect(existsSync(join(place, 'govauth.config.json'))).toBe(false);
  });
});
