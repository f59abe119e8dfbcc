// The window as a page: VS Code's own server on a free port, shown by Debian's Chromium.
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { startHost } from '../../scripts/vscode-host.ts';
import { settingsOf, type WindowOptions } from './window-options.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the server with its data in `data`, and a browser with a fresh profile there; `close` ends both. */
export async function openBrowserPage(
  data: string,
  options: WindowOptions,
): Promise<{ page: Page; close: () => Promise<void> }> {
  const {
    extension,
    beside,
    restricted = false,
    env = {},
    folder,
    language,
    size = { width: 1280, height: 800 },
  } = options;
  // A start installs one extension, and keeps those of former starts.
  if (beside) await (await startHost({ data, extension: beside, settings: settingsOf(options) })).stop();
  const host = await startHost({ data, settings: settingsOf(options), extension, restricted, env });
  const context = await chromium.launchPersistentContext(join(data, 'chromium'), {
    executablePath: '/usr/bin/chromium',
    args: flags,
    viewport: size,
    locale: language === 'zh' ? 'zh-CN' : 'en-US',
  });
  const isWorkspaceFile = folder.endsWith('.code-workspace');
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(
    `${host.origin}/?${new URLSearchParams(isWorkspaceFile ? { workspace: folder } : { folder })}`,
  );
  return {
    page,
    async close() {
      await context.close();
      await host.stop();
    },
  };
}
