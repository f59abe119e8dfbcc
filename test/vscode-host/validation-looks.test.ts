// The same findings in Chinese, in the dark and in high contrast: every word of ours is Chinese, and all can be looked at.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sentence } from '../vscode/titles.ts';
import { type Desk, patience, sitDown } from './desk.ts';
import { faultyFiles } from './faulty-system.ts';

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
