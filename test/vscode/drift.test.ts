// A platform that is not as its profile says: the difference is told, and the own profile follows after a look at the edit.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../core/io/serve.ts';
import { createPlatform } from '../../core/platform/platform.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { findProfile } from '../../core/profile/profiles.ts';
import { tokenOf } from '../../core/profile/token-of.ts';
import { packageExtension } from '../../scripts/package.ts';
import { house } from '../architecture/house.ts';
import { openWindow, type VscodeWindow } from '../vscode-host/window.ts';
import { freePort } from './free-port.ts';
import { commandTitle, sentence } from './titles.ts';

let vsix = '';
beforeAll(() => {
  vsix = packageExtension();
});

const patience = { timeout: 60_000, interval: 200 };
const secret = 'an-invented-secret-of-the-drift';
const shipped = findProfile('gd-zwrz') as Profile;

/** The platform of the sample's client, with lifetimes as numbers where the profile says strings. */
async function serveDeviant(port: number): Promise<Serving> {
  const platform = createPlatform({
    profile: { ...shipped, token: { ...tokenOf(shipped), expiresIn: 'number' } },
    baseUrl: `http://127.0.0.1:${port}`,
    clients: [
      {
        id: 'zwrz_gongwen',
        secret,
        redirectUris: ['http://127.0.0.1:3000/auth/callback'],
        postLogoutRedirectUris: ['http://127.0.0.1:3000/auth/logged-out'],
      },
    ],
    now: Date.now,
    random: randomBytes,
  });
  return serve(platform, { port });
}

const looks = [
  { language: 'en', theme: 'light' },
  { language: 'zh', theme: 'dark' },
  { language: 'zh', theme: 'hc' },
] as const;

describe.each(looks)('platform profiles in VS Code, $language, $theme', ({ language, theme }) => {
  let folder = '';
  let window: VscodeWindow;
  let platform: Serving;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'govauth-drift-'));
    const port = await freePort();
    const sample = readFileSync(join(house, 'test/fixtures/sample-workspace/govauth.config.json'), 'utf8');
    const config = sample
      .replace('127.0.0.1:4000', `127.0.0.1:${port}`)
      .replace('"platform": "gd-zwrz"', '"platform": "./own.profile.json"');
    const own = { ...shipped, id: 'own', status: 'custom' };
    writeFileSync(join(folder, 'govauth.config.json'), config);
    writeFileSync(join(folder, 'own.profile.json'), `${JSON.stringify(own, undefined, 2)}\n`);
    writeFileSync(join(folder, '.env'), `CLIENT_SECRET=${secret}\n`);
    platform = await serveDeviant(port);
    window = await openWindow({
      folder,
      extension: vsix,
      language,
      theme,
      settings: { 'remote.autoForwardPorts': false, 'editor.minimap.enabled': false },
    });
  });
  afterEach(async () => {
    await window?.close();
    await platform?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const shown = async () => (await window.notifications()).join('\n');

  it('follow the platform once the edit was looked at, and begin as a draft of a shipped one', async () => {
    const { page } = window;
    await window.openFile('govauth.config.json');
    await window.runCommand(commandTitle('drift', language));
    const differs = 'Differences between the platform and its profile: {0}. The report lists them.';
    await expect.poll(shown, patience).toContain(sentence(differs, language).replace('{0}', '1'));
    await window.pressInNotification(sentence('Review the Changes', language));
    const preview = page.locator('.bulk-edit-panel');
    await expect.poll(() => preview.innerText(), patience).toMatch(/"expiresIn": "string"\s*"number"/);
    await page.waitForTimeout(400);
    await window.screenshot(`drift/${language}-${theme}-1-preview`);
    expect(read('own.profile.json')).toContain('"expiresIn": "string"');
    // Each value is taken over only once it is confirmed.
    await preview.locator('.monaco-list-row').last().locator('.edit-checkbox').click();
    await preview.getByRole('button', { name: 'Apply' }).click();
    await expect.poll(() => read('own.profile.json'), patience).toContain('"expiresIn": "number"');

    await window.runCommand('Notifications: Clear All Notifications');
    await window.runCommand(commandTitle('newPlatformProfile', language));
    await window.answer('gd-zwrz');
    await expect
      .poll(() => page.locator('.quick-input-title').innerText(), patience)
      .toBe(sentence('Name of the new profile', language));
    await window.answer('city-sso');
    await window.pressInNotification(sentence('Use It in the Configuration', language));
    await expect
      .poll(() => read('govauth.config.json'), patience)
      .toContain('"platform": "./city-sso.profile.json"');
    expect(JSON.parse(read('city-sso.profile.json'))).toMatchObject({ id: 'city-sso', status: 'custom' });
    await window.screenshot(`drift/${language}-${theme}-2-draft`);
  });
});
