// The platform's pages in a real browser: every colour scheme and width, with and without script, by keyboard, and as pictures.
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { startTestPlatform, type TestPlatform } from '../../cli/test-platform/start-test-platform.ts';
import { first, second } from '../../core/platform/trial.ts';
import { findProfile } from '../../core/profile/profiles.ts';

const pictures = join(import.meta.dirname, '../output/screenshots');

const system = { ...first, initiateLoginUri: 'http://127.0.0.1:3000/auth/login' };

let browser: Browser;
let platform: TestPlatform;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
});
afterAll(() => browser.close());

beforeEach(async () => {
  const profile = findProfile('oidc-generic');
  if (!profile) throw new Error('the profile is shipped');
  platform = await startTestPlatform({ profile, baseUrl: 'http://127.0.0.1:0', clients: [system, second] });
});
afterEach(() => platform.close());

async function opened(options: BrowserContextOptions = {}): Promise<{ page: Page; troubles: string[] }> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  await page.goto(platform.url);
  return { page, troubles };
}

/** Everything bent, and a list of requests with what was wrong. */
async function bend(): Promise<void> {
  const { perform } = platform.control;
  await perform('faults', { faults: ['code-expired', 'state-dropped'], times: 2 });
  await perform('persona', { persona: 'markup-name', times: 1 });
  await perform('network', { endpoint: 'token', latency: 30, limit: { requests: 3, seconds: 60 } });
  await perform('clock', { shift: 300, frozen: true });
  await perform('keys', { phase: 'announce' });
  await fetch(`${platform.url}/authorize?client_id=nobody&state=x`);
  await fetch(`${platform.url}/token`, {
    method: 'POST',
    body: new URLSearchParams({ code: 'x', redirectUri: 'y' }),
  });
  await fetch(`${platform.url}/.well-known/openid-configuration`);
}

const looks: readonly (readonly [string, boolean, BrowserContextOptions])[] = [
  ['light-zh', false, {}],
  ['bent-light-zh', true, {}],
  ['bent-dark-en', true, { locale: 'en', colorScheme: 'dark' }],
  ['bent-narrow-en', true, { locale: 'en', viewport: { width: 360, height: 800 } }],
  ['bent-forced-zh', true, { forcedColors: 'active' }],
];

describe('the start page', () => {
  it.each(looks)('%s: nothing to complain of for axe, no scrolling sideways', async (name, bent, options) => {
    if (bent) await bend();
    const { page, troubles } = await opened(options);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(troubles).toEqual([]);
    await page.screenshot({ path: join(pictures, `platform-${name}.png`), fullPage: true });
  });

  it.each([true, false])('bends the platform by its forms (script: %s)', async (javaScriptEnabled) => {
    const { page } = await opened({ javaScriptEnabled });
    await page.getByLabel('授权码已失效').check();
    await page.locator('#faults-times').fill('2');
    await page.getByRole('region', { name: '故障' }).getByRole('button', { name: '应用' }).click();
    await page.getByLabel('向前拨（秒，负数为向后）').fill('90');
    await page.getByRole('button', { name: '调整' }).click();
    expect(page.url()).toBe(`${platform.url}/#clock`);
    expect(await platform.control.state()).toMatchObject({ faults: [{ fault: 'code-expired', times: 2 }] });
    expect(await page.getByRole('region', { name: '时钟' }).innerText()).toMatch(/快 (89|90) 秒/);
    await page.getByRole('button', { name: '全部恢复初始状态' }).click();
    expect(await platform.control.state()).toMatchObject({ faults: [], clock: { ahead: 0 } });
  });

  it('shows a request as soon as it has come, and without a script after a reload', async () => {
    const { page } = await opened();
    const { page: plain } = await opened({ javaScriptEnabled: false });
    const wrong = '没有 client_id 为“nobody”的系统。';
    await fetch(`${platform.url}/authorize?client_id=nobody`);
    await page.getByText(wrong).waitFor({ timeout: 5000 });
    expect(await plain.getByText(wrong).count()).toBe(0);
    await plain.getByRole('button', { name: '刷新' }).click();
    expect(await plain.getByText(wrong).count()).toBe(1);
  });

  it('leads to the systems', async () => {
    const { page } = await opened();
    expect(await page.getByRole('link', { name: '登录此系统' }).getAttribute('href')).toBe(
      system.initiateLoginUri,
    );
  });
});

describe('the login page', () => {
  it.each(looks.slice(2))('%s, with every persona', async (name, _, options) => {
    const { page, troubles } = await opened(options);
    const query = new URLSearchParams({
      response_type: 'code',
      client_id: second.id,
      redirect_uri: second.redirectUris[0] ?? '',
      scope: 'openid',
      state: 'x',
      code_challenge: 'a'.repeat(43),
      code_challenge_method: 'S256',
    });
    await page.goto(`${platform.url}/authorize?${query}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(await page.getByText(`欧'妮"尔 <b>安</b> & 玛丽`).count()).toBe(1);
    expect(troubles).toEqual([]);
    await page.screenshot({ path: join(pictures, `platform-login-${name}.png`), fullPage: true });
  });
});
