// What a person does in the editor and reads off the window, beyond what every test needs.
import type { VscodeWindow } from './window.ts';

export interface Hands {
  /** Keys one after the other. */
  press(...keys: readonly string[]): Promise<void>;
  /** Puts the cursor at the beginning of what stands in line `line`, counted from 1. */
  goToLine(line: number): Promise<void>;
  /** Types over what stands in a line; its indent stays. */
  retypeLine(line: number, text: string): Promise<void>;
  /** How many entries of Problems name `words`: a rule, a file, a message. */
  problems(words: string): Promise<number>;
  /** The entries of the quick-fix menu at the cursor, which is left open. */
  quickFixes(): Promise<string[]>;
  /** The text of the hover at the cursor so far, which is left open; its parts arrive one by one. */
  hover(): Promise<string>;
  /** What the lines above the code say. */
  lenses(): Promise<string>;
  /** A picture, once what slides or fades in has come to rest. */
  picture(name: string): Promise<void>;
}

export function createHands(window: VscodeWindow): Hands {
  const { page } = window;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const goToLine = async (line: number) => {
    // The first editor group has the focus, whatever had it before.
    await press('ControlOrMeta+1', 'ControlOrMeta+g');
    await window.answer(`:${line}`);
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await press('End', 'Home');
  };
  const texts = page.locator('.action-widget .monaco-list-row.action');
  return {
    press,
    goToLine,
    async retypeLine(line, text) {
      await goToLine(line);
      await press('Shift+End');
      await page.keyboard.type(text);
      await press('Escape');
    },
    problems: (words) => page.locator('.markers-panel .monaco-list-row', { hasText: words }).count(),
    async quickFixes() {
      for (let tries = 0; tries < 10; tries++) {
        await press('ControlOrMeta+.');
        const shown = await texts
          .first()
          .waitFor({ timeout: 3000 })
          .then(
            () => true,
            () => false,
          );
        if (shown) return texts.allInnerTexts();
        await press('Escape');
      }
      return [];
    },
    async hover() {
      const shown = page
        .locator('.monaco-editor .monaco-hover:visible, .monaco-resizable-hover:visible')
        .first();
      if (!(await shown.isVisible())) await press('ControlOrMeta+k', 'ControlOrMeta+i');
      return shown.innerText({ timeout: 3000 }).catch(() => '');
    },
    lenses: async () => (await page.locator('.codelens-decoration').allInnerTexts()).join('\n'),
    async picture(name) {
      await page.waitForTimeout(500);
      await window.screenshot(`validation/${name}`);
    },
  };
}
