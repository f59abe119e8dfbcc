// govauth test --system --plan gateway against a system that this tool has not made: one line of config more, on real sockets.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../cli/demo/free-port.ts';
import type { ModuleOutcome } from '../../core/conformance/outcome.ts';
import { partyConfig, partySecret } from '../mutants/party-config.ts';
import { freshFolder, govauth } from './govauth.ts';

const shipped = (id: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../core/profile/profiles/${id}.json`), 'utf8'));

const place = freshFolder();
const secrets = { CLIENT_SECRET: partySecret, SIGNING_SECRET: '7e'.repeat(32) };
let ports: { readonly system: number; readonly platform: number };

beforeAll(async () => {
  ports = { system: await freePort(), platform: await freePort() };
  // A platform of one's own: a login as at one, a gateway as at another.
  const { gateway } = shipped('gd-yzy');
  const own = { ...shipped('gd-zwrz'), id: 'own-gateway', gateway };
  mkdirSync(join(place, 'platforms'));
  writeFileSync(join(place, 'platforms/own.json'), JSON.stringify(own));
});

interface Run {
  readonly plan?: string;
  readonly platform?: string;
  readonly more?: object;
  readonly systemTest?: object;
  readonly env?: Readonly<Record<string, string>>;
}

async function test({ plan = 'gateway', more = {}, systemTest = {}, env = {}, ...others }: Run) {
  const behind = { GATEWAY_KEY: secrets.SIGNING_SECRET, GATEWAY_PREFIX: 'x-rio-' };
  const sound = partyConfig({ ...ports, env: { ...behind, ...env } });
  const config = {
    ...sound,
    platform: others.platform ?? './platforms/own.json',
    client: { ...sound.client, signing: { keyId: 'a-key', secret: '${env:SIGNING_SECRET}' } },
    gateway: { enabled: true },
    systemTest: { ...sound.systemTest, ...systemTest },
    ...more,
  };
  writeFileSync(join(place, 'govauth.config.json'), JSON.stringify(config));
  const words = ['test', '--system', place, '--plan', plan, '--format', 'json'];
  const run = await govauth(words, { cwd: place, env: secrets });
  const modules: readonly ModuleOutcome[] = run.stdout.startsWith('{')
    ? (JSON.parse(run.stdout).conformance?.modules ?? [])
    : [];
  const of = (...statuses: readonly string[]) =>
    modules.flatMap(({ id, status }) => (statuses.includes(status) ? [id] : []));
  return { ...run, modules, failed: of('failed', 'interrupted'), passed: of('passed') };
}

describe('a system behind the gateway', () => {
  it('passes the whole plan, and nothing of a person or a secret is in the report', async () => {
    const run = await test({});
    expect([run.code, run.failed]).toEqual([0, []]);
    expect(run.passed.length).toBe(run.modules.length);
    expect(run.passed.length).toBeGreaterThanOrEqual(16);
    expect(run.stdout).not.toMatch(/1000000000\d|990100\d{12}|李昕|U9900000\d/);
    for (const secret of Object.values(secrets)) expect(run.stdout).not.toContain(secret);
  });

  it('passes the logins of its own beside it', async () => {
    const run = await test({ plan: 'basic' });
    expect([run.code, run.failed]).toEqual([0, []]);
  });

  it('fails where it takes a request twice', async () => {
    const run = await test({ env: { BREAKS: 'nonce' } });
    expect([run.code, run.failed]).toEqual([1, ['gateway-nonce-replayed']]);
  });

  it('is told what to look at where it believes nothing', async () => {
    const run = await test({ env: { GATEWAY_PREFIX: 'x-tif-' } });
    expect([run.code, run.stdout + run.stderr]).toEqual([
      1,
      expect.stringMatching(/Through the gateway, \/me[\s\S]*signing secret/),
    ]);
    const production = await test({
      env: { GATEWAY_PREFIX: 'x-tif-' },
      systemTest: { gateway: { prefix: 'production' } },
    });
    expect([production.code, production.failed]).toEqual([0, []]);
  });
});

describe('a system that stands behind none', () => {
  const reasons = (modules: readonly ModuleOutcome[]) =>
    new Set(modules.flatMap(({ reason }) => reason?.en ?? []));

  it('is told why: the config does not say so', async () => {
    const run = await test({ more: { gateway: { enabled: false } } });
    expect([run.code, run.passed]).toEqual([0, ['gateway-headers-forged']]);
    expect([...reasons(run.modules)]).toEqual([expect.stringContaining('"gateway": { "enabled": true }')]);
  });

  it('is told why: the platform has none', async () => {
    const run = await test({ platform: 'gd-zwrz', more: { gateway: undefined } });
    expect([run.code, run.passed]).toEqual([0, ['gateway-headers-forged']]);
    expect([...reasons(run.modules)]).toEqual([
      'Platform gd-zwrz has no gateway that injects identities into headers.',
    ]);
  });
});
