// A person at a browser: Chromium in Chinese, driven by what is to be read on the page; what goes wrong behind it is kept.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const shots = join(import.meta.dirname, '../output/screenshots/generated');

export interface Person {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the console complained of, and answers that say that something failed, as `STATUS address`. */
  readonly troubles: readonly string[];
  /** The documents of pages seen, by address. */
  readonly pages: Readonly<Record<string, string>>;
  readonly press: (button: string) => Promise<void>;
  readonly follow: (link: string | RegExp) => Promise<void>;
  readonly fill: (label: string, value: string) => Promise<void>;
  /** Heading of the page. */
  readonly heading: () => Promise<string>;
  /** Keeps a picture of the whole page as test/output/screenshots/generated/NAME.png. */
  readonly shoot: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openPerson(): Promise<Person> {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1100, height: 760 } });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const troubles: string[] = [];
  const pages: Record<string, string> = {};
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    // What could not be loaded is told of below, with its status.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load'))
      troubles.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} ${new URL(response.url()).pathname}`);
  });
  const settled = async () => {
    await page.waitForLoadState();
    pages[`${Object.keys(pages).length} ${page.url()}`] = await page.content();
  };
  mkdirSync(shots, { recursive: true });
  return {
    page,
    context,
    troubles,
    pages,
    async press(button) {
      await page.getByRole('button', { name: button }).click();
      await settled();
    },
    async follow(link) {
      await page.getByRole('link', { name: link }).click();
      await settled();
    },
    fill: (label, value) => page.getByLabel(label, { exact: true }).fill(value),
    heading: async () => (await page.getByRole('heading', { level: 1 }).textContent()) ?? '',
    async shoot(name) {
      await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
    },
    close: () => browser.close(),
  };
}
