// The report in a real browser: readable in every colour scheme and width, on paper, and without asking anything of the network.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { profiles } from '../../core/profile/profiles.ts';
import { htmlReport } from '../../core/report/html.ts';
import { type Language, text } from '../../core/text.ts';
import { loginInMemory } from '../login/meet.ts';

const folder = mkdtempSync(join(tmpdir(), 'govauth-report-'));
let browser: Browser;

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
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function shown(
  fault: string | undefined,
  language: Language,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; asked: string[] }> {
  const [zwrz] = profiles;
  if (!zwrz) throw new Error('no profile is shipped');
  const login = await loginInMemory(zwrz, fault ? [fault] : []);
  const stage = {
    id: 'install',
    title: text('安装依赖', 'Install'),
    status: 'passed',
    duration: 8400,
  } as const;
  const file = join(folder, `${fault ?? 'clean'}-${language}.html`);
  writeFileSync(
    file,
    htmlReport({ product: { name: 'GovAuth Kit', version: '0' }, login, stages: [stage] }, language),
  );
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  return { page, asked };
}

const looks: readonly (readonly [string, string | undefined, Language, BrowserContextOptions])[] = [
  ['light, Chinese, passed', undefined, 'zh', {}],
  ['dark, Chinese, failed', 'client-rejected', 'zh', { colorScheme: 'dark' }],
  ['light, English, failed', 'redirect-uri-rejected', 'en', {}],
  [
    'dark, English, narrow',
    'code-expired',
    'en',
    { colorScheme: 'dark', viewport: { width: 360, height: 800 } },
  ],
  ['forced colours', 'client-rejected', 'zh', { forcedColors: 'active' }],
];

describe('the report', () => {
  it.each(looks)(
    '%s: nothing to complain of for axe, no scrolling sideways, no request',
    async (_, fault, language, options) => {
      const { page, asked } = await shown(fault, language, options);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      expect(asked).toHaveLength(1);
    },
  );

  it('leads from the drawing to the messages, by keyboard too', async () => {
    const { page } = await shown('client-rejected', 'zh');
    const link = page.locator('svg a[href="#exchange-4"]');
    await link.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#exchange-4').evaluate((element) => element.matches(':target'))).toBe(true);
    expect(await page.locator('#exchange-4 .message').first().isVisible()).toBe(true);
  });

  it('opens every message on paper, on white', async () => {
    const { page } = await shown(undefined, 'zh', { colorScheme: 'dark' });
    const message = page.locator('#exchange-1 .message').first();
    expect(await message.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await message.isVisible()).toBe(true);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
  });
});
