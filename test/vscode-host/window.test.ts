// The harness itself: a tiny extension, packaged here, is installed and driven in a real window.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { packageFolder } from '../../scripts/package.ts';
import { openWindow, type VscodeWindow } from './window.ts';

const manifest = {
  name: 'greeter',
  publisher: 'example',
  version: '0.0.1',
  type: 'module',
  main: './extension.js',
  license: 'MIT',
  engines: { vscode: '^1.101.0' },
  files: ['extension.js', 'package.nls*.json', 'README.md', 'LICENSE'],
  contributes: { commands: [{ command: 'greeter.greet', title: '%greet%', category: 'Greeter' }] },
};

const program = `
import * as vscode from 'vscode';
export function activate(context) {
  context.subscriptions.push(vscode.commands.registerCommand('greeter.greet', async () => {
    const name = await vscode.window.showInputBox();
    const panel = vscode.window.createWebviewPanel('greeter', 'Greeter', vscode.ViewColumn.Beside, { enableScripts: true });
    panel.webview.html = '<button onclick="this.textContent = \\'pressed\\'">press</button>';
    await vscode.window.showInformationMessage('Hello ' + name + ' ' + vscode.env.language + ' ' + process.env.GREETER, 'Thanks');
  }));
}
`;

describe('a VS Code window', () => {
  let folder = '';
  let vsix = '';
  let window: VscodeWindow | undefined;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'govauth-greeter-'));
    vsix = join(folder, 'greeter.vsix');
    const files = {
      'package.json': JSON.stringify(manifest),
      'package.nls.json': '{ "greet": "Say Hello" }',
      'package.nls.zh-cn.json': '{ "greet": "问好" }',
      'extension.js': program,
      'README.md': '# Greeter\n',
      LICENSE: 'MIT\n',
      'notes.txt': '',
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    packageFolder(folder, vsix);
  });
  afterEach(() => window?.close());
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('runs an installed extension in Chinese: command, input, webview, notification, editor', async () => {
    window = await openWindow({ folder, language: 'zh', extension: vsix, env: { GREETER: 'seen' } });

    await window.openFile('notes.txt');
    await window.page.locator('.monaco-editor textarea, .monaco-editor .native-edit-context').first().focus();
    await window.type('政务认证');
    await window.runCommand('Greeter: 问好');
    await window.answer('world');

    await expect.poll(() => window?.notifications(), { timeout: 20_000 }).toEqual(['Hello world zh-cn seen']);
    const inner = await window.webview('button');
    await inner.locator('button').click();
    expect(await inner.locator('button').textContent()).toBe('pressed');
    expect(await window.page.locator('.monaco-editor .view-lines').first().textContent()).toContain(
      '政务认证',
    );
    await window.screenshot('harness/chinese-light');
    await window.pressInNotification('Thanks');
    await expect.poll(() => window?.notifications()).toEqual([]);
  });

  it('runs it in English and dark', async () => {
    window = await openWindow({ folder, theme: 'dark', extension: vsix, env: { GREETER: 'seen' } });
    await window.runCommand('Greeter: Say Hello');
    await window.answer('world');
    await expect.poll(() => window?.notifications(), { timeout: 20_000 }).toEqual(['Hello world en seen']);
    expect(await window.page.locator('.monaco-workbench').getAttribute('class')).toContain('vs-dark');
    await window.screenshot('harness/english-dark');
  });
});
