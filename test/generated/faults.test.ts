// Whatever a platform does wrong, a generated system lets nobody in, says what happened, and gives nothing away.
import { randomFillSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../core/io/serve.ts';
import { faults } from '../../core/platform/faults.ts';
import { createPlatform } from '../../core/platform/platform.ts';
import type { Platform } from '../../core/platform/platform-shape.ts';
import { Browser } from './browser.ts';
import { mainProfiles } from './matrix.ts';
import type { Program } from './program.ts';
import { createSystem, type System } from './system.ts';
import { credentialsIn, filesWritten, leaks, personalData, type Traces } from './traces.ts';

/** Fault → title of the page it leads to; the platform keeps the browser for itself where that is another one. */
const pages: Readonly<Record<string, string>> = {
  'issuer-mismatch': '身份凭据没有通过检验',
  'redirect-uri-rejected': '回调地址未登记',
  'authorization-denied': '身份平台没有同意这次登录',
  'state-dropped': '登录没有完成',
  'state-changed': '登录请求已失效',
  'connection-reset': '连接不上身份平台',
  'answer-slow': '身份平台没有及时应答',
  'html-answer': '身份平台的应答无法识别',
  'client-rejected': '身份平台返回失败',
  'code-expired': '身份平台返回失败',
  'access-token-missing': '身份平台的应答无法识别',
  'id-token-signature-wrong': '身份凭据没有通过检验',
  'id-token-audience-wrong': '身份凭据没有通过检验',
  'nonce-wrong': '身份凭据没有通过检验',
  'envelope-failure': '身份平台返回失败',
  'subject-missing': '身份平台的应答无法识别',
  'subject-not-string': '身份平台的应答无法识别',
  'subject-mismatch': '账号标识前后不一致',
};

describe.each(mainProfiles)('a system for $id', (profile) => {
  let system: System;
  let platform: Platform;
  let running: Program;
  let closePlatform: () => Promise<void> = async () => undefined;
  const traces: Traces = {};
  const visited: string[] = [];

  beforeAll(async () => {
    const serving = await serve(
      { handle: (request, signal) => platform.handle(request, signal) },
      { port: 0 },
    );
    closePlatform = serving.close;
    system = await createSystem({ platform: profile.id, platformUrl: serving.url });
    platform = createPlatform({
      profile,
      baseUrl: serving.url,
      clients: [system.client],
      now: Date.now,
      random: (bytes) => randomFillSync(new Uint8Array(bytes)),
    });
    running = await system.start({ ACCOUNT_MODE: 'auto', PLATFORM_TIMEOUT_SECONDS: '1' });
  });
  afterAll(async () => {
    await running?.stop();
    await closePlatform();
    system?.remove();
  });

  /** Goes as far as the platform lets it; the last page. */
  async function logIn(browser: Browser) {
    const page = await browser.open(`${system.url}/auth/login`);
    const last = page.text.includes('name="persona"')
      ? await browser.submit(page, '/login', { persona: 'li-xin' })
      : page;
    visited.push(...browser.visited);
    return last;
  }

  it('lets its person in when nothing is wrong', async () => {
    const browser = new Browser();
    expect((await logIn(browser)).text).toContain('*昕，您好');
    expect((await browser.open(`${system.url}/api/me`)).status).toBe(200);
  });

  it.each(
    faults.filter((fault) => fault.appliesTo(profile) && fault.id !== 'logout-lost').map(({ id }) => id),
  )('%s', async (id) => {
    platform.setFaults([id]);
    const browser = new Browser();
    const page = await logIn(browser);
    if (page.url.startsWith(system.url)) traces[id] = page.text;
    expect(/<h1>([^<]*)/.exec(page.text)?.[1]).toBe(pages[id]);
    expect(page.status).toBeGreaterThanOrEqual(400);
    expect((await browser.open(`${system.url}/api/me`)).status).toBe(401);
  });

  it('logout-lost: it has logged out all the same', async () => {
    platform.setFaults(['logout-lost']);
    const browser = new Browser();
    const page = await browser.submit(await logIn(browser), '/auth/logout');
    expect(page.url.startsWith(system.url)).toBe(false);
    expect((await browser.open(`${system.url}/api/me`)).status).toBe(401);
  });

  it('has told nobody what it must not, and noted every failure', async () => {
    await running.stop();
    Object.assign(traces, filesWritten(system.folder), { output: running.output() });
    expect(leaks(traces, [...system.secrets, ...personalData(), ...credentialsIn(visited)])).toEqual([]);
    const failures = (traces['logs/audit.jsonl'] ?? '').match(/"event":"login","result":"failure"/g) ?? [];
    const here = Object.keys(traces).filter((name) => name in pages);
    expect(failures).toHaveLength(here.length);
  });
});
