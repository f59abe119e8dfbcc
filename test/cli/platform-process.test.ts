// `govauth platform` as a process of its own, as a pipeline runs it: control, script, https, and a clean end.
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../cli/demo/free-port.ts';
import { createNetworkFetch } from '../../core/io/network-fetch.ts';
import { ended, freshFolder, govauth, start } from './govauth.ts';
import { type Project, project } from './project.ts';

const place = freshFolder();
const env = { XDG_CACHE_HOME: join(place, 'cache') };

/** The platform under way: what it printed for programs, and its end. */
async function running(words: readonly string[], lines = 1) {
  const child = start(['platform', ...words], { env });
  const end = ended(child);
  let printed = '';
  const told = await new Promise<Record<string, string>>((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      printed += chunk;
      const read = printed.split('\n').slice(0, -1);
      const addressIn = (line: string) =>
        line.startsWith('ca ') ? line.slice(3) : (line.split(' ')[1] ?? '');
      if (read.length >= lines)
        resolve(Object.fromEntries(read.map((line) => [line.split(' ')[0] ?? '', addressIn(line)])));
    });
    void end.then(({ stderr }) => reject(new Error(stderr)));
  });
  const stop = async (signal: 'SIGTERM' | 'SIGINT' = 'SIGTERM') => {
    const begun = performance.now();
    child.kill(signal);
    const { code, stderr } = await end;
    return { code, stderr, took: performance.now() - begun };
  };
  return { ...told, stop } as {
    ready: string;
    control: string;
    ca: string;
    stop: typeof stop;
  };
}

const post = (url: string, body: unknown) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

let own: Project;
beforeAll(async () => {
  own = await project();
});

describe('the control interface', () => {
  it('bends a platform in its own process, and a login test sees it once', async () => {
    const { control, stop } = await running(['--config', own.config, '--control'], 2);
    try {
      await post(`${control}/faults`, { faults: ['code-expired'], times: 1 });
      const bent = await govauth(['test', own.folder, '--format', 'json']);
      const failed = JSON.parse(bent.stdout).login.checks.filter(
        (check: { status: string }) => check.status === 'failed',
      );
      expect(failed.map(({ id }: { id: string }) => id)).toEqual(['code-accepted']);
      expect(await govauth(['test', own.folder])).toMatchObject({ code: 0 });
      const seen = await post(`${control}/expect`, {
        endpoint: 'userinfo',
        status: 200,
        problem: false,
        within: 0,
      });
      expect(await seen.json()).toMatchObject({
        request: { endpoint: 'userinfo', parameters: ['access_token'] },
      });
      const { requests } = await (await fetch(`${control}/requests`)).json();
      expect(requests.filter((one: { struck?: string[] }) => one.struck)).toMatchObject([
        { struck: ['code-expired'] },
      ]);
    } finally {
      await stop();
    }
  });

  it('chooses who logs in at the next unattended login', async () => {
    const { control, stop } = await running(['--config', own.config, '--control'], 2);
    try {
      await post(`${control}/persona`, { persona: 'disabled-account', times: 1 });
      expect((await govauth(['test', own.folder])).code).toBe(1);
      expect((await govauth(['test', own.folder])).code).toBe(0);
    } finally {
      await stop();
    }
  });

  it('refuses a page that cannot ask first', async () => {
    const { control, stop } = await running(['--port', '0', '--control'], 2);
    try {
      const form = await fetch(`${control}/clock`, {
        method: 'POST',
        body: new URLSearchParams({ shift: '60' }),
      });
      const foreign = await fetch(control, { headers: { origin: 'https://evil.example.invalid' } });
      expect([form.status, foreign.status]).toEqual([400, 403]);
    } finally {
      await stop();
    }
  });
});

describe('the end', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'comes within a second of %s, with everything still open',
    async (signal) => {
      const { ready, control, stop } = await running(
        ['--port', '0', '--control', '--fault', 'answer-slow'],
        2,
      );
      const waiting = [
        post(`${control}/expect`, { endpoint: 'logout', within: 60_000 }),
        post(`${control}/network`, { endpoint: 'userinfo', latency: 600_000 }).then(() =>
          fetch(`${ready}/zwrz/rz/sso/openapi/user/getuserinfodetail`, { method: 'POST', body: 'x=1' }),
        ),
        fetch(`${ready}/zwrz/rz/sso/oauth/token`, { method: 'POST', body: 'x=1' }),
      ].map((one) =>
        one.then(
          () => 'answered',
          () => 'broken off',
        ),
      );
      const silent = connect(Number(new URL(ready).port), '127.0.0.1').on('error', () => undefined);
      await new Promise((resolve) => silent.once('connect', resolve));
      await post(`${control}/expect`, { endpoint: 'discovery', within: 200 });
      const { code, took, stderr } = await stop(signal);
      expect(code).toBe(0);
      expect(took).toBeLessThan(1000);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(await Promise.all(waiting)).toEqual(['broken off', 'broken off', 'broken off']);
    },
  );

  it('leaves the port free, and until then the port is taken', async () => {
    const { ready, stop } = await running(['--port', '0']);
    const { port } = new URL(ready);
    expect(await govauth(['platform', '--port', port, '--lang', 'zh'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(`端口 ${port} 已被占用`),
    });
    await stop();
    const again = await running(['--port', port]);
    expect((await again.stop()).code).toBe(0);
  });
});

describe('a script', () => {
  const script = (content: string): string => {
    const file = join(place, 'script.json');
    writeFileSync(file, content);
    return file;
  };

  it('bends the platform when its time has come', async () => {
    const file = script(`[
      // the second login finds the account's token refused
      { "after": { "request": "token" }, "do": { "faults": { "faults": ["subject-missing"], "times": 1 }, }, },
    ]`);
    const { stop } = await running(['--config', own.config, '--script', file]);
    try {
      const first = await govauth(['test', own.folder, '--format', 'json']);
      expect(first.stdout).toContain('subject-present');
      expect(first.code).toBe(1);
      expect((await govauth(['test', own.folder])).code).toBe(0);
    } finally {
      await stop();
    }
  });

  it.each([
    ['[\n  { "do": { "faults": { "faults": ["code-expird"] } } }\n]', ':2:', 'code-expired'],
    ['[\n  { "do": \n]', ':3:', ''],
    ['[ { "do": { "keys": { "phase": "announce" } } } ]', '', 'keys'],
  ])('that is wrong stops the start with its line: %j', async (content, where, meant) => {
    const { code, stderr, stdout } = await govauth(['platform', '--port', '0', '--script', script(content)], {
      env,
    });
    expect({ ended: code === 1 || code === 2, stdout }).toEqual({ ended: true, stdout: '' });
    expect(stderr).toContain(where);
    expect(stderr).toContain(meant);
  });
});

describe('https', () => {
  it('passes the login test with caFile, and fails the certificate check without', async () => {
    const port = await freePort();
    const address = `https://127.0.0.1:${port}`;
    const secured = await project({ 'environments.local.platformBaseUrl': address });
    const { ready, ca, stop } = await running(['--config', secured.config], 2);
    try {
      expect(ready).toBe(address);
      const without = await govauth(['test', secured.folder, '--format', 'json'], { env });
      const failed = JSON.parse(without.stdout).login.checks.filter(
        (check: { status: string }) => check.status === 'failed',
      );
      expect(failed.map(({ id }: { id: string }) => id)).toEqual(['certificate-trusted']);
      const config = readFileSync(secured.config, 'utf8');
      writeFileSync(
        secured.config,
        config.replace(`"${address}"`, `"${address}", "caFile": ${JSON.stringify(ca)}`),
      );
      const { code, stdout, stderr } = await govauth(['test', secured.folder], { env });
      expect({ code, stdout, stderr }).toMatchObject({ code: 0 });
    } finally {
      await stop();
    }
  });

  it('is chosen by --https, for every loopback name, and keeps its authority', async () => {
    const first = await running(['--port', '0', '--https', '--control'], 3);
    const trusting = createNetworkFetch({ caFile: first.ca });
    const { port } = new URL(first.ready);
    for (const host of ['127.0.0.1', 'localhost'])
      expect((await trusting(`https://${host}:${port}/.govauth/platform`)).status).toBe(200);
    expect(first.control).toBe(`${first.ready}/.govauth/control`);
    trusting.close();
    await first.stop();
    const before = readFileSync(first.ca, 'utf8');
    const second = await running(['--port', '0', '--https'], 2);
    await second.stop();
    expect(readFileSync(second.ca, 'utf8')).toBe(before);
  });
});
