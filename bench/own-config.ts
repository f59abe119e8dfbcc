// A config of our own for the benchmarks: one platform, one client, everything on loopback.
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { soundConfig } from '../core/rules/sound-config.ts';
import type { RawClient } from './raw-login.ts';

export const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** Writes the config into a new temporary folder; gives back the path of the file. */
export function writeOwnConfig(
  client: RawClient,
  platformBaseUrl: string,
  platform = 'oidc-generic',
): string {
  const config = JSON.parse(soundConfig);
  const publicBaseUrl = new URL(client.redirectUri).origin;
  const local = {
    platformBaseUrl,
    publicBaseUrl,
    redirectUri: client.redirectUri,
    registeredRedirectUris: [client.redirectUri],
  };
  const folder = mkdtempSync(path.join(os.tmpdir(), 'govauth-bench-'));
  const file = path.join(folder, 'govauth.config.json');
  const own = {
    ...config,
    platform,
    client: { id: client.id, secret: '${env:BENCH_CLIENT_SECRET}' },
    environments: { local },
    claims: [{ name: 'name', purpose: '在页面上显示当前登录人' }],
  };
  writeFileSync(file, JSON.stringify(own, null, 2));
  process.env['BENCH_CLIENT_SECRET'] = client.secret;
  return file;
}

/** Command line of `govauth platform` as a peer among the other servers. */
export const ownPlatform = (client: RawClient, platform?: string) => (port: number) => [
  cli,
  'platform',
  '--port',
  String(port),
  '--config',
  writeOwnConfig(client, `http://127.0.0.1:${port}`, platform),
];
