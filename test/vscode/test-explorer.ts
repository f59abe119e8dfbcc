// The Test Explorer as a person reads it: from top to bottom, with the trees in whatever order their names put them.
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { VscodeWindow } from '../vscode-host/window.ts';

const patience = { timeout: 30_000, interval: 100 };

export interface TestExplorer {
  /** All rows that are drawn, in no order. */
  readonly rows: Locator;
  /** The row that comes `after` rows below the one of the tree called `heading`, and is called `name`. */
  readonly below: (heading: string, after: number, name: string) => Promise<Locator>;
  /** Settles when the folded row shows what is below it. */
  readonly unfold: (row: Locator) => Promise<void>;
}

/** Opens it. */
export async function openTestExplorer(
  { page, runCommand }: VscodeWindow,
  language: 'zh' | 'en',
): Promise<TestExplorer> {
  await runCommand(language === 'zh' ? 'Test Explorer' : 'Focus on Test Explorer View');
  const rows = page.locator('.test-explorer .monaco-list-row');
  return {
    rows,
    below: async (heading, after, name) => {
      const tree = rows.filter({ hasText: heading });
      await expect.poll(() => tree.count(), patience).toBe(1);
      const at = Number(await tree.getAttribute('data-index')) + after;
      const row = page.locator(`.test-explorer .monaco-list-row[data-index="${at}"]`);
      await expect.poll(() => row.innerText(), patience).toContain(name);
      return row;
    },
    unfold: async (row) => {
      const unfolded = () => row.getAttribute('aria-expanded');
      await expect.poll(unfolded, patience).toBe('false');
      await row.click();
      await expect.poll(unfolded, patience).toBe('true');
    },
  };
}
