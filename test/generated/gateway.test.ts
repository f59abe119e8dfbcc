// A generated system behind the identity gateway believes what the gateway says, and nothing else: the whole plan, through and around it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../cli/demo/free-port.ts';
import { serves } from '../../core/config/serves.ts';
import type { ConformanceOutcome } from '../../core/conformance/outcome.ts';
import { writeGatewayIdentity } from '../../core/dialect/signing/write-gateway-identity.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { findProfile, profiles } from '../../core/profile/profiles.ts';
import { govauth } from '../cli/govauth.ts';
import { type GeneratedProject, generateProject, installProject, runCommand } from './generated-project.ts';
import { install } from './made-project.ts';
import { buildsAgain, ownStacks, runsOwnTests } from './matrix.ts';
import type { Program } from './program.ts';
import { startRedisServer } from './redis-server.ts';
import { createSystem, type System } from './system.ts';

const [platform = ''] = profiles.flatMap(({ id, gateway }) => (gateway ? [id] : []));
const [usual, other] = [findProfile(platform), findProfile('gd-zwrz')];
if (!usual?.gateway || !other) throw new Error('no profile has a gateway');
const { gateway } = usual;
/** A platform of one's own: nothing in common with that of the gateway but the gateway. */
const own: Profile = { ...other, id: 'own-gateway', gateway };
const behind = { 'client.signing': { keyId: 'ak-99' }, 'gateway.enabled': true };

interface Behind {
  readonly folder: string;
  readonly npm?: System['npm'];
  readonly remove: () => void;
}

/** One stack of each language, quick to build. */
const inShort: readonly string[] = ['node-express', 'php-plain'];
const verifying = ownStacks.filter(({ verifiesGateway }) => verifiesGateway);

/** For the platform that ships with a gateway, as the command line makes it. */
const shipped = (stack: string) => async (): Promise<Behind> => {
  const platformUrl = `http://127.0.0.1:${await freePort()}`;
  return createSystem({ stack, platform, platformUrl, answers: behind });
};

const signing = { keyId: 'ak-99', secret: '${env:SIGNING_SECRET}' };

/** For the platform of one's own. */
async function installOwn(stack: string): Promise<GeneratedProject> {
  const project = await generateProject(stack, own, `http://127.0.0.1:${await freePort()}`, {
    client: { id: 'zwrz_sfjoa01', secret: '${env:CLIENT_SECRET}', signing },
    gateway: { enabled: true },
  });
  await installProject(project);
  return project;
}

/** With the platform's file beside the config, for the command line. */
const ofOnesOwn = (stack: string) => async (): Promise<Behind> => {
  const project = await installOwn(stack);
  writeFileSync(join(project.folder, `${own.id}.json`), JSON.stringify(own));
  return project;
};

const systems: readonly (readonly [string, string, () => Promise<Behind>])[] = verifying.flatMap((stack) => [
  ...(serves(stack, usual) ? [[stack.id, usual.id, shipped(stack.id)] as const] : []),
  ...(inShort.includes(stack.id) ? [[stack.id, own.id, ofOnesOwn(stack.id)] as const] : []),
]);

/** One line of the memory of nonces changed, as somebody in a hurry would. */
const forgetful: Readonly<Record<string, readonly [path: string, line: string, instead: string]>> = {
  node: ['src/gateway/used-nonces.ts', 'if ((used.get(nonce) ?? 0) >= now) return false;', ''],
  php: ['src/Gateway/DatabaseUsedNonces.php', 'return false;', 'return true;'],
  java: ['src/main/java/cn/example/business/auth/DatabaseUsedNonces.java', 'return false;', 'return true;'],
  'java-servlet': [
    'src/main/java/cn/example/business/accounts/UsedNonces.java',
    'return false;',
    'return true;',
  ],
};

describe.each(systems)('%s behind the gateway of %s', (stack, _, make) => {
  let system: Behind;
  beforeAll(async () => {
    system = await make();
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

  const again = buildsAgain(stack) ? [stack] : [];
  it.each(again)('fails the module about replays, and no other, once it forgets nonces', async () => {
    const [path = '', line = '', instead = ''] =
      forgetful[stack] ?? forgetful[stack.split('-')[0] ?? ''] ?? [];
    const file = join(system.folder, path);
    const source = readFileSync(file, 'utf8');
    expect(source).toContain(line);
    writeFileSync(file, source.replace(line, instead));
    if (stack === 'node-nest') await system.npm?.('run', '--silent', 'build');
    if (stack.startsWith('java-')) await install(stack, system.folder);
    const { code, unlike } = await play();
    expect([code, unlike.map(([id]) => id)]).toEqual([1, ['gateway-nonce-replayed']]);
  });
});

describe('a project behind a gateway', () => {
  const tested = verifying.filter(({ id }) => runsOwnTests(id, own.id)).map(({ id }) => id);

  it.each(tested)('passes its own tests: %s', async (stack) => {
    const project = await installOwn(stack);
    try {
      await runCommand(project, 'lint');
      await runCommand(project, 'test');
    } finally {
      project.remove();
    }
  });
});

describe('two instances that share a Redis', () => {
  it.each([...inShort, 'java-spring-boot'])('take a nonce once between them: %s', async (stack) => {
    const system = await createSystem({
      stack,
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
