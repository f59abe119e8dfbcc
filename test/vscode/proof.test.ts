// The wizard ends with a proof unless that is declined: cancelled, it leaves the code and nothing else; done, the project is stamped.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageExtension } from '../../scripts/package.ts';
import { openWindow, type VscodeWindow } from '../vscode-host/window.ts';
import { answerQuestions } from './answer-questions.ts';
import { freePort } from './free-port.ts';
import { isFree } from './is-free.ts';
import { commandTitle, sentence } from './titles.ts';

const patience = { timeout: 150_000, interval: 200 };

const looks = [
  { language: 'en', theme: 'light' },
  { language: 'zh', theme: 'dark' },
] as const;

describe.each(looks)('a proof in VS Code, $language, $theme', ({ language, theme }) => {
  let base = '';
  let folder = '';
  let window: VscodeWindow;

  beforeEach(async () => {
    base = mkdtempSync(join(tmpdir(), 'govauth-proven-'));
    folder = join(base, 'project');
    for (const path of [folder, join(base, 'tmp')]) mkdirSync(path);
    window = await openWindow({
      folder,
      extension: packageExtension(),
      language,
      theme,
      settings: { 'remote.autoForwardPorts': false, 'editor.minimap.enabled': false },
      env: { TMPDIR: join(base, 'tmp') },
    });
  });
  afterEach(async () => {
    await window?.close();
    rmSync(base, { recursive: true, force: true });
  });

  const say = (english: string) => sentence(english, language);
  const has = (path: string) => existsSync(join(folder, path));
  const shown = async () => (await window.notifications()).join('\n');
  const leftovers = () => readdirSync(join(base, 'tmp')).filter((name) => name.startsWith('govauth-'));
  const picture = async (name: string) => {
    await window.page.waitForTimeout(400);
    await window.screenshot(`proof/${language}-${theme}-${name}`);
  };
  const dismiss = () => window.runCommand('Notifications: Clear All Notifications');

  it('is what the wizard proposes, can be cancelled, and stamps the project once it is done', async () => {
    const [system, platform] = [await freePort(), await freePort()];
    await window.runCommand(commandTitle('newIntegration', language));
    await answerQuestions(window, `http://127.0.0.1:${system}/auth/callback`);
    await picture('1-what-now');
    expect(has('govauth.config.json')).toBe(false);
    await window.page.keyboard.press('Enter');
    await expect.poll(shown, patience).toContain(say('installing and building a copy…'));
    await picture('2-building');
    await window.pressInNotification(language === 'zh' ? /Cancel|取消/ : 'Cancel');
    await expect.poll(shown, patience).toContain(say('It is not proven: the proof was cancelled.'));
    await picture('3-cancelled');
    expect([has('src/app.ts'), has('.govauth/proof.json'), has('node_modules')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(leftovers()).toEqual([]);

    // The secrets of the first generation stay; the address of the platform is in their file, too.
    for (const name of ['govauth.config.json', '.env']) {
      const path = join(folder, name);
      writeFileSync(path, readFileSync(path, 'utf8').replace('127.0.0.1:9400', `127.0.0.1:${platform}`));
    }
    await dismiss();
    await window.runCommand(commandTitle('scaffold', language));
    await window.answer(say('Generate and Prove'));
    // And in others, which generation writes anew.
    await window.page.getByRole('button', { name: say('Overwrite') }).click();
    const proven = say('Proven, see .govauth/proof.json. Modules passed: {0}.').replace('{0}', '\\d+');
    await expect.poll(shown, patience).toMatch(new RegExp(proven));
    await picture('4-proven');
    const proof = JSON.parse(readFileSync(join(folder, '.govauth/proof.json'), 'utf8'));
    expect(proof).toMatchObject({ format: 1, template: 'node-express', plan: 'basic' });
    expect(has('node_modules')).toBe(false);
    expect(leftovers()).toEqual([]);
    expect([await isFree(system), await isFree(platform)]).toEqual([true, true]);
  });
});

describe('a proof that the settings decline', () => {
  it('is neither asked for nor made', async () => {
    const base = mkdtempSync(join(tmpdir(), 'govauth-declined-'));
    const config = readFileSync(
      join(import.meta.dirname, '../fixtures/sample-workspace/govauth.config.json'),
      'utf8',
    );
    writeFileSync(join(base, 'govauth.config.json'), config);
    const settings = { 'govauth.scaffold.prove': 'never' };
    const window = await openWindow({ folder: base, extension: packageExtension(), settings });
    try {
      await window.openFile('govauth.config.json');
      await window.runCommand(commandTitle('scaffold', 'en'));
      const written = sentence('Integration code generated. Files written: {0}.', 'en').split('{0}')[0] ?? '';
      await expect.poll(() => window.notifications().then(String), patience).toContain(written);
      expect([existsSync(join(base, 'src')), existsSync(join(base, '.govauth/proof.json'))]).toEqual([
        true,
        false,
      ]);
    } finally {
      await window.close();
      rmSync(base, { recursive: true, force: true });
    }
  });
});
