// Validation of whole systems as a person meets it in VS Code: Problems, typing, fixes, lenses, hovers, settings, trust.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageExtension } from '../../scripts/package.ts';
import { house } from '../architecture/house.ts';
import { commandTitle, sentence } from '../vscode/titles.ts';
import { packageDriftProbe, probeCommands } from './drift-probe.ts';
import { faultyFiles, makeRepository, soundConfig, writeFiles } from './faulty-system.ts';
import { createHands, type Hands } from './hands.ts';
import { openWindow, type VscodeWindow } from './window.ts';
import type { WindowOptions } from './window-options.ts';

const patience = { timeout: 30_000, interval: 200 };
/** In which what must not happen would have happened. */
const moment = 2_000;

let vsix = '';
beforeAll(() => {
  vsix = packageExtension();
});

interface Desk extends Hands {
  readonly base: string;
  readonly folder: string;
  readonly window: VscodeWindow;
  /** Writes the settings of the folder. */
  readonly set: (settings: Readonly<Record<string, unknown>>) => void;
  readonly clear: () => Promise<void>;
}

const ordinary = {
  'remote.autoForwardPorts': false,
  // As on the desktop: nothing is saved that nobody saves.
  'files.autoSave': 'off',
  'editor.minimap.enabled': false,
  'window.dialogStyle': 'custom',
};

/** A window over `files`, in a folder whose name has blanks and Chinese letters; Problems are shown. */
async function sitDown(
  files: Readonly<Record<string, string>>,
  more: Omit<Partial<WindowOptions>, 'folder'> & { readonly workspaceFile?: string } = {},
): Promise<Desk> {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'govauth-validation-')));
  const folder = join(base, '公文 系统');
  writeFiles(folder, files);
  makeRepository(folder);
  const { workspaceFile, settings, ...options } = more;
  const window = await openWindow({
    folder: workspaceFile ? join(folder, workspaceFile) : folder,
    extension: vsix,
    size: { width: 1280, height: 1200 },
    settings: { ...ordinary, ...settings },
    ...options,
  });
  const hands = createHands(window);
  await hands.press('ControlOrMeta+Shift+m');
  return {
    ...hands,
    base,
    folder,
    window,
    set: (given) => writeFiles(folder, { '.vscode/settings.json': JSON.stringify(given) }),
    clear: async () => {
      await window.close();
      rmSync(base, { recursive: true, force: true });
    },
  };
}

describe('the files of a system', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await sitDown(faultyFiles);
  });
  afterAll(() => desk?.clear());
  const told = (rule: string, count = 1) =>
    expect.poll(() => desk.problems(rule), { ...patience, message: rule }).toBe(count);
  const read = (path: string) => readFileSync(join(desk.folder, path), 'utf8');

  it('have their findings in Problems before anybody opens them, with what they are related to', async () => {
    await told('secret-file-ignored');
    await told('session-cookie-http-only');
    await told('session-timeout-agrees');
    await told('tls-version-modern');
    await told('dependency-not-vulnerable');
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
    await told('tls-version-modern', 0);
    await desk.retypeLine(4, 'ssl_protocols TLSv1.1;');
    await told('tls-version-modern');
    expect(read('deploy/nginx.conf')).toBe(faultyFiles['deploy/nginx.conf']);
    await desk.retypeLine(4, 'ssl_protocols TLSv1.2;');
    await told('tls-version-modern', 0);
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
    await told('secret-file-ignored', 0);
    expect(read('.gitignore')).toBe(faultyFiles['.gitignore']);
    await desk.window.runCommand('File: Save All');
    await expect.poll(() => read('.gitignore'), patience).toBe('node_modules\n/.env\n');
    await told('secret-file-ignored', 0);
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
    await told('session-cookie-http-only', 0);
    await told('session-timeout-agrees', 0);
    await expect.poll(desk.lenses, patience).toBe('');
    await desk.window.runCommand('File: Save All');
    await expect.poll(() => read('application.yml'), patience).toContain('timeout: 30m');
    expect(read('application.yml')).toContain('http-only: true');
  });

  it('take a finding back with a comment that says why', async () => {
    await desk.window.openFile('application.yml');
    await desk.retypeLine(6, 'http-only: false');
    await told('session-cookie-http-only');
    await desk.goToLine(6);
    await desk.press('End');
    const offered = await desk.quickFixes();
    const at = offered.findIndex((title) => title.includes('Silence session-cookie-http-only'));
    expect(at).toBeGreaterThan(0);
    await desk.press(...Array.from({ length: at }, () => 'ArrowDown'), 'Enter');
    await desk.window.answer('an old client reads it');
    await told('session-cookie-http-only', 0);
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
    await told('dependency-not-vulnerable');
  });

  it('follow the settings as soon as they change', async () => {
    const rule = 'dependency-not-vulnerable';
    desk.set({ 'govauth.validate.rules': { [rule]: 'off' } });
    await told(rule, 0);
    desk.set({ 'govauth.validate.rules': { [rule]: 'error' } });
    await told(rule);
    expect(await desk.window.page.locator('.markers-panel .codicon-error').count()).toBeGreaterThan(0);

    await desk.window.runCommand('View: Close All Editors');
    desk.set({ 'govauth.validate.workspace': false });
    await told(rule, 0);
    await desk.window.openFile('package.json');
    await told(rule);

    const record = join(desk.folder, '.govauth/baseline.json');
    mkdirSync(join(record, '..'));
    desk.set({ 'govauth.validate.baseline': '.govauth/baseline.json' });
    await told(rule);
    const words = ['validate', desk.folder, '--baseline', record, '--update-baseline'];
    spawnSync(process.execPath, [join(house, 'dist/cli.js'), ...words], { stdio: 'pipe' });
    await told(rule, 0);
    rmSync(record);
    await told(rule);
  });

  it('are followed when they come and go', async () => {
    writeFiles(desk.folder, { '后台 服务/application-prod.yml': faultyFiles['application.yml'] });
    await told('session-cookie-http-only');
    rmSync(join(desk.folder, '后台 服务'), { recursive: true });
    await told('session-cookie-http-only', 0);
    writeFiles(desk.folder, { 'node_modules/其他/package.json': faultyFiles['package.json'] });
    await desk.window.page.waitForTimeout(moment);
    await told('dependency-not-vulnerable');
  });
});

describe('the same in Chinese', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await sitDown(faultyFiles, { language: 'zh', theme: 'dark' });
  });
  afterAll(() => desk?.clear());

  it.each([
    ['dark', 'Dark Modern'],
    ['hc', 'Default High Contrast'],
    ['hc-light', 'Default High Contrast Light'],
  ])('can be looked at, %s', async (look, theme) => {
    desk.set({ 'workbench.colorTheme': theme });
    await expect.poll(() => desk.problems('会话'), patience).toBeGreaterThan(0);
    await desk.picture(`zh-${look}-1-problems`);
    await desk.window.openFile('application.yml');
    await expect.poll(desk.lenses, patience).toContain('GovAuth');
    expect(await desk.lenses()).toContain(sentence('GovAuth findings: {0}', 'zh').replace('{0}', '2'));
    await desk.goToLine(6);
    await desk.press('End');
    await expect.poll(desk.hover, patience).toContain('RFC 6265');
    await desk.picture(`zh-${look}-2-hover`);
    await desk.press('Escape');
    const offered = (await desk.quickFixes()).join('\n');
    await desk.picture(`zh-${look}-3-fixes`);
    await desk.press('Escape');
    // Names of rules and of settings aside, every entry is Chinese.
    for (const title of offered.split('\n')) expect(title).toMatch(/\p{Script=Han}/u);
    await desk.press('ControlOrMeta+,');
    await desk.window.page.locator('.settings-editor').waitFor();
    await desk.window.type('govauth.validate');
    await desk.window.page.locator('.settings-editor .setting-item').first().waitFor();
    await desk.window.page.waitForTimeout(1000);
    await desk.picture(`zh-${look}-4-settings`);
    await desk.press('Escape', 'Escape');
    await desk.window.runCommand('View: Close All Editors');
  });
});

describe('a workspace of several folders', () => {
  let desk: Desk;
  beforeAll(async () => {
    const { '.gitignore': _, ...files } = faultyFiles;
    const system = (folder: string, names: readonly (keyof typeof files)[]) =>
      Object.fromEntries(names.map((name) => [`${folder}/${name}`, files[name]]));
    const folders = ['一 号', '二号'].map((path) => ({ path }));
    desk = await sitDown(
      {
        '全部.code-workspace': JSON.stringify({ folders }),
        // Two systems in one folder, and a third one without a config of ours beside it.
        ...system('一 号/甲', ['govauth.config.json', 'application.yml']),
        ...system('一 号/乙', ['govauth.config.json', 'deploy/nginx.conf']),
        ...system('二号', ['package.json']),
      },
      { workspaceFile: '全部.code-workspace' },
    );
  });
  afterAll(() => desk?.clear());
  const told = (rule: string, count = 1) =>
    expect.poll(() => desk.problems(rule), { ...patience, message: rule }).toBe(count);

  it('has each system judged by itself', async () => {
    await told('session-timeout-agrees');
    await told('tls-version-modern');
    await told('dependency-not-vulnerable');
    await desk.picture('en-light-6-folders');
    // One folder’s settings are no other’s.
    writeFiles(join(desk.folder, '二号'), {
      '.vscode/settings.json': JSON.stringify({
        'govauth.validate.rules': { 'dependency-not-vulnerable': 'off', 'tls-version-modern': 'off' },
      }),
    });
    await told('dependency-not-vulnerable', 0);
    await told('tls-version-modern');
  });
});

describe('a restricted workspace', () => {
  let desk: Desk;
  let asked = '';
  beforeAll(async () => {
    const tools = realpathSync(mkdtempSync(join(tmpdir(), 'govauth-tools-')));
    asked = join(tools, 'asked');
    const git = spawnSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).stdout.trim();
    writeFileSync(join(tools, 'git'), `#!/bin/sh\necho "$*" >> '${asked}'\nexec '${git}' "$@"\n`);
    chmodSync(join(tools, 'git'), 0o755);
    desk = await sitDown(faultyFiles, {
      restricted: true,
      env: { PATH: `${tools}:${process.env['PATH']}` },
      // What is seen of git is ours.
      settings: { 'git.enabled': false },
    });
  });
  afterAll(async () => {
    await desk?.clear();
    rmSync(join(asked, '..'), { recursive: true, force: true });
  });
  const told = (rule: string, count = 1) =>
    expect.poll(() => desk.problems(rule), { ...patience, message: rule }).toBe(count);

  it('is read, and git is not run in it until it is trusted', async () => {
    await told('session-cookie-http-only');
    await desk.window.page.waitForTimeout(moment);
    expect(await desk.problems('secret-file-ignored')).toBe(0);
    expect(existsSync(asked)).toBe(false);
    await desk.picture('en-light-7-restricted');

    await desk.window.runCommand('Workspaces: Manage Workspace Trust');
    await desk.window.page
      .locator('.workspace-trust-editor')
      .getByRole('button', { name: 'Trust', exact: true })
      .click();
    await told('secret-file-ignored');
    expect(readFileSync(asked, 'utf8')).toContain('ls-files');
  });
});

describe('long files', () => {
  const lines = 2_000;
  const settings = Array.from({ length: lines / 4 }, (_, i) =>
    [
      `  unit-${i}:`,
      `    name: 单位 ${i}`,
      `    address: https://unit-${i}.example.invalid`,
      '    enabled: true\n',
    ].join('\n'),
  );
  const addresses = Array.from(
    { length: lines },
    (_, i) => `      "http://127.0.0.1:3000/auth/callback/${i}",\n`,
  );
  const longConfig = soundConfig.replace(
    '"registeredRedirectUris": [',
    `"registeredRedirectUris": [\n${addresses.join('')}      `,
  );
  const files = {
    ...faultyFiles,
    'application.yml': `server:\n  port: 8080\nunits:\n${settings.join('')}`,
    'govauth.config.json': longConfig,
  };
  let desk: Desk;
  let probe: ReturnType<typeof packageDriftProbe>;
  let probing = '';
  beforeAll(async () => {
    probing = mkdtempSync(join(tmpdir(), 'govauth-drift-'));
    probe = packageDriftProbe(probing);
    desk = await sitDown(files, { beside: probe.vsix, env: probe.env });
  });
  afterAll(async () => {
    await desk?.clear();
    rmSync(probing, { recursive: true, force: true });
  });

  it.each([
    {
      file: 'application.yml',
      line: 2,
      typed: 'servlet.session.cookie.http-only: false # as it always was, they say',
      rule: 'session-cookie-http-only',
    },
    {
      file: 'govauth.config.json',
      line: longConfig.slice(0, longConfig.indexOf('"session"')).split('\n').length,
      typed: '"session": { "store": "memory", "idleMinutes": 90, "absoluteHours": 8, "instances": 1 },',
      rule: 'session-idle-limit',
    },
  ])(
    'show what is found while one types in $file, and never hold up the extension host',
    async ({ file, line, typed, rule }) => {
      const { page } = desk.window;
      await desk.window.openFile(file);
      await page.locator('.tab.active', { hasText: file }).waitFor();
      await desk.goToLine(line);
      await page.waitForTimeout(moment);
      expect(await desk.problems(rule)).toBe(0);
      await desk.window.runCommand(probeCommands.begin);
      await desk.press('ControlOrMeta+1', 'Shift+End');
      await page.keyboard.type(typed, { delay: 40 });
      await desk.press('Escape');
      await expect.poll(() => desk.problems(rule), patience).toBe(1);
      await page.waitForTimeout(moment);
      rmSync(probe.path, { force: true });
      await desk.window.runCommand(probeCommands.end);
      await expect.poll(() => existsSync(probe.path), patience).toBe(true);
      const [longest] = probe.tasks();
      console.log(`${file}: the longest task computed ${longest?.cpu} ms, and took ${longest?.wall} ms`);
      expect(longest?.cpu ?? 0).toBeLessThan(50);
    },
  );
});
