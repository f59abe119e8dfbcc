// `yo govauth --prove`: what was written is built, started and tested in a copy, and stamped.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createHelpers } from 'yeoman-test';
import { freePort } from '../../cli/demo/free-port.ts';
import Generator from '../../generators/app/index.ts';
import { fewAnswers } from './govauth.ts';

const copies = () => readdirSync(tmpdir()).filter((name) => name.startsWith('govauth-proof-'));

it('stamps the project, and leaves nothing of the copy', async () => {
  const before = copies();
  const answers: Record<string, unknown> = {
    ...fewAnswers,
    'environments.local.platformBaseUrl': `http://127.0.0.1:${await freePort()}`,
    'environments.local.redirectUri': `http://127.0.0.1:${await freePort()}/auth/callback`,
  };
  const options: Record<string, unknown> = { answers, prove: true, lang: 'en' };
  const result = await createHelpers({})
    .run(Generator as never, { namespace: 'govauth:app' })
    .withOptions(options);
  const proof = JSON.parse(readFileSync(join(result.cwd, '.govauth/proof.json'), 'utf8'));
  expect(proof).toMatchObject({ format: 1, template: 'node-express', plan: 'basic' });
  expect(Object.keys(proof.files)).toContain('govauth.config.json');
  expect(existsSync(join(result.cwd, 'node_modules'))).toBe(false);
  expect(copies().filter((name) => !before.includes(name))).toEqual([]);
});
