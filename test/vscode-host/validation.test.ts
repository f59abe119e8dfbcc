// Validation of a whole system as a person meets it in VS Code: Problems, typing, fixes, lenses, hovers, settings.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { house } from '../architecture/house.ts';
import { commandTitle, sentence } from '../vscode/titles.ts';
import { type Desk, moment, patience, sitDown } from './desk.ts';
import { faultyFiles, writeFiles } from './faulty-system.ts';

describe('the files of a system', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await sitDown(faultyFiles);
  });
  afterAll(() => desk?.clear());
  const read = (path: string) => readFileSync(join(desk.folder, path), 'utf8');

  it('have their findings in Problems before anybody opens them, with what they are related to', async () => {
    await desk.told('secret-file-ignored');
    await desk.told('session-cookie-http-only');
    await desk.told('session-timeout-agrees');
    await desk.told('tls-version-modern');
    await desk.told('dependency-not-vulnerable');
    expect(await desk.problems('The value in the config')).toBe(1);
    await desk.picture('en-light-1-problems');

    const related = desk.window.page.locator('.markers-panel .monaco-list-row', {
      hasText: 'The value in the config',
    });
    await related.dblclick();
    const tab = desk.window.page.locator('.tab.active');
    await expect.poll(() => tab.getAttribute('data-resource-name'), patience).toBe('govauth.config.json');
  });

  it('are judged while somebody types, saved or not', async () => {
    await desk.window.openFile('nginx.conf');
    await desk.retypeLine(4, 'ssl_protocols TLSv1.2 TLSv1.3;');
    await desk.told('tls-version-modern', 0);
    await desk.retypeLine(4, 'ssl_protocols TLSv1.1;');
    await desk.told('tls-version-modern');
    expect(read('deploy/nginx.conf')).toBe(faultyFiles['deploy/nginx.conf']);
    await desk.retypeLine(4, 'ssl_protocols TLSv1.2;');
    await desk.told('tls-version-modern', 0);
  });

  it('say over a finding what the rule is about, and nothing twice', async () => {
    await desk.window.openFile('application.yml');
    await desk.goToLine(6);
    await desk.press('End');
    await expect.poll(desk.hover, patience).toContain('RFC 6265 §4.1.2.6');
    const said = await desk.hover();
    expect(said).toContain('The session cookie is HttpOnly');
    expect(said.match(/switches HttpOnly off/g)).toHaveLength(1);
    expect(said.match(/session-cookie-http-only/g)).toHaveLength(1);
    await desk.picture('en-light-2-hover');
    await desk.press('Escape');
  });

  it('offer a fix in another file, and the finding goes with it before anything is saved', async () => {
    await desk.window.openFile('.env');
    await desk.goToLine(2);
    await desk.press('End');
    const offered = await desk.quickFixes();
    expect(offered[0]).toContain('Add /.env to .gitignore');
    await desk.picture('en-light-3-fixes');
    await desk.press('Enter');
    await desk.told('secret-file-ignored', 0);
    expect(read('.gitignore')).toBe(faultyFiles['.gitignore']);
    // A file that was changed without an editor gets one a moment later; only then it can be saved.
    const saved = async () => {
      await desk.window.runCommand('File: Save All');
      return read('.gitignore');
    };
    await expect.poll(saved, patience).toBe('node_modules\n/.env\n');
    await desk.told('secret-file-ignored', 0);
  });

  it('have a line at their head that counts, and are fixed all at once by keyboard', async () => {
    await desk.window.openFile('application.yml');
    await expect
      .poll(desk.lenses, patience)
      .toContain(sentence('GovAuth findings: {0}', 'en').replace('{0}', '2'));
    expect(await desk.lenses()).toContain(sentence('Fix {0} of them', 'en').replace('{0}', '2'));
    await desk.picture('en-light-4-lenses');
    await desk.goToLine(1);
    await desk.window.runCommand('Fix All');
    await desk.told('session-cookie-http-only', 0);
    await desk.told('session-timeout-agrees', 0);
    await expect.poll(desk.lenses, patience).toBe('');
    await desk.window.runCommand('File: Save All');
    await expect.poll(() => read('application.yml'), patience).toContain('timeout: 30m');
    expect(read('application.yml')).toContain('http-only: true');
  });

  it('take a finding back with a comment that says why', async () => {
    await desk.window.openFile('application.yml');
    await desk.retypeLine(6, 'http-only: false');
    await desk.told('session-cookie-http-only');
    await desk.goToLine(6);
    await desk.press('End');
    const offered = await desk.quickFixes();
    const at = offered.findIndex((title) => title.includes('Silence session-cookie-http-only'));
    expect(at).toBeGreaterThan(0);
    await desk.press(...Array.from({ length: at }, () => 'ArrowDown'), 'Enter');
    await desk.window.answer('an old client reads it');
    await desk.told('session-cookie-http-only', 0);
    await desk.window.runCommand('File: Save All');
    await expect
      .poll(() => read('application.yml'), patience)
      .toContain(
        '\n        # govauth-disable-next-line session-cookie-http-only -- an old client reads it\n        http-only: false\n',
      );
  });

  it('are validated from the palette and from the explorer', async () => {
    const { page } = desk.window;
    const panel = page.locator('.markers-panel');
    await desk.press('ControlOrMeta+j');
    await expect.poll(() => panel.isVisible(), patience).toBe(false);
    await desk.window.runCommand('GovAuth: Validate');
    await expect.poll(() => panel.isVisible(), patience).toBe(true);

    await desk.press('ControlOrMeta+j');
    await expect.poll(() => panel.isVisible(), patience).toBe(false);
    await page
      .locator('.explorer-folders-view .monaco-list-row', { hasText: 'package.json' })
      .click({ button: 'right' });
    const entry = page.getByRole('menuitem', {
      name: commandTitle('validate', 'en').replace('GovAuth: ', ''),
    });
    await entry.first().waitFor();
    await desk.picture('en-light-5-explorer');
    await entry.first().click();
    await expect.poll(() => panel.isVisible(), patience).toBe(true);
    await desk.told('dependency-not-vulnerable');
  });

  it('follow the settings as soon as they change', async () => {
    const rule = 'dependency-not-vulnerable';
    desk.set({ 'govauth.validate.rules': { [rule]: 'off' } });
    await desk.told(rule, 0);
    desk.set({ 'govauth.validate.rules': { [rule]: 'error' } });
    await desk.told(rule);
    expect(await desk.window.page.locator('.markers-panel .codicon-error').count()).toBeGreaterThan(0);

    await desk.window.runCommand('View: Close All Editors');
    desk.set({ 'govauth.validate.workspace': false });
    await desk.told(rule, 0);
    await desk.window.openFile('package.json');
    await desk.told(rule);

    const record = join(desk.folder, '.govauth/baseline.json');
    mkdirSync(join(record, '..'));
    desk.set({ 'govauth.validate.baseline': '.govauth/baseline.json' });
    await desk.told(rule);
    const words = ['validate', desk.folder, '--baseline', record, '--update-baseline'];
    spawnSync(process.execPath, [join(house, 'dist/cli.js'), ...words], { stdio: 'pipe' });
    await desk.told(rule, 0);
    rmSync(record);
    await desk.told(rule);
  });

  it('are followed when they come and go', async () => {
    writeFiles(desk.folder, { '后台 服务/application-prod.yml': faultyFiles['application.yml'] });
    await desk.told('session-cookie-http-only');
    rmSync(join(desk.folder, '后台 服务'), { recursive: true });
    await desk.told('session-cookie-http-only', 0);

    // 单位, as GBK writes it.
    writeFileSync(
      join(desk.folder, 'application-old.yml'),
      Buffer.from([0x61, 0x3a, 0x20, 0xb5, 0xa5, 0xce, 0xbb, 0x0a]),
    );
    await desk.told('file-encoding-utf8');
    await desk.window.openFile('application-old.yml');
    await desk.window.page.waitForTimeout(moment);
    await desk.told('file-encoding-utf8');
    rmSync(join(desk.folder, 'application-old.yml'));
    await desk.told('file-encoding-utf8', 0);

    writeFiles(desk.folder, { 'node_modules/其他/package.json': faultyFiles['package.json'] });
    await desk.window.page.waitForTimeout(moment);
    await desk.told('dependency-not-vulnerable');
  });
});
