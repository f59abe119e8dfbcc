// The window as a desktop program: the same page, inside VS Code's own Electron.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { _electron as electron, type Page } from 'playwright-core';
import { quietSettings } from '../../scripts/vscode-host.ts';
import { settingsOf, type WindowOptions } from './window-options.ts';

const chinese = 'MS-CEINTL.vscode-language-pack-zh-hans';

/** Starts the VS Code at `executable` with its user data and extensions in `data`; `close` ends it. */
export async function openDesktopPage(
  executable: string,
  data: string,
  options: WindowOptions,
): Promise<{ page: Page; close: () => Promise<void> }> {
  const { extension, beside, restricted = false, env = {}, folder, language } = options;
  const folders = [`--user-data-dir=${join(data, 'user')}`, `--extensions-dir=${join(data, 'extensions')}`];
  const install = (what: string) => {
    const [cli = '', ...args] = resolveCliArgsFromVSCodeExecutablePath(executable, {
      reuseMachineInstall: true,
    });
    execFileSync(cli, [...args, ...folders, '--install-extension', what], {
      shell: process.platform === 'win32',
    });
  };
  mkdirSync(join(data, 'user/User'), { recursive: true });
  const settings = { ...quietSettings, ...settingsOf(options) };
  writeFileSync(join(data, 'user/User/settings.json'), JSON.stringify(settings));
  install(extension);
  if (beside) install(beside);
  if (language === 'zh') install(chinese);

  const program = await electron.launch({
    executablePath: executable,
    args: [
      folder,
      ...folders,
      ...(restricted ? [] : ['--disable-workspace-trust']),
      ...['--skip-welcome', '--skip-release-notes', '--no-sandbox'],
      `--locale=${language === 'zh' ? 'zh-cn' : 'en'}`,
    ],
    env: { ...(process.env as Record<string, string>), ...env },
  });
  return { page: await program.firstWindow(), close: () => program.close() };
}
