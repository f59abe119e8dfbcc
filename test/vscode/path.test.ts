// A person's path in VS Code, from the packaged extension, by keyboard: new integration → edit → finding → fix →
// generate → start the platform → login test green → report.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { packageExtension } from '../../scripts/package.ts';
import { openWindow, type VscodeWindow } from '../vscode-host/window.ts';
import { answerQuestions } from './answer-questions.ts';
import { freePort } from './free-port.ts';
import { commandTitle, sentence } from './titles.ts';

/** Typed once into the window, and never to be seen in a file. */
const secret = 'an-invented-secret-1357';

const patience = { timeout: 30_000, interval: 200 };

let vsix = '';
beforeAll(async () => {
  vsix = await packageExtension();
});

/** Everything one person sees in one look of the window. */
const looks = [
  { language: 'en', theme: 'light' },
  { language: 'zh', theme: 'dark' },
  { language: 'zh', theme: 'hc' },
] as const;

describe.each(looks)('a person in VS Code, $language, $theme', ({ language, theme }) => {
  let folder = '';
  let window: VscodeWindow;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'govauth-path-'));
    const settings = { 'remote.autoForwardPorts': false, 'editor.minimap.enabled': false };
    window = await openWindow({ folder, extension: vsix, language, theme, settings });
  });
  afterEach(async () => {
    await window?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (name: string) => window.runCommand(commandTitle(name, language));
  const press = (...keys: readonly string[]) =>
    keys.reduce((before, key) => before.then(() => window.page.keyboard.press(key)), Promise.resolve());
  /** What slides or fades in has come to rest. */
  const picture = async (name: string) => {
    await window.page.waitForTimeout(400);
    await window.screenshot(`path/${language}-${theme}-${name}`);
  };
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  /** When the login of the report was, among others. */
  const reportFacts = async () => (await window.webview('main .facts')).locator('main .facts').innerText();
  const filesHolding = (words: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((path) => readFileSync(path, 'utf8').includes(words));
  const quickInput = () => window.page.locator('.quick-input-widget');
  const statusBar = async () =>
    (await window.page.locator('.statusbar').innerText()).replaceAll('\u00a0', ' ');
  const squiggles = () => window.page.locator('.squiggly-error, .squiggly-warning').count();

  /** Selects the first occurrence of `text` in the editor. */
  const select = async (text: string) => {
    await press('ControlOrMeta+Home', 'ControlOrMeta+f');
    const find = window.page.locator('.find-widget.visible');
    await find.locator(':focus').waitFor();
    await press('ControlOrMeta+a');
    await window.page.keyboard.type(text);
    await expect.poll(() => find.locator('.matchesCount').innerText(), patience).toMatch(/^1 |第 1 项/);
    // The first Escape goes to a notification, when there is one.
    while (await find.isVisible()) {
      await press('Escape');
      await window.page.waitForTimeout(200);
    }
  };

  it('goes from nothing to a passed login test', async () => {
    const [system, platform] = [await freePort(), await freePort()];
    const redirectUri = `http://127.0.0.1:${system}/auth/callback`;

    await run('newIntegration');
    await answerQuestions(window, redirectUri, () => picture('1-back'));
    await picture('1-what-now');
    await window.answer(sentence('Write the Configuration Only', language));
    await expect.poll(() => existsSync(join(folder, 'govauth.config.json')), patience).toBe(true);
    const tab = window.page.locator('.tab.active');
    await expect.poll(() => tab.getAttribute('data-resource-name'), patience).toBe('govauth.config.json');
    await expect.poll(() => window.page.locator('.codelens-decoration').count(), patience).toBeGreaterThan(0);
    await picture('2-config');

    await select('9400');
    await window.type(String(platform));
    await select('/auth/callback');
    await press('ArrowRight');
    await window.type('/');
    await expect.poll(squiggles, patience).toBe(1);
    await press('ControlOrMeta+Shift+m');
    const problems = window.page.locator('.markers-panel');
    await expect.poll(() => problems.innerText(), patience).toContain('redirect-uri-registered');
    await picture('3-finding');

    const fixes = window.page.locator('.action-widget .monaco-list-row');
    // Asked again, as a person does, when the keys came before the editor had the focus.
    const offersFixes = async () => {
      await press('ControlOrMeta+1', 'ControlOrMeta+.');
      return fixes
        .first()
        .waitFor({ timeout: 3000 })
        .then(
          () => true,
          () => false,
        );
    };
    await expect.poll(offersFixes, patience).toBe(true);
    await picture('4-fixes');
    await press('Enter');
    await expect.poll(squiggles, patience).toBe(0);
    await press('ControlOrMeta+s');
    await expect.poll(() => read('govauth.config.json'), patience).toContain(`"${redirectUri}",`);
    expect(read('govauth.config.json')).not.toContain('/auth/callback/');

    await run('scaffold');
    await window.answer(sentence('Generate Only', language));
    const written = () => ['package.json', '.env', 'src'].every((name) => existsSync(join(folder, name)));
    await expect.poll(written, patience).toBe(true);
    expect(statSync(join(folder, '.env')).mode & 0o077).toBe(0);
    await picture('5-generated');

    await run('startTestPlatform');
    const running = sentence('Test platform {0}', language).replace('{0}', `127.0.0.1:${platform}`);
    await expect.poll(statusBar, patience).toContain(running);
    expect((await fetch(`http://127.0.0.1:${platform}/`)).status).toBe(200);
    await picture('6-platform');

    await run('runLoginTest');
    await expect.poll(statusBar, patience).toContain(sentence('Login test passed', language));
    const report = await window.webview('main .headline');
    expect(await report.locator('main .headline').innerText()).toContain(
      language === 'zh' ? '登录成功' : 'The login works',
    );
    await picture('7-report');

    await window.runCommand(language === 'zh' ? 'Test Explorer' : 'Focus on Test Explorer View');
    const tests = window.page.locator('.test-explorer .monaco-list-row');
    // Two trees: the system's own tests, and the login test.
    const login = tests.filter({ hasText: '示例办公系统' }).last();
    await expect.poll(() => login.getAttribute('aria-label'), patience).toMatch(/Passed|通过/);
    const before = await tests.count();
    await login.click();
    await press('ArrowRight', 'ArrowDown', 'ArrowRight');
    // Its environment, three stages of the way and five steps of the login.
    await expect.poll(() => tests.count(), patience).toBe(before + 9);
    await picture('8-tests');

    await run('setClientSecret');
    // Not the palette's own input, which is about to close: the one that hides what is typed.
    await quickInput().locator('input[type=password]:focus').waitFor();
    await window.page.keyboard.type(secret);
    await picture('9-secret');
    await press('Enter');
    await window.pressInNotification(sentence('Use It in the Configuration', language));
    await expect.poll(() => read('govauth.config.json'), patience).toContain('"secret": "${secret:client}"');
    const former = await reportFacts();
    await run('runLoginTest');
    await expect.poll(reportFacts, patience).not.toBe(former);
    await expect.poll(statusBar, patience).toContain(sentence('Login test passed', language));
    expect(filesHolding(secret)).toEqual([]);

    await run('stopTestPlatform');
    await expect.poll(statusBar, patience).not.toContain(running);
    await expect(fetch(`http://127.0.0.1:${platform}/`)).rejects.toThrow();
  });
});
