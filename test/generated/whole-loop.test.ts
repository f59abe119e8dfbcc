// A generated system as its README says: built without a warning, its own tests green, started, logged into, audited;
// and nothing that the run leaves behind shows a secret or a person.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../cli/demo/free-port.ts';
import { cli, govauth } from '../cli/govauth.ts';
import { Browser, type Page } from './browser.ts';
import { mainProfiles } from './matrix.ts';
import { type Program, said, startProgram } from './program.ts';
import { createSystem, packagesOf, type System } from './system.ts';
import { credentialsIn, filesWritten, leaks, personalData, type Traces } from './traces.ts';

const root = join(import.meta.dirname, '../..');

describe.each(mainProfiles)('a system for $id', (profile) => {
  let system: System;
  let platform: Program;
  let running: Program;
  const agent = new Browser();
  const traces: Traces = {};
  /** Pages of the system itself; the platform's own login page may name people. */
  const keep = (page: Page): Page => {
    if (page.url.startsWith(system.url)) traces[`page ${Object.keys(traces).length} ${page.url}`] = page.text;
    return page;
  };
  const open = async (path: string) => keep(await agent.open(system.url + path));
  const submit = async (page: Page, action: string, fields?: Record<string, string>) =>
    keep(await agent.submit(page, action, fields));

  const claims = ['name', 'phone_number', 'email'].filter((claim) => claim in profile.claims);

  beforeAll(async () => {
    const platformUrl = `http://127.0.0.1:${await freePort()}`;
    system = await createSystem({ platform: profile.id, platformUrl, claims });
    platform = startProgram([process.execPath, cli, 'platform', '--config', system.folder], {
      folder: system.folder,
    });
    await said(platform, 'ready');
  });
  afterAll(async () => {
    await running?.stop();
    await platform?.stop();
    system?.remove();
  });

  it('asks for the packages that were installed', () => {
    expect(packagesOf(system.folder)).toEqual(packagesOf(join(root, 'templates/node-express')));
  });

  it('builds without a warning', async () => {
    const output = await system.npm('run', '--silent', 'build');
    expect(output).toBe('');
    expect(readFileSync(join(system.folder, 'dist/server.js'), 'utf8')).toContain('createApp');
  });

  it('passes its own tests', async () => {
    const output = await system.npm('test');
    expect(output).toMatch(/\bfail 0\b/);
    expect(Number(/\bpass (\d+)/.exec(output)?.[1])).toBeGreaterThan(20);
    traces['its own tests'] = output;
  });

  it('starts as built, too', async () => {
    const built = startProgram(['npm', 'run', 'start:dist'], { folder: system.folder });
    await said(built, '已启动');
    expect((await fetch(`${system.url}/healthz`)).status).toBe(200);
    await built.stop();
    traces['output as built'] = built.output();
  });

  it('is logged into, bound once, and logged out of', async () => {
    running = await system.start();
    expect(await (await fetch(`${system.url}/healthz`)).json()).toEqual({ status: 'ok' });

    const loginPage = await open('/auth/login?return=/');
    expect(loginPage.url.startsWith(system.url)).toBe(false);
    const bindPage = await submit(loginPage, '/login', { persona: 'li-xin' });
    expect(bindPage.url, bindPage.text).toBe(`${system.url}/auth/bind`);
    const refused = await submit(bindPage, '/auth/bind', { username: system.account, password: 'guess' });
    expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('账号或密码不正确')]);
    const home = await submit(refused, '/auth/bind', {
      username: system.account,
      password: system.password,
    });
    expect(home.text).toContain('*昕，您好');
    expect(home.text).toContain('100****0001');
    expect((await open('/api/me')).text).toBe(
      JSON.stringify({ name: '*昕', account: system.account, role: 'user' }),
    );

    expect((await submit(home, '/auth/logout')).text).toContain('您已退出登录');
    expect((await open('/api/me')).status).toBe(401);

    const second = await submit(await open('/auth/login'), '/login', { persona: 'li-xin' });
    expect([second.url, second.text]).toEqual([`${system.url}/`, expect.stringContaining('*昕，您好')]);
    expect((await submit(second, '/auth/unbind')).text).toContain('已解除绑定');
    expect((await open('/auth/login')).url).toBe(`${system.url}/auth/bind`);
  });

  it('refuses a callback twice, and one of nobody', async () => {
    const callback = agent.visited.findLast((url) => url.includes('/auth/callback')) ?? '';
    for (const url of [
      callback,
      `${system.url}/auth/callback?code=a-code-of-nobody&state=a-state-of-nobody`,
    ]) {
      const answer = keep(await agent.open(url));
      expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('登录请求已失效')]);
    }
  });

  it('passes the login test of the tool, with a report', async () => {
    const report = join(system.folder, 'report.html');
    const words = ['test', system.folder, '--report', report];
    const text = await govauth(words);
    expect(text.code, text.stdout + text.stderr).toBe(0);
    const json = await govauth(['test', system.folder, '--format', 'json']);
    const { passed } = JSON.parse(json.stdout).login;
    expect(passed).toBe(true);
    traces['report'] = readFileSync(report, 'utf8');
    traces['report as text'] = text.stdout + text.stderr;
    traces['report as JSON'] = json.stdout + json.stderr;
    expect(traces['report']).toContain('100****0001');
  });

  it('leaves an audit trail of who did what, masked', async () => {
    await running.stop();
    const { 'logs/audit.jsonl': audit = '' } = filesWritten(system.folder);
    const lines = audit
      .trimEnd()
      .split('\n')
      .map((line): Record<string, string> => JSON.parse(line));
    expect(
      lines.map(({ event, result, reason }) => [event, result, reason].filter(Boolean).join(' ')),
    ).toEqual([
      expect.stringMatching(/^account-changed success add by /),
      'service success started',
      'service success stopped',
      'service success started',
      'bind failure wrong-password',
      'bind success',
      'login success',
      'logout success',
      'login success',
      'unbind success',
      'login failure state-unknown',
      'login failure state-unknown',
      'service success stopped',
    ]);
    for (const line of lines.filter(({ subject }) => subject)) {
      expect(line['subject']).toBe('U9***01');
      expect([line['account'], line['sourceIp']]).toEqual([system.account, '127.0.0.1']);
      expect(line['requestId']).toMatch(/^[\w-]{36}$/);
    }
  });

  it('leaves no secret, no credential and no personal data anywhere', async () => {
    await platform.stop();
    Object.assign(traces, filesWritten(system.folder), {
      'output of the system': running.output(),
      'output of the platform': platform.output(),
    });
    const hidden = [...system.secrets, ...personalData(), ...credentialsIn(agent.visited)];
    expect(hidden.length).toBeGreaterThan(12);
    expect(leaks(traces, hidden)).toEqual([]);
    expect(Object.keys(traces).length).toBeGreaterThan(12);
    for (const text of Object.values(traces)) expect(text).not.toBe('');
    // They would be found.
    const env = readFileSync(join(system.folder, '.env'), 'utf8');
    expect(leaks({ env }, hidden)).toHaveLength(2);
  });
});
