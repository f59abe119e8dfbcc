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
import { junitReport } from '../../core/report/junit.ts';
import type { Report } from '../../core/report/report.ts';
import { type Language, text } from '../../core/text.ts';
import { loginInMemory } from '../login/meet.ts';
import { nastyTexts } from './nasty-texts.ts';
import { failingRun, nastyRun, passingRun } from './sample-conformance.ts';

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
  return opened({ product, login, stages: [stage] }, language, options);
}

const product = { name: 'GovAuth Kit', version: '0' };

async function opened(
  report: Report,
  language: Language,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; asked: string[] }> {
  const file = join(folder, `report-${language}.html`);
  writeFileSync(file, htmlReport(report, language));
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

const runs: readonly (readonly [
  string,
  Omit<Report, 'product' | 'stages'>,
  Language,
  BrowserContextOptions,
])[] = [
  ['light, Chinese, failed', { conformance: failingRun }, 'zh', {}],
  ['dark, English, failed', { conformance: failingRun }, 'en', { colorScheme: 'dark' }],
  ['dark, Chinese, passed', { conformance: passingRun }, 'zh', { colorScheme: 'dark' }],
  ['narrow', { conformance: failingRun }, 'en', { viewport: { width: 360, height: 800 } }],
  ['forced colours', { conformance: failingRun }, 'zh', { forcedColors: 'active' }],
  ['in hostile words', { conformance: nastyRun('<b>"&\u202e'.repeat(30)) }, 'en', {}],
];

describe('the report of a conformance run', () => {
  it.each(runs)(
    '%s: nothing to complain of for axe, no scrolling sideways, no request',
    async (_, run, language, options) => {
      const { page, asked } = await opened({ product, stages: [], ...run } as Report, language, options);
      await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      expect(asked).toHaveLength(1);
    },
  );

  it('stands with a login test on one page, every anchor once and every link to one', async () => {
    const [zwrz] = profiles;
    if (!zwrz) throw new Error('no profile is shipped');
    const login = await loginInMemory(zwrz, ['client-rejected']);
    const { page } = await opened({ product, stages: [], login, conformance: failingRun }, 'zh');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    const links = await page.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(ids).toEqual([...new Set(ids)]);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !ids.includes(link?.slice(1) ?? ''))).toEqual([]);
  });

  it('leads from the table to the card of a failed module', async () => {
    const { page } = await opened({ product, stages: [], conformance: failingRun }, 'zh');
    await page.getByRole('link', { name: '授权码用了两次' }).click();
    expect(await page.locator('.finding:target h2').innerText()).toContain('govauth-code-replayed');
  });

  it('keeps what does not apply folded on the screen and open on paper, and no line is cut off there', async () => {
    const { page } = await opened({ product, stages: [], conformance: failingRun }, 'zh');
    const reason = page.locator('.reasons dd').first();
    expect(await reason.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 680, height: 900 });
    expect(await reason.isVisible()).toBe(true);
    const cut = await page
      .locator('pre')
      .evaluateAll((all) =>
        all
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
          .map((one) => one.textContent),
      );
    expect(cut).toEqual([]);
  });
});

describe('JUnit XML', () => {
  it.each(nastyTexts)('is well-formed to a browser whatever stands in it: %j', async (nasty) => {
    const { page } = await opened({ product, stages: [], conformance: passingRun }, 'zh');
    const document = junitReport({ product, stages: [], conformance: nastyRun(nasty) }, 'zh');
    const root = await page.evaluate(
      (source) =>
        new DOMParser().parseFromString(source, 'application/xml').documentElement.outerHTML.slice(0, 11),
      document,
    );
    expect(root).toBe('<testsuites');
  });
});
