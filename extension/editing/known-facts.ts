// What completion knows of the project beyond the schema.
import { type TextDocument, Uri, workspace } from 'vscode';
import { stacks } from '../../core/config/stacks.ts';
import { profiles } from '../../core/profile/profiles.ts';
import { projectOf } from '../config-file/config-file.ts';
import { resolveProfile } from '../diagnostics/resolve-profile.ts';
import type { SecretStore } from '../secrets/secret-store.ts';
import type { KnownFacts } from './suggestions.ts';

/** Names of the variables the project's .env sets; its values are not read further. */
async function variablesOf(document: TextDocument): Promise<string[]> {
  try {
    const bytes = await workspace.fs.readFile(Uri.joinPath(projectOf(document.uri), '.env'));
    const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
    return lines.flatMap((line) => /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=/.exec(line)?.[1] ?? []);
  } catch {
    // No .env is the usual case before generation.
    return [];
  }
}

export async function knownFacts(
  document: TextDocument,
  platform: unknown,
  secrets: SecretStore,
): Promise<KnownFacts> {
  const profile = typeof platform === 'string' ? await resolveProfile(document.uri, platform) : undefined;
  return {
    platforms: profiles,
    stacks,
    claims: Object.entries(profile?.claims ?? {}).map(([name, { title }]) => ({ name, title })),
    variables: await variablesOf(document),
    secrets: secrets.names(document.uri),
  };
}
