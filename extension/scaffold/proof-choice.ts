// Whether generated code is proven right away: as the setting says, or as the person picks, proof first.
import { CancellationError, l10n, type QuickPickItem, window, workspace } from 'vscode';

/** `prove`: generate, then build, start and test a copy. `generate`: no proof. `write`: the configuration and no more. */
export type Extent = 'prove' | 'generate' | 'write';

const items: Readonly<Record<Extent, () => QuickPickItem>> = {
  prove: () => ({
    label: l10n.t('Generate and Prove'),
    detail: l10n.t('Then a copy of it is built, started and tested on this computer; about a minute.'),
  }),
  generate: () => ({
    label: l10n.t('Generate Only'),
    detail: l10n.t('The code is written and not proven.'),
  }),
  write: () => ({
    label: l10n.t('Write the Configuration Only'),
    detail: l10n.t('To be looked at and edited before anything is generated.'),
  }),
};

const settings: Readonly<Record<string, Extent>> = { always: 'prove', never: 'generate' };

/** What the setting says; undefined when it says that the person is asked. */
const decided = (): Extent | undefined =>
  settings[workspace.getConfiguration('govauth').get<string>('scaffold.prove') ?? ''];

export const isExtent = (given: unknown): given is Extent =>
  typeof given === 'string' && Object.hasOwn(items, given);

/** @throws CancellationError on Escape. */
async function pick(title: string, offered: readonly Extent[]): Promise<Extent> {
  const picked = await window.showQuickPick(
    offered.map((extent) => ({ ...items[extent](), extent })),
    { title, ignoreFocusOut: true },
  );
  if (!picked) throw new CancellationError();
  return picked.extent;
}

/** For a config that is there already. */
export const chooseProof = async (): Promise<Extent> =>
  decided() ?? pick(l10n.t('Generate Integration Code'), ['prove', 'generate']);

/** The last step of the wizard: Enter takes what the setting says, proof when it says nothing. */
export function chooseExtent(): Promise<Extent> {
  const first = decided() ?? 'prove';
  const others = (['prove', 'generate', 'write'] as const).filter((extent) => extent !== first);
  return pick(`${l10n.t('New Integration')} · ${l10n.t('What happens now?')}`, [first, ...others]);
}
