// One text of a config, judged by core with the profile it names.
import type { Uri } from 'vscode';
import type { ValidConfig } from '../../core/config/config.ts';
import { parseText } from '../../core/document/parse.ts';
import type { Finding } from '../../core/finding.ts';
import { resolveProfile } from './resolve-profile.ts';

export interface Judgement {
  readonly findings: readonly Finding[];
  /** Only when there are no errors. */
  readonly valid: ValidConfig | undefined;
}

const platformIn = (text: string): string => {
  const { platform } = (parseText(text).value ?? {}) as { platform?: unknown };
  return typeof platform === 'string' ? platform : '';
};

/** `config` is the file the text is of: profiles of the project's own are read relative to it. */
export async function judgeText(text: string, config: Uri): Promise<Judgement> {
  const [{ validate }, { stacks }] = await Promise.all([
    import('../../core/validation/validate.ts'),
    import('../../core/config/stacks.ts'),
  ]);
  const platform = platformIn(text);
  const profile = await resolveProfile(config, platform);
  const { findings, config: valid } = validate(text, {
    resolveProfile: (reference) => (reference === platform ? profile : undefined),
    stacks,
  });
  return { findings, valid };
}
