// A real Chromium by way of playwright-core, where both are installed.
import { existsSync } from 'node:fs';
import type { RealBrowser } from '../../core/conformance/real-browser.ts';
import { UserError } from '../../core/errors.ts';
import { text } from '../../core/text.ts';

/** Where the usual packages put it. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const missing = (what: string): UserError =>
  new UserError({
    code: 'chromium-missing',
    text: text(
      `--chromium 需要 ${what}，本机没有找到。`,
      `--chromium needs ${what}, which is not on this machine.`,
    ),
    hint: text(
      '安装 playwright-core（npm install playwright-core）和 Chromium 后重试，或去掉 --chromium。',
      'Install playwright-core (npm install playwright-core) and Chromium and try again, or leave --chromium out.',
    ),
  });

/** Milliseconds for a page to load. */
const patience = 20_000;

async function openChromium(path: string): Promise<RealBrowser> {
  const { chromium } = await import('playwright-core');
  const args = ['--disable-gpu', '--disable-quic', '--disable-background-networking'];
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: path, args: [...args, ...root] });
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('console', (message) => {
    // What could not be loaded is seen by its status; browsers ask for icons nobody has.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load'))
      troubles.push(message.text());
  });
  return {
    open: async (url) => void (await page.goto(url)),
    async press(selector) {
      const [element] = await page.locator(selector).all();
      if (!element) return false;
      await element.click();
      await page.waitForLoadState();
      return true;
    },
    url: () => page.url(),
    text: () => page.locator('body').innerText(),
    troubles: () => troubles,
    close: () => browser.close(),
  };
}

/** Opens a fresh one at each call. Throws a UserError at once when there is none to open. */
export async function findChromium(): Promise<() => Promise<RealBrowser>> {
  const path = places.find((place) => existsSync(place));
  if (path === undefined) throw missing('Chromium');
  try {
    await import('playwright-core');
  } catch {
    throw missing('playwright-core');
  }
  return () => openChromium(path);
}
