// govauth test --system against a system that this tool has not made: three lines of config, and whatever can go wrong.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../cli/demo/free-port.ts';
import { ended, freshFolder, govauth, start } from './govauth.ts';

const program = join(import.meta.dirname, '../mutants/serve-party.ts');
const place = freshFolder();
const secret = 'a-secret-of-the-party-under-test';
let ports: { readonly system: number; readonly platform: number };

const systemUrl = () => `http://127.0.0.1:${ports.system}`;
const environment = () => ({
  PUBLIC_URL: systemUrl(),
  PLATFORM_URL: `http://127.0.0.1:${ports.platform}`,
  CLIENT_SECRET: secret,
});

/** A config as an integrator would write it; `systemTest` is the part in question. */
function config(name: string, systemTest: object): string {
  const url = systemUrl();
  const path = join(place, `${name}.json`);
  const value = {
    platform: 'gd-zwrz',
    stack: 'node-express',
    system: { name: '老系统', department: '示例局', contractor: '示例公司', protectionLevel: 2 },
    client: { id: 'zwrz_sample', secret: '${env:CLIENT_SECRET}' },
    environments: {
      local: {
        platformBaseUrl: `http://127.0.0.1:${ports.platform}`,
        publicBaseUrl: url,
        redirectUri: `${url}/callback`,
        registeredRedirectUris: [`${url}/callback`],
      },
    },
    session: { store: 'memory', idleMinutes: 30, absoluteHours: 8, instances: 1 },
    accounts: { mode: 'auto', subjectClaim: 'sub' },
    claims: [{ name: 'name', purpose: '在页面上显示当前登录人的姓名' }],
    audit: { enabled: true, retentionDays: 180 },
    logout: { atPlatform: true, returnPath: '/bye' },
    proxy: { behind: false },
    systemTest,
  };
  writeFileSync(path, JSON.stringify(value));
  return path;
}

interface Judged {
  readonly id: string;
  readonly status: string;
  readonly finding?: { readonly message: { readonly en: string } };
  readonly reason?: { readonly en: string };
}

const three = { loginPath: '/login', whoPath: '/me', logout: { path: '/logout' } };
const started = (env: object = {}) => ({
  ...three,
  start: { command: ['node', program], env: { ...environment(), ...env }, readyUrl: `${systemUrl()}/` },
});

const test = (path: string, ...words: string[]) =>
  govauth(['test', '--system', path, ...words], { cwd: place, env: { CLIENT_SECRET: secret } });

/** Nobody listens there any more. */
async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  const free = new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => resolve(true));
  });
  const answer = await free;
  server.close();
  return answer;
}

beforeAll(async () => {
  ports = { system: await freePort(), platform: await freePort() };
});
afterAll(async () => {
  expect([await isFree(ports.system), await isFree(ports.platform)]).toEqual([true, true]);
});

describe('a system that the tool starts', () => {
  it('is tested by three lines of config and its command, and the report compares with another one', async () => {
    const path = config('started', started());
    const report = join(place, 'first.json');
    const run = await test(path, '--format', 'json', '--report', report);
    expect([run.code, run.stderr]).toEqual([0, expect.stringContaining('first.json')]);
    const { passed, conformance } = JSON.parse(run.stdout);
    expect([passed, conformance.plan, conformance.system.url]).toEqual([true, 'basic', systemUrl()]);
    expect(conformance.modules.length).toBeGreaterThan(15);
    expect(run.stdout).not.toContain(secret);
    expect(run.stdout).not.toMatch(/10000000001|990100199001010012|李昕/);
    expect(readFileSync(report, 'utf8')).toBe(run.stdout);

    const earlier = JSON.parse(run.stdout);
    earlier.conformance.modules.find(({ id }: { id: string }) => id === 'client-test').status = 'failed';
    writeFileSync(report, JSON.stringify(earlier));
    const again = await test(path, '--module', 'client-test,login-csrf', '--compare', report);
    expect(again.code).toBe(0);
    expect(again.stdout).toMatch(/Fixed {2}client-test/);
  });

  it('fails where it crashes, is started again, and the run goes on', async () => {
    const path = config('crashing', started({ BREAKS: 'malformed' }));
    const words = [
      '--module',
      'html-answer,client-rejected,client-test',
      '--parallel',
      '3',
      '--format',
      'json',
    ];
    const run = await test(path, ...words);
    expect(run.code).toBe(1);
    const { modules } = JSON.parse(run.stdout).conformance;
    expect(modules.map(({ id, status }: Judged) => [id, status])).toEqual([
      ['client-test', 'passed'],
      ['html-answer', 'failed'],
      ['client-rejected', 'passed'],
    ]);
    expect(modules[1].finding.message.en).toMatch(/process of the system ended/);

    const list = join(place, 'expected.txt');
    writeFileSync(list, '# known since May\nhtml-answer  # crash\n');
    const expected = await test(path, ...words, '--expected', list);
    expect(expected.code).toBe(0);
  });

  it('leaves nothing behind when it is interrupted', async () => {
    const path = config('interrupted', started());
    const child = start(
      ['test', '--system', path, '--module', 'answer-slow,client-test', '--format', 'json'],
      {
        cwd: place,
        env: { CLIENT_SECRET: secret },
      },
    );
    const run = ended(child);
    const deadline = Date.now() + 30_000;
    while (Date.now() < deadline && (await isFree(ports.system)))
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    const { code, stderr, stdout } = await run;
    expect([code, stderr + stdout]).toEqual([130, expect.stringMatching(/Cancelled|interrupted/)]);
    expect([await isFree(ports.system), await isFree(ports.platform)]).toEqual([true, true]);
  });

  it.each([
    ['sound', {}, 'passed'],
    ['with a cookie that browsers refuse', { BREAKS: 'cookie' }, 'failed'],
  ])('is seen by a real browser: %s', async (name, env, status) => {
    const path = config(`seen ${name}`, started(env));
    const run = await test(path, '--module', 'real-browser-login', '--chromium', '--format', 'json');
    const [{ finding, ...judged }] = JSON.parse(run.stdout).conformance.modules;
    expect([run.code, judged.status]).toEqual([status === 'passed' ? 0 : 1, status]);
    if (status === 'failed') expect(finding.message.en).toMatch(/refused a cookie/);
  });

  it.each([
    [
      'another address of the platform',
      { PLATFORM_URL: 'http://127.0.0.1:1' },
      /to http:\/\/127\.0\.0\.1:1\/\S+, not to the platform[\s\S]*PLATFORM_BASE_URL/,
    ],
    ['a fall at the first login', { BREAKS: 'login' }, /went away at the first login/],
  ])('is told what keeps it from logging in at all: %s', async (name, env, words) => {
    const run = await test(config(`lost ${name}`, started(env)));
    expect([run.code, run.stderr]).toEqual([1, expect.stringMatching(words)]);
  });

  it('says what it said when it does not start', async () => {
    const path = config('broken', {
      ...three,
      start: { command: ['node', '-e', 'console.log("no database"); process.exit(4)'] },
    });
    const run = await test(path);
    expect([run.code, run.stderr]).toEqual([1, expect.stringMatching(/did not start.*\n.*no database/)]);
  });
});

describe('a system that should run and does not', () => {
  it('is said to be missing, with what to do', async () => {
    const run = await test(config('absent', three));
    expect([run.code, run.stderr]).toEqual([2, expect.stringMatching(/No system answers at[\s\S]*"start"/)]);
  });
});

describe('a system that runs already', () => {
  let running: ReturnType<typeof spawn>;
  beforeAll(async () => {
    const env = { ...process.env, ...environment() };
    running = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    if (running.stdout) await once(running.stdout, 'data');
  });
  afterAll(async () => {
    running.kill();
    await once(running, 'close');
  });

  it('is tested where it is, and what needs a restart does not apply', async () => {
    const run = await test(config('running', three), '--plan', 'full', '--format', 'json');
    const { modules } = JSON.parse(run.stdout).conformance;
    const of = (id: string) => modules.find((module: { id: string }) => module.id === id);
    const failed = modules.filter(({ status }: Judged) => status !== 'passed' && status !== 'not-applicable');
    expect(failed.map(({ id, finding, reason }: Judged) => [id, finding?.message.en ?? reason?.en])).toEqual(
      [],
    );
    expect([run.code, of('client-test').status]).toEqual([0, 'passed']);
    expect(of('secret-not-in-output')).toMatchObject({
      status: 'not-applicable',
      reason: { en: expect.stringMatching(/not started by the tool/) },
    });
  });

  it.each([
    ['whoPath', { ...three, whoPath: '/bye' }, /\/bye does not show who is signed in[\s\S]*"whoPath"/],
    [
      'loginPath',
      { ...three, loginPath: '/bye' },
      /\/bye did not send the browser to the platform[\s\S]*"loginPath"/,
    ],
    [
      'shows',
      { ...three, whoPath: '/bye', shows: '退出' },
      /sees at \/bye what it sees after login[\s\S]*"shows"/,
    ],
  ])('tells which line of the config is wrong: %s', async (name, systemTest, words) => {
    const run = await test(config(`wrong-${name}`, systemTest));
    expect([run.code, run.stderr]).toEqual([1, expect.stringMatching(words)]);
  });

  it('is not started a second time', async () => {
    const run = await test(config('twice', started()));
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('running at')]);
  });

  it.each([
    ['of the run', three, ['--module', 'answer-slow', '--time-limit', '1']],
    ['of a module', { ...three, parallelLogins: 1000 }, ['--module', 'parallel-logins', '--timeout', '1']],
  ])('ends within the limit %s', async (name, systemTest, words) => {
    const run = await test(config(`limited-${name}`, systemTest), ...words, '--format', 'json');
    const [{ status, reason }] = JSON.parse(run.stdout).conformance.modules;
    expect([run.code, status, reason.en]).toEqual([1, 'interrupted', expect.stringMatching(/Time was up/)]);
  });
});

describe('words', () => {
  it.each([
    [['--module', 'client-tset'], /Did you mean client-test\?/],
    [['--plan', 'everything'], /basic, full, logout, gateway/],
    [['--parallel', '0'], /1 to 32/],
    [['--compare', program], /no JSON report/],
  ])('%j', async (words, said) => {
    const run = await test(config('words', three), ...words);
    expect([run.code, run.stderr]).toEqual([2, expect.stringMatching(said)]);
  });

  it('plays nothing to other machines', async () => {
    const run = await test('https://oa.example.invalid', '--lang', 'zh');
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('不在本机')]);
  });
});
