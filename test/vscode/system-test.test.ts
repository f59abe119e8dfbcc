// The business system itself, tested from the window: what it fails is shown with cause, fix and place; cancelling ends all of it.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { planWords } from '../../core/report/plan-words.ts';
import { packageExtension } from '../../scripts/package.ts';
import { partyConfig, partySecret } from '../mutants/party-config.ts';
import { openWindow, type VscodeWindow } from '../vscode-host/window.ts';
import type { WindowOptions } from '../vscode-host/window-options.ts';
import { freePort } from './free-port.ts';
import { isFree } from './is-free.ts';
import { openTestExplorer } from './test-explorer.ts';
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

  it('is failed where the defect is, with cause, fix and proof, and the report tells all of it', async () => {
    const shown = await open(look, 'return');
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

    const { rows, below, unfold } = await openTestExplorer(shown, language);
    const systemTree = say('GovAuth business system test');
    await unfold(await below(systemTree, 1, '老系统'));
    await unfold(await below(systemTree, 2, planWords.basic.label[language]));
    await expect.poll(() => rows.count(), patience).toBeGreaterThan(8);
    const skipped = rows.filter({ hasText: say('not applicable: {0}').replace('{0}', '') });
    await expect.poll(() => skipped.count(), patience).toBeGreaterThan(0);
    await picture('3-tree');
    await page.locator('.test-explorer .monaco-editor').first().click();
    await page.keyboard.type('@failed');
    const failed = rows.filter({
      hasText: language === 'zh' ? '登录后不跳到别的网站' : 'No redirect to other sites',
    });
    await expect.poll(() => failed.count(), patience).toBe(1);
    await failed.click();
    const problem = page.locator('.test-output-peek');
    await expect
      .poll(() => problem.allInnerTexts().then(String), patience)
      .toMatch(
        language === 'zh'
          ? /别的网站[\s\S]*没有检查[\s\S]*只接受本系统内的路径[\s\S]*→ https:/
          : /another site[\s\S]*not checked[\s\S]*Accept paths of the system only[\s\S]*→ https:/,
      );
    // At the config's value that it is about.
    // The group of the report has breadcrumbs as well, which are not shown.
    const breadcrumbs = page.locator('.breadcrumbs-control').filter({ visible: true });
    await expect.poll(() => breadcrumbs.innerText(), patience).toContain('publicBaseUrl');
    await picture('4-failure');
  });
});

describe('a sound system', () => {
  const look = { language: 'en', theme: 'light' } as const;

  it('passes, and a run that is cancelled leaves nothing behind', async () => {
    const shown = await open(look);
    const { page } = shown;
    await shown.runCommand(commandTitle('testSystem', 'en'));
    await shown.answer(planWords.basic.label.en);
    const headline = (await shown.webview('main .headline')).locator('main .headline');
    expect(await headline.innerText()).toContain('The system conforms');
    await nothingLeft();
    const config = readFileSync(join(base, 'project/govauth.config.json'), 'utf8');
    expect(readdirSync(join(base, 'project')).sort()).toEqual(['.env', 'govauth.config.json']);
    expect(config).not.toContain('proof');

    await shown.runCommand(commandTitle('testSystem', 'en'));
    await shown.answer(planWords.full.label.en);
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

  it('does not outlive the window', async () => {
    const shown = await open(look);
    await shown.runCommand(commandTitle('testSystem', 'en'));
    await shown.answer(planWords.full.label.en);
    const told = () => shown.notifications().then(String);
    await expect.poll(told, patience).toMatch(/[1-9]\d* of \d+ modules/);
    await shown.close();
    window = undefined;
    await expect.poll(() => isFree(ports.system), patience).toBe(true);
    expect(await isFree(ports.platform)).toBe(true);
  });
});
