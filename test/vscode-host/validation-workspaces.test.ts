// Validation in workspaces of another kind: several folders and systems, and one that is not trusted.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, moment, sitDown } from './desk.ts';
import { faultyFiles, writeFiles } from './faulty-system.ts';

describe('a workspace of several folders', () => {
  let desk: Desk;
  beforeAll(async () => {
    const { '.gitignore': _, ...files } = faultyFiles;
    const system = (folder: string, names: readonly (keyof typeof files)[]) =>
      Object.fromEntries(names.map((name) => [`${folder}/${name}`, files[name]]));
    // The second one lies in the first, the last one in the third.
    const folders = ['一 号', '一 号/甲', '二号', '二号/deploy'].map((path) => ({ path }));
    desk = await sitDown(
      {
        '全部.code-workspace': JSON.stringify({ folders }),
        // Two systems in one folder, and a third one without a config of ours beside it.
        ...system('一 号/甲', ['govauth.config.json', 'application.yml']),
        ...system('一 号/乙', ['govauth.config.json', 'deploy/nginx.conf']),
        ...system('二号', ['package.json', 'deploy/nginx.conf']),
      },
      { workspaceFile: '全部.code-workspace' },
    );
  });
  afterAll(() => desk?.clear());

  it('has each system judged by itself', async () => {
    await desk.told('session-timeout-agrees');
    await desk.told('tls-version-modern', 2);
    await desk.told('dependency-not-vulnerable');
    await desk.picture('en-light-6-folders');
    // One folder’s settings are no other’s.
    writeFiles(join(desk.folder, '二号'), {
      '.vscode/settings.json': JSON.stringify({
        'govauth.validate.rules': { 'dependency-not-vulnerable': 'off', 'tls-version-modern': 'off' },
      }),
    });
    await desk.told('dependency-not-vulnerable', 0);
    await desk.told('tls-version-modern');
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

  it('is read, and git is not run in it until it is trusted', async () => {
    await desk.told('session-cookie-http-only');
    await desk.window.page.waitForTimeout(moment);
    expect(await desk.problems('secret-file-ignored')).toBe(0);
    expect(existsSync(asked)).toBe(false);
    await desk.picture('en-light-7-restricted');

    await desk.window.runCommand('Workspaces: Manage Workspace Trust');
    await desk.window.page
      .locator('.workspace-trust-editor')
      .getByRole('button', { name: 'Trust', exact: true })
      .click();
    await desk.told('secret-file-ignored');
    expect(readFileSync(asked, 'utf8')).toContain('ls-files');
  });
});
