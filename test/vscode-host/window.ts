// A VS Code window for tests that drive it as a person does: keyboard, and eyes on the page.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { house } from '../architecture/house.ts';
import { openBrowserPage } from './browser-page.ts';
import { openDesktopPage } from './desktop-page.ts';
import type { WindowOptions } from './window-options.ts';

export interface VscodeWindow {
  readonly page: Page;
  /** Runs a command by what the palette shows of it, such as `GovAuth: Validate`. */
  runCommand(title: string): Promise<void>;
  /** Opens a file of the workspace by its name, as with Ctrl+P. */
  openFile(name: string): Promise<void>;
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>;
  /** Answers an input box, or picks the entry of a list that the answer leaves, with Enter. */
  answer(text: string): Promise<void>;
  /** The text of the notifications shown now. */
  notifications(): Promise<string[]>;
  /** Presses a button of the notification that is shown. */
  pressInNotification(label: string | RegExp): Promise<void>;
  /** The inner document of the webview in which `selector` is found; webviews are two frames deep. */
  webview(selector: string): Promise<Frame>;
  /** Keeps a picture as test/output/screenshots/NAME.png and gives its path. */
  screenshot(name: string): Promise<string>;
  /** Ends all that was started for this window, and removes its data. */
  close(): Promise<void>;
}

/**
 * Opens a window on fresh user data; it is ready for keys when the promise settles. The window is VS Code's own server in
 * Chromium, or the desktop VS Code whose executable GOVAUTH_DESKTOP_VSCODE names.
 */
export async function openWindow(options: WindowOptions): Promise<VscodeWindow> {
  const data = mkdtempSync(join(tmpdir(), 'govauth-vscode-'));
  const desktop = process.env['GOVAUTH_DESKTOP_VSCODE'];
  const { page, close } = desktop
    ? await openDesktopPage(desktop, data, options)
    : await openBrowserPage(data, options);
  page.setDefaultTimeout(30_000);
  await page.locator('.monaco-workbench .statusbar-item').first().waitFor();

  const quickInput = page.locator('.quick-input-widget input').first();
  const answer = async (text: string) => {
    await quickInput.waitFor();
    await quickInput.fill(text);
    await quickInput.press('Enter');
  };
  const pick = async (opener: string, prefix: string, text: string) => {
    const entry = page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
    const deadline = Date.now() + 30_000;
    // An extension that has just been installed adds its commands a moment after the window is ready: ask again.
    for (;;) {
      await page.keyboard.press(opener);
      await quickInput.fill(`${prefix}${text}`);
      const found = await entry.waitFor({ timeout: 2_000 }).then(
        () => true,
        () => false,
      );
      if (found) return entry.click();
      if (Date.now() > deadline) throw new Error(`The palette has no "${text}".`);
      await page.keyboard.press('Escape');
    }
  };
  const toasts = page.locator('.notifications-toasts .notification-list-item');

  return {
    page,
    runCommand: (title) => pick('F1', '>', title),
    openFile: (name) => pick('Control+P', '', name),
    type: (text) => page.keyboard.type(text),
    answer,
    notifications: () => toasts.locator('.notification-list-item-message').allInnerTexts(),
    pressInNotification: (label) => toasts.getByRole('button', { name: label }).first().click(),
    async webview(selector) {
      const deadline = Date.now() + 30_000;
      while (Date.now() < deadline) {
        for (const frame of page.frames())
          if (frame !== page.mainFrame() && (await frame.locator(selector).count()) > 0) return frame;
        await page.waitForTimeout(100);
      }
      throw new Error(`No webview shows ${selector}.`);
    },
    async screenshot(name) {
      const path = join(house, 'test/output/screenshots', `${name}.png`);
      mkdirSync(join(path, '..'), { recursive: true });
      await page.screenshot({ path });
      return path;
    },
    async close() {
      await close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
