// One text of a config, judged aside with the profile it names.
import { type Uri, workspace } from 'vscode';
import type { ConfigJudged as Judgement } from '../validation/protocol.ts';
import type { Validator } from '../validation/validator.ts';
import { ownProfileOf } from './resolve-profile.ts';

export type { ConfigJudged as Judgement } from '../validation/protocol.ts';

/** What looks like the name of a profile file; the text is read in full aside, not here. */
const named = /"platform"\s*:\s*"(\.{1,2}\/[^"\\]+)"/g;

const decoder = new TextDecoder();

async function profilesOf(text: string, config: Uri): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [, reference = ''] of text.matchAll(named)) {
    const file = ownProfileOf(config, reference);
    // One that is not there is told at the config's own line.
    const bytes = file && (await workspace.fs.readFile(file).then(undefined, () => undefined));
    if (bytes) found[reference] = decoder.decode(bytes);
  }
  return found;
}

/** `config` is the file the text is of: profiles of the project's own are read relative to it. */
export async function judgeText(text: string, config: Uri, validator: Validator): Promise<Judgement> {
  return validator.ask({ kind: 'config', text, profiles: await profilesOf(text, config) });
}
