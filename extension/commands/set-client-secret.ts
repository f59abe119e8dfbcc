// Puts a client secret into VS Code's secret store, and has the config refer to it there.
import { CancellationError, l10n, window } from 'vscode';
import { chooseConfig } from '../config-file/choose-config.ts';
import { readConfig } from '../config-file/config-file.ts';
import { editConfig } from '../config-file/edit-config.ts';
import type { Parts } from '../parts.ts';
import { requireTrust } from '../require-trust.ts';
import { type SecretPlace, secretPlaces } from '../secrets/secret-places.ts';

/** The secret the person means: the only one, or the one picked. */
async function choosePlace(places: readonly SecretPlace[]): Promise<SecretPlace> {
  const [only, ...others] = places;
  if (only && others.length === 0) return only;
  const picked = await window.showQuickPick(
    places.map((place) => ({ label: place.name, description: place.path.join('.'), place })),
    { title: l10n.t('Which client secret?') },
  );
  if (!picked) throw new CancellationError();
  return picked.place;
}

export async function setClientSecret({ secrets, log }: Parts, given: unknown): Promise<void> {
  requireTrust();
  const config = await chooseConfig(given);
  const place = await choosePlace(secretPlaces(await readConfig(config)));
  const secret = await window.showInputBox({
    title: l10n.t('Client secret “{0}”', place.name),
    prompt: l10n.t('Kept in the secret store of VS Code, never in a file.'),
    password: true,
    ignoreFocusOut: true,
    validateInput: (typed) => (typed === '' ? l10n.t('Please fill this in.') : undefined),
  });
  if (secret === undefined) throw new CancellationError();
  log.mask.learn(secret);
  await secrets.set(config, place.name, secret);
  if (place.stored) return void window.setStatusBarMessage(l10n.t('Client secret stored'), 5000);
  const use = l10n.t('Use It in the Configuration');
  const message = l10n.t('The secret is stored, but the configuration reads {0} instead.', place.reference);
  if ((await window.showInformationMessage(message, use)) === use)
    await editConfig(config, place.path, `\${secret:${place.name}}`);
}
