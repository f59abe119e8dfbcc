// A folder that is not trusted: its config is judged, and nothing is offered that writes, starts or sends.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageExtension } from '../../scripts/package.ts';
import { house } from '../architecture/house.ts';
import { openWindow, type VscodeWindow } from '../vscode-host/window.ts';
import { commandTitle, sentence } from './titles.ts';

const patience = { timeout: 30_000, interval: 200 };

describe('a folder that is not trusted', () => {
  let folder = '';
  let window: VscodeWindow;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'govauth-restricted-'));
    const sample = readFileSync(join(house, 'test/fixtures/sample-workspace/govauth.config.json'), 'utf8');
    writeFileSync(
      join(folder, 'govauth.config.json'),
      sample.replace('"idleMinutes": 30', '"idleMinutes": 90'),
    );
    window = await openWindow({ folder, extension: await packageExtension(), restricted: true });
  });
  afterEach(async () => {
    await window?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has its config judged, and no command that acts', async () => {
    const { page } = window;
    await window.openFile('govauth.config.json');
    await expect.poll(() => page.locator('.squiggly-warning').count(), patience).toBe(1);
    expect(await page.locator('.codelens-decoration').count()).toBe(0);

    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').first().fill('>GovAuth: ');
    const offered = page.locator('.quick-input-list .monaco-list-row');
    await expect.poll(() => offered.count(), patience).toBe(1);
    expect(await offered.first().innerText()).toContain(commandTitle('validate', 'en'));
    await page.keyboard.press('Escape');

    await page.locator('[id="status.languageStatus"]').click();
    const restriction = sentence('Restricted mode: files are validated, nothing is run', 'en');
    await expect.poll(() => page.getByText(restriction).count(), patience).toBeGreaterThan(0);
    await window.screenshot('restricted/en-light');
  });
});
