// Starts a profile of the integrator's own from a shipped one, as a file of the project.
import { CancellationError, l10n, Uri, window, workspace } from 'vscode';
import { UserError } from '../../core/errors.ts';
import { draftProfile, isProfileId } from '../../core/profile/draft.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { findProfile, profiles } from '../../core/profile/profiles.ts';
import { text } from '../../core/text.ts';
import { chooseConfig } from '../config-file/choose-config.ts';
import { projectOf } from '../config-file/config-file.ts';
import { editConfig } from '../config-file/edit-config.ts';
import { exists } from '../config-file/exists.ts';
import type { Parts } from '../parts.ts';
import { requireTrust } from '../require-trust.ts';
import { spoken } from '../spoken.ts';

async function chooseBase(given: unknown): Promise<Profile> {
  const named = typeof given === 'string' ? findProfile(given) : undefined;
  if (named) return named;
  const picked = await window.showQuickPick(
    profiles.map((profile) => ({
      label: spoken(profile.title),
      description: profile.id,
      detail: spoken(profile.description),
      profile,
    })),
    {
      title: l10n.t('Which profile is most like the platform?'),
      matchOnDescription: true,
      ignoreFocusOut: true,
    },
  );
  if (!picked) throw new CancellationError();
  return picked.profile;
}

const fileOf = (folder: Uri, id: string): Uri => Uri.joinPath(folder, `${id}.profile.json`);

async function problemOf(id: string, folder: Uri): Promise<string | undefined> {
  if (id === '') return undefined;
  if (!isProfileId(id)) return l10n.t('Lower-case letters, digits and hyphens, such as city-sso.');
  if (findProfile(id)) return l10n.t('A shipped profile has this name.');
  return (await exists(fileOf(folder, id))) ? l10n.t('There is a file of this name already.') : undefined;
}

async function askForId(folder: Uri): Promise<string> {
  const id = await window.showInputBox({
    title: l10n.t('Name of the new profile'),
    prompt: l10n.t('Its file is NAME.profile.json beside the configuration.'),
    placeHolder: 'city-sso',
    ignoreFocusOut: true,
    validateInput: (typed) => problemOf(typed, folder),
  });
  if (!id) throw new CancellationError();
  return id;
}

/** Resolves with the file written. */
export async function newPlatformProfile(
  _parts: Parts,
  givenConfig: unknown,
  givenBase: unknown,
  givenId: unknown,
): Promise<Uri> {
  requireTrust();
  const config = await chooseConfig(givenConfig);
  const folder = projectOf(config);
  const base = await chooseBase(givenBase);
  const id = typeof givenId === 'string' ? givenId : await askForId(folder);
  const file = fileOf(folder, id);
  const problem = await problemOf(id, folder);
  if (problem)
    throw new UserError({
      code: 'profile-file-name',
      text: text(`不能新建 ${id}.profile.json：${problem}`, `${id}.profile.json cannot be made: ${problem}`),
      hint: text('请换一个名字。', 'Choose another name.'),
    });
  const content = `${JSON.stringify(draftProfile(base, id), undefined, 2)}\n`;
  await workspace.fs.writeFile(file, new TextEncoder().encode(content));
  await window.showTextDocument(file);
  const use = l10n.t('Use It in the Configuration');
  const message = l10n.t(
    'Drafted from {0}. Edit it by the operator’s document; every value is marked as assumed until then.',
    base.id,
  );
  void window.showInformationMessage(message, use).then((chosen) => {
    if (chosen === use) void editConfig(config, ['platform'], `./${id}.profile.json`);
  });
  return file;
}
