// The business system itself, tested from the window: what it fails is shown with cause, fix and place; cancelling ends all of it.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { packageExtension } from '../../scripts/package.ts';
import { partyConfig, partySecret } from '../mutants/party-config.ts';
import { openWindow, type VscodeWindow } from '../vscode-host/window.ts';
import type { WindowOptions } from '../vscode-host/window-options.ts';
import { freePort } from './free-port.ts';
import { isFree } from './is-free.ts';
import { commandTitle, sentence } from './titles.ts';

const patience = { timeout: 60_000, interval: 100 };

let vsix = '';
let base = '';
let window: VscodeWindow | undefined;
let ports: { readonly system: number; readonly platform: number };

beforeAll(() => {
  vsix = packageExtension();
});
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'govauth-tested-'));
});
afterEach(async () => {
  await window?.close();
  rmSync(base, { recursive: true, force: true });
});

/** A window over a project whose system is the party that breaks what `breaks` says. */
async function open(look: Pick<WindowOptions, 'language' | 'theme'>, breaks = ''): Promise<VscodeWindow> {
  ports = { system: await freePort(), platform: await freePort() };
  const [folder, temporary] = [join(base, 'project'), join(base, 'tmp')];
  for (const path of [folder, temporary]) mkdirSync(path);
  const config = partyConfig({ ...ports, env: breaks ? { BREAKS: breaks } : {} });
  writeFileSync(join(folder, 'govauth.config.json'), JSON.stringify(config, undefined, 2));
  writeFileSync(join(folder, '.env'), `CLIENT_SECRET=${partySecret}\n`);
  window = await openWindow({
    folder,
    extension: vsix,
    ...look,
    settings: { 'remote.autoForwardPorts': false, 'editor.minimap.enabled': false },
    env: { TMPDIR: temporary },
  });
  await window.openFile('govauth.config.json');
  return window;
}

/** Ports free, and nothing in the folder for temporary files. */
async function nothingLeft(): Promise<void> {
  await expect.poll(() => isFree(ports.system), patience).toBe(true);
  await expect.poll(() => isFree(ports.platform), patience).toBe(true);
  expect(readdirSync(join(base, 'tmp')).filter((name) => name.startsWith('govauth-'))).toEqual([]);
}

const looks = [
  { language: 'en', theme: 'light' },
  { language: 'zh', theme: 'dark' },
  { language: 'zh', theme: 'hc' },
] as const;

describe.each(looks)('a system with a defect, $language, $theme', (look) => {
  const { language, theme } = look;
  const say = (english: string) => sentence(english, language);

  it('is failed where the defect is, with cause and fix, and the report tells all of it', async () => {
    const shown = await open(look, 'cookie');
    const { page } = shown;
    const picture = async (name: string) => {
      await page.waitForTimeout(400);
      await shown.screenshot(`system-test/${language}-${theme}-${name}`);
    };
    await shown.runCommand(commandTitle('testSystem', language));
    await page.locator('.quick-input-list .monaco-list-row').nth(3).waitFor();
    await picture('1-plans');
    await page.keyboard.press('Enter');
    const headline = (await shown.webview('main .headline')).locator('main .headline');
    expect(await headline.innerText()).toContain(
      language === 'zh' ? '符合性测试未通过' : 'The system does not conform',
    );
    await nothingLeft();
    await picture('2-report');

    await shown.runCommand(language === 'zh' ? 'Test Explorer' : 'Focus on Test Explorer View');
    const rows = page.locator('.test-explorer .monaco-list-row');
    const labels = () => rows.evaluateAll((all) => all.map((row) => row.textContent ?? ''));
    /** Unfolds the row that comes `after` rows below the one of the system's own tests. */
    const unfold = async (after: number, name: string) => {
      const tree = say('GovAuth business system test');
      const at = (await labels()).findIndex((label) => label.includes(tree)) + after;
      expect((await labels())[at]).toContain(name);
      await rows.nth(at).click();
      await page.keyboard.press('ArrowRight');
    };
    await rows.first().waitFor();
    await unfold(1, '老系统');
    await unfold(2, say('Basic plan'));
    await expect.poll(() => rows.count(), patience).toBeGreaterThan(8);
    const skipped = rows.filter({ hasText: say('not applicable: {0}').replace('{0}', '') });
    await expect.poll(() => skipped.count(), patience).toBeGreaterThan(0);
    await picture('3-tree');
    await page.locator('.test-explorer .monaco-editor').first().click();
    await page.keyboard.type('@failed');
    const failed = rows.filter({
      hasText: language === 'zh' ? '会话 Cookie' : 'Flags of the session cookie',
    });
    await expect.poll(() => failed.count(), patience).toBe(1);
    await failed.click();
    await picture('4-failure');
    const problem = page.locator('.test-output-peek');
    await expect
      .poll(() => problem.allInnerTexts().then(String), patience)
      .toMatch(
        language === 'zh'
          ? /缺少 SameSite[\s\S]*默认标志[\s\S]*SameSite=Lax/
          : /lacks SameSite[\s\S]*default flags[\s\S]*SameSite=Lax/,
      );
    // At the config's value that it is about.
    await expect.poll(() => page.locator('.breadcrumbs-control').innerText(), patience).toContain('session');
  });
});

describe('a sound system', () => {
  const look = { language: 'en', theme: 'light' } as const;

  it('passes, and a run that is cancelled leaves nothing behind', async () => {
    const shown = await open(look);
    const { page } = shown;
    await shown.runCommand(commandTitle('testSystem', 'en'));
    await shown.answer(sentence('Basic plan', 'en'));
    const headline = (await shown.webview('main .headline')).locator('main .headline');
    expect(await headline.innerText()).toContain('The system conforms');
    await nothingLeft();
    const config = readFileSync(join(base, 'project/govauth.config.json'), 'utf8');
    expect(readdirSync(join(base, 'project')).sort()).toEqual(['.env', 'govauth.config.json']);
    expect(config).not.toContain('proof');

    await shown.runCommand(commandTitle('testSystem', 'en'));
    await shown.answer(sentence('Full plan', 'en'));
    const progress = page.locator('.notifications-toasts .notification-list-item');
    await expect
      .poll(() => progress.allInnerTexts().then(String), patience)
      .toMatch(/[1-9]\d* of \d+ modules/);
    expect(await isFree(ports.system)).toBe(false);
    await shown.screenshot('system-test/en-light-4-running');
    await shown.pressInNotification('Cancel');
    await expect.poll(() => progress.count(), patience).toBe(0);
    await nothingLeft();
    // The report is still that of the run that came to its end.
    expect(await headline.innerText()).toContain('The system conforms');
  });
});
