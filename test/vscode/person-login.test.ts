// A login test at a platform that is not ours: a person logs in with the browser and pastes the address it ends at.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../core/io/serve.ts';
import { ownPaths } from '../../core/platform/own-paths.ts';
import { createPlatform } from '../../core/platform/platform.ts';
import { findProfile } from '../../core/profile/profiles.ts';
import { packageExtension } from '../../scripts/package.ts';
import { house } from '../architecture/house.ts';
import { openWindow, type VscodeWindow } from '../vscode-host/window.ts';
import { freePort } from './free-port.ts';
import { commandTitle, sentence } from './titles.ts';

const patience = { timeout: 30_000, interval: 200 };

/** A platform that does not say it is an embedded one, as any real platform. */
async function servePlatform(port: number, system: string, secret: string): Promise<Serving> {
  const profile = findProfile('gd-zwrz');
  if (!profile) throw new Error('gd-zwrz is shipped');
  const { handle } = createPlatform({
    profile,
    baseUrl: `http://127.0.0.1:${port}`,
    clients: [
      {
        id: 'zwrz_gongwen',
        secret,
        redirectUris: [`${system}/auth/callback`],
        postLogoutRedirectUris: [`${system}/auth/logged-out`],
      },
    ],
    now: Date.now,
    random: randomBytes,
  });
  const silentAbout = { status: 404, headers: {}, body: '' };
  return serve(
    {
      handle: async (request, signal) =>
        request.url.endsWith(ownPaths.descriptor) ? silentAbout : handle(request, signal),
    },
    { port },
  );
}

describe('a person at a platform of its own', () => {
  let folder = '';
  let window: VscodeWindow;
  let platform: Serving;
  let system = '';

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'govauth-person-'));
    const port = await freePort();
    system = `http://127.0.0.1:${await freePort()}`;
    const secret = randomBytes(16).toString('hex');
    const sample = readFileSync(join(house, 'test/fixtures/sample-workspace/govauth.config.json'), 'utf8');
    const config = sample
      .replaceAll('http://127.0.0.1:3000', system)
      .replace('127.0.0.1:4000', `127.0.0.1:${port}`);
    writeFileSync(join(folder, 'govauth.config.json'), config);
    writeFileSync(join(folder, '.env'), `CLIENT_SECRET=${secret}\n`);
    platform = await servePlatform(port, system, secret);
    window = await openWindow({
      folder,
      extension: await packageExtension(),
      settings: { 'remote.autoForwardPorts': false },
    });
  });
  afterEach(async () => {
    await window?.close();
    await platform?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Pastes what the browser shows at the end into the field that waits for it. */
  const paste = async (browser: Page) => {
    const field = window.page.locator('.quick-input-widget input').first();
    await field.waitFor();
    await field.fill(browser.url());
    await browser.close();
    await field.press('Enter');
  };

  it('logs in, pastes the address, and the test passes', async () => {
    const { page } = window;
    // In the browser VS Code sends loopback addresses through a proxy of its host, which its bare server has none of.
    await page.context().route(/\/proxy\/\d+\//, (route) => {
      const location = route
        .request()
        .url()
        .replace(/^.*\/proxy\/(\d+)/, 'http://127.0.0.1:$1');
      return route.fulfill({ status: 302, headers: { location } });
    });
    await page.context().route(`${system}/**`, (route) => route.fulfill({ body: 'The business system.' }));
    const nextTab = () => page.context().waitForEvent('page', patience);
    await window.openFile('govauth.config.json');
    await expect.poll(() => page.locator('.codelens-decoration').count(), patience).toBeGreaterThan(0);

    const opened = nextTab();
    await window.runCommand(commandTitle('runLoginTest', 'en'));
    const browser = await opened;
    await browser.locator('button[name=persona]').first().click();
    await browser.waitForURL(/\/auth\/callback\?/);
    await window.screenshot('person/en-light-paste');
    const leaving = nextTab();
    await paste(browser);
    const goodbye = await leaving;
    await goodbye.waitForURL(/\/auth\/logged-out/);
    await paste(goodbye);

    const status = async () => (await page.locator('.statusbar').innerText()).replaceAll('\u00a0', ' ');
    await expect.poll(status, patience).toContain(sentence('Login test passed', 'en'));
    await window.screenshot('person/en-light-passed');
  });
});
