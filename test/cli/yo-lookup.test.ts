// Yeoman finds the built generator where it looks, and runs it.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createEnv } from 'yeoman-environment';
import { fewAnswers } from './govauth.ts';

const folder = mkdtempSync(join(tmpdir(), 'yo '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('yo govauth is found in the built package', async () => {
  // As npm installs it: the folder's name gives the namespace.
  const installed = join(folder, 'node_modules/generator-govauth');
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(join(import.meta.dirname, '../..'), installed);
  const env = createEnv({ cwd: folder });
  const found = await env.lookup({ packagePaths: [installed] });
  expect(found.map(({ namespace }) => namespace)).toContain('govauth:app');
  const options: object = { answers: fewAnswers, skipInstall: true, force: true };
  await env.run(['govauth:app'], options);
  expect(readFileSync(join(folder, 'govauth.config.json'), 'utf8')).toContain(fewAnswers['system.name']);
});
