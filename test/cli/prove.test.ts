// `govauth create --prove`: the project is stamped only after a copy of it was built, started and tested.
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freePort } from '../../cli/demo/free-port.ts';
import { fewAnswers, freshFolder, govauth } from './govauth.ts';

const proofOf = (folder: string) => join(folder, '.govauth/proof.json');
const copies = () => readdirSync(tmpdir()).filter((name) => name.startsWith('govauth-proof-'));

/** Answers for a system at `port`, with a platform at a port of its own. */
async function answersAt(port: number): Promise<string> {
  const file = join(freshFolder(), 'answers.json');
  const addresses = {
    'environments.local.platformBaseUrl': `http://127.0.0.1:${await freePort()}`,
    'environments.local.redirectUri': `http://127.0.0.1:${port}/auth/callback`,
  };
  writeFileSync(file, JSON.stringify({ ...fewAnswers, ...addresses }));
  return file;
}

describe('govauth create --prove', () => {
  it('stamps what was proven, and validate says when that is over', async () => {
    const folder = join(freshFolder(), '已 证明');
    const words = [
      'create',
      folder,
      '--answers',
      await answersAt(await freePort()),
      '--prove',
      '--lang',
      'en',
    ];
    const created = await govauth(words);
    expect(created.code, created.stdout + created.stderr).toBe(0);
    const proof = JSON.parse(readFileSync(proofOf(folder), 'utf8'));
    expect(proof).toMatchObject({ format: 1, template: 'node-express', profile: { id: 'gd-zwrz' } });
    expect(
      proof.modules.filter(({ status }: { status: string }) => status === 'passed').length,
    ).toBeGreaterThan(25);
    expect(Object.keys(proof.files)).toEqual(expect.arrayContaining(['govauth.config.json', 'src/app.ts']));
    expect(Object.keys(proof.files)).not.toContain('.env');
    expect(existsSync(join(folder, 'node_modules'))).toBe(false);
    expect(copies()).toEqual([]);

    expect((await govauth(['validate', folder, '--lang', 'en'])).stderr).toContain('the proof still holds');
    appendFileSync(join(folder, 'src/app.ts'), '// changed\n');
    const stale = await govauth(['validate', folder, '--format', 'json', '--lang', 'en']);
    expect(JSON.parse(stale.stdout).systems).toHaveLength(1);
    expect(stale.stderr).toContain('the proof is stale');
  });

  it('stamps nothing when the system cannot be started', async () => {
    const taken = createServer((_, response) => response.end('taken'));
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const folder = join(freshFolder(), 'unproven');
    const { port } = taken.address() as AddressInfo;
    const { code, stderr } = await govauth(['create', folder, '--answers', await answersAt(port), '--prove']);
    taken.close();
    expect([code === 0, stderr]).toEqual([false, expect.stringContaining(String(port))]);
    expect([existsSync(join(folder, 'README.md')), existsSync(proofOf(folder))]).toEqual([true, false]);
    expect(copies()).toEqual([]);
  });
});
