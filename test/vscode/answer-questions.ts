// Answers the questions of a new integration in the window, as a person would who knows only what he must.
import { expect } from 'vitest';
import type { VscodeWindow } from '../vscode-host/window.ts';

const patience = { timeout: 30_000, interval: 200 };

/** VS Code's own key for Back in its quick input. */
const goBack =
  { win32: 'Alt+ArrowLeft', darwin: 'Control+Minus' }[process.platform as string] ?? 'Control+Alt+Minus';

/** Goes back once on the way, and calls `wentBack` there. Ends at what comes after the last question. */
export async function answerQuestions(
  { page }: VscodeWindow,
  redirectUri: string,
  wentBack: () => Promise<unknown> = async () => undefined,
): Promise<void> {
  const quickInput = page.locator('.quick-input-widget');
  const title = () => quickInput.locator('.quick-input-title').innerText();
  /** The question at `number` is on screen and takes the keys. */
  const questionShown = async (number: number) => {
    await expect.poll(title, patience).toMatch(new RegExp(`[（(]${number}/\\d+[）)]`));
    await quickInput.locator('input:focus').waitFor();
  };
  const typed: Readonly<Record<number, string>> = {
    3: '示例办公系统',
    4: '示例市示例局',
    5: '示例软件公司',
    7: 'zwrz_example',
    8: redirectUri,
  };
  for (let number = 1; ; number++) {
    await questionShown(number);
    if (number === 4) {
      await page.keyboard.press(goBack);
      await questionShown(3);
      expect(await quickInput.locator('input').first().inputValue()).toBe(typed[3]);
      await wentBack();
      await page.keyboard.press('Enter');
      await questionShown(4);
    }
    await page.keyboard.type(typed[number] ?? '');
    const [, total] = /\/(\d+)/.exec(await title()) ?? [];
    await page.keyboard.press('Enter');
    if (number === Number(total)) break;
  }
  await expect.poll(title, patience).not.toMatch(/[（(]\d+\/\d+[）)]/);
  await quickInput.locator('input:focus').waitFor();
}
