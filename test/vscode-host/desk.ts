// A window over a faulty business system, with the hands to work in it and Problems in sight.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { packageExtension } from '../../scripts/package.ts';
import { makeRepository, writeFiles } from './faulty-system.ts';
import { createHands, type Hands } from './hands.ts';
import { openWindow, type VscodeWindow } from './window.ts';
import type { WindowOptions } from './window-options.ts';

export const patience = { timeout: 30_000, interval: 200 };

/** Milliseconds in which what must not happen would have happened. */
export const moment = 2_000;

export interface Desk extends Hands {
  readonly folder: string;
  readonly window: VscodeWindow;
  /** Writes the settings of the folder. */
  readonly set: (settings: Readonly<Record<string, unknown>>) => void;
  /** Waits until Problems have `count` entries that name a rule; one unless told. */
  readonly told: (rule: string, count?: number) => Promise<void>;
  readonly clear: () => Promise<void>;
}

const ordinary = {
  'remote.autoForwardPorts': false,
  // As on the desktop: nothing is saved that nobody saves.
  'files.autoSave': 'off',
  'editor.minimap.enabled': false,
  'window.dialogStyle': 'custom',
};

/** A window over `files`, in a folder whose name has blanks and Chinese letters; Problems are shown. */
export async function sitDown(
  files: Readonly<Record<string, string>>,
  more: Omit<Partial<WindowOptions>, 'folder'> & { readonly workspaceFile?: string } = {},
): Promise<Desk> {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'govauth-validation-')));
  const folder = join(base, '公文 系统');
  writeFiles(folder, files);
  makeRepository(folder);
  const { workspaceFile, settings, ...options } = more;
  const window = await openWindow({
    folder: workspaceFile ? join(folder, workspaceFile) : folder,
    extension: packageExtension(),
    size: { width: 1280, height: 1200 },
    settings: { ...ordinary, ...settings },
    ...options,
  });
  const hands = createHands(window);
  await hands.press('ControlOrMeta+Shift+m');
  return {
    ...hands,
    folder,
    window,
    set: (given) => writeFiles(folder, { '.vscode/settings.json': JSON.stringify(given) }),
    told: async (rule, count = 1) => {
      await expect.poll(() => hands.problems(rule), { ...patience, message: rule }).toBe(count);
    },
    clear: async () => {
      await window.close();
      rmSync(base, { recursive: true, force: true });
    },
  };
}
