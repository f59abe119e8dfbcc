// Compares the platform of a live login with its profile, and offers what was learned as edits of an own profile.
import { commands, l10n, type Uri, window } from 'vscode';
import { chooseConfig } from '../config-file/choose-config.ts';
import { ownProfileOf } from '../diagnostics/resolve-profile.ts';
import { validConfig } from '../diagnostics/valid-config.ts';
import { chooseEnvironment } from '../login-test/choose-environment.ts';
import type { Parts } from '../parts.ts';
import { requireTrust } from '../require-trust.ts';

/** Not awaited: the command is over, the message may stay. */
function offer(message: string, action: string, act: () => PromiseLike<unknown>): void {
  void window.showInformationMessage(message, action).then((chosen) => chosen === action && act());
}

/** Resolves with the number of differences; undefined when the login did not come to an outcome. */
export async function drift(
  { judgements, loginTests }: Parts,
  givenConfig: unknown,
  givenEnvironment: unknown,
): Promise<number | undefined> {
  requireTrust();
  const config: Uri = await chooseConfig(givenConfig);
  const valid = await validConfig(judgements, config);
  const title = l10n.t('Compare the platform of which environment with its profile?');
  const environment = await chooseEnvironment(valid, title, givenEnvironment);
  const outcome = await loginTests.run(config, environment);
  if (!outcome) return undefined;
  const items = outcome.drift?.items ?? [];
  const changes = items.flatMap(({ change }) => change ?? []);
  const differs = items.filter(({ kind }) => kind === 'differs').length;
  const found =
    differs === 0
      ? l10n.t('The platform is as its profile says.')
      : l10n.t('The platform differs from its profile in {0} places; the report lists them.', differs);
  const own = ownProfileOf(config, valid.config.platform);
  if (changes.length === 0) void window.showInformationMessage(found);
  else if (own)
    offer(
      `${found} ${l10n.t('{0} values of the profile can follow.', changes.length)}`,
      l10n.t('Review the Changes'),
      async () => (await import('../drift/review-changes.ts')).reviewChanges(own, changes),
    );
  else
    offer(
      `${found} ${l10n.t('The profile {0} is shipped and never changed; a copy of your own can follow.', valid.profile.id)}`,
      l10n.t('New Platform Profile'),
      () => commands.executeCommand('govauth.newPlatformProfile', config, valid.profile.id),
    );
  return differs;
}
