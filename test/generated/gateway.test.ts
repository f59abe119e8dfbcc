// A generated system behind the identity gateway believes what the gateway says, and nothing else: the whole plan, through and around it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../cli/demo/free-port.ts';
import { stacks } from '../../core/config/stacks.ts';
import type { ConformanceOutcome } from '../../core/conformance/outcome.ts';
import { writeGatewayIdentity } from '../../core/dialect/signing/write-gateway-identity.ts';
import { profiles } from '../../core/profile/profiles.ts';
import { govauth } from '../cli/govauth.ts';
import type { Program } from './program.ts';
import { startRedisServer } from './redis-server.ts';
import { createSystem, type System } from './system.ts';

const platforms = profiles.filter(({ gateway }) => gateway !== undefined).map(({ id }) => id);
const pairs = stacks
  .filter(({ verifiesGateway }) => verifiesGateway)
  .flatMap(({ id }) => platforms.map((platform) => [id, platform] as const));

const behind = { 'client.signing': { keyId: 'ak-99' }, 'gateway.enabled': true };

/** One line of the memory of nonces taken out, as somebody in a hurry would. */
const forgetful = {
  path: 'src/gateway/used-nonces.ts',
  line: 'if ((used.get(nonce) ?? 0) >= now) return false;',
};

describe.each(pairs)('%s behind the gateway of %s', (stack, platform) => {
  let system: System;
  beforeAll(async () => {
    system = await createSystem({
      stack,
      platform,
      platformUrl: `http://127.0.0.1:${await freePort()}`,
      answers: behind,
    });
  });
  afterAll(() => system?.remove());

  const play = async () => {
    const words = ['test', '--system', system.folder, '--plan', 'gateway', '--format', 'json'];
    const run = await govauth(words, { cwd: system.folder });
    const { conformance }: { conformance: ConformanceOutcome } = JSON.parse(run.stdout);
    const unlike = conformance.modules.filter(({ status }) => status !== 'passed');
    return {
      ...run,
      unlike: unlike.map(({ id, finding, reason }) => [id, (finding?.message ?? reason)?.en]),
    };
  };

  it('passes every module of the plan, and no secret is in the report', async () => {
    const { code, stdout, unlike } = await play();
    expect([code, unlike]).toEqual([0, []]);
    const env = parseEnv(readFileSync(join(system.folder, '.env'), 'utf8'));
    for (const secret of [env['CLIENT_SECRET'] ?? '?', env['SIGNING_SECRET'] ?? '?'])
      expect(stdout).not.toContain(secret);
  });

  it('fails the module about replays, and no other, once it forgets nonces', async () => {
    const path = join(system.folder, forgetful.path);
    const source = readFileSync(path, 'utf8');
    expect(source).toContain(forgetful.line);
    writeFileSync(path, source.replace(forgetful.line, ''));
    if (stack === 'node-nest') await system.npm('run', '--silent', 'build');
    const { code, unlike } = await play();
    expect([code, unlike.map(([id]) => id)]).toEqual([1, ['gateway-nonce-replayed']]);
  });
});

describe('two instances that share a Redis', () => {
  const [platform = ''] = platforms;
  const gateway = profiles.find(({ id }) => id === platform)?.gateway;

  it('take a nonce once between them', async () => {
    if (!gateway) throw new Error('no profile has a gateway');
    const system = await createSystem({
      platform,
      platformUrl: `http://127.0.0.1:${await freePort()}`,
      answers: behind,
    });
    const redis = await startRedisServer();
    const ports = [await freePort(), await freePort()];
    const instances: Program[] = [];
    try {
      for (const port of ports)
        instances.push(
          await system.start({
            PORT: String(port),
            ACCOUNT_MODE: 'auto',
            SESSION_STORE: 'redis',
            REDIS_URL: redis.url,
          }),
        );
      const { SIGNING_SECRET: key = '' } = parseEnv(readFileSync(join(system.folder, '.env'), 'utf8'));
      const signing = { now: Date.now(), nonce: 'nonce-of-the-test', prefix: gateway.prefixes.test };
      const headers = writeGatewayIdentity(gateway, { uid: 'U99000001' }, key, signing);
      const statuses: number[] = [];
      for (const port of [...ports, ...ports])
        statuses.push((await fetch(`http://127.0.0.1:${port}/api/me`, { headers })).status);
      expect(statuses).toEqual([200, 401, 401, 401]);
      expect(await redis.dump()).toContain(signing.nonce);
    } finally {
      for (const instance of instances) await instance.stop();
      await redis.stop();
      system.remove();
    }
  });
});
