// Settings of the editor that say how systems are validated.
import { isAbsolute, join } from 'node:path';
import { type Uri, workspace } from 'vscode';
import type { Level } from '../../core/rules/severity.ts';

const levels: readonly string[] = ['off', 'info', 'warning', 'error'];

export interface ValidationSettings {
  /** Files nobody has opened are validated, too. */
  readonly workspace: boolean;
  readonly rules: Readonly<Record<string, Level>>;
  /** Absolute path of a record of findings that were there before. */
  readonly baseline: string | undefined;
}

export const validationSection = 'govauth.validate';

/** As they hold for the folder at `root`. */
export function validationSettings(root: Uri): ValidationSettings {
  const settings = workspace.getConfiguration(validationSection, root);
  const rules = Object.entries(settings.get<Record<string, string>>('rules', {})).filter(([, level]) =>
    levels.includes(level),
  );
  const baseline = settings.get<string>('baseline', '').trim();
  const folder = workspace.getWorkspaceFolder(root)?.uri.fsPath ?? root.fsPath;
  return {
    workspace: settings.get('workspace', true),
    rules: Object.fromEntries(rules) as Readonly<Record<string, Level>>,
    baseline: baseline === '' ? undefined : isAbsolute(baseline) ? baseline : join(folder, baseline),
  };
}
