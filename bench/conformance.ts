// The conformance run of a generated system, whole, beside what it cannot do without: the system started, and one login.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { measure, type Table, timeCommand } from './measure.ts';
import { cli, writeOwnConfig } from './own-config.ts';
import { freePort } from './server-process.ts';

const floor = 'the system started, one clean login';

/** What the command line is told to run. */
const runs: Readonly<Record<string, readonly string[]>> = {
  [floor]: ['--module', 'client-test'],
  'basic plan': ['--plan', 'basic'],
  'full plan': ['--plan', 'full'],
};

async function planTable(platform: string, rounds: number): Promise<Table> {
  const place = mkdtempSync(path.join(os.tmpdir(), 'govauth-bench-'));
  const folder = path.join(place, 'system');
  const redirectUri = `http://127.0.0.1:${await freePort()}/auth/callback`;
  const client = { id: 'zwrz_bench', secret: 'bench-secret-0123456789', redirectUri };
  const answers = writeOwnConfig(client, `http://127.0.0.1:${await freePort()}`, platform);
  try {
    await timeCommand(process.execPath, [cli, 'create', folder, '--answers', answers]);
    await timeCommand('npm', ['install', '--no-audit', '--no-fund'], folder);
    const candidates = Object.entries(runs).map(([name, words]) => {
      const args = [cli, 'test', '--system', folder, ...words];
      return [name, () => timeCommand(process.execPath, args)] as const;
    });
    const title = `Conformance: node-express at ${platform}`;
    return await measure(title, 'ms', floor, Object.fromEntries(candidates), rounds);
  } finally {
    rmSync(path.dirname(answers), { recursive: true });
    rmSync(place, { recursive: true });
  }
}

export async function conformanceTables(rounds: number): Promise<Table[]> {
  const tables: Table[] = [];
  for (const platform of ['gd-zwrz', 'oidc-generic']) tables.push(await planTable(platform, rounds));
  return tables;
}
