// Generates the integration code beside a config, and proves it unless that is declined: all files or none.
import { CancellationError, commands, l10n, ProgressLocation, type Uri, window, workspace } from 'vscode';
import { chooseConfig } from '../config-file/choose-config.ts';
import { projectOf, readConfig } from '../config-file/config-file.ts';
import { validConfig } from '../diagnostics/valid-config.ts';
import type { Parts } from '../parts.ts';
import { requireDisk } from '../require-disk.ts';
import { requireTrust } from '../require-trust.ts';
import { consentTo } from '../scaffold/consent-to.ts';
import { planFor } from '../scaffold/plan-for.ts';
import { chooseProof, isExtent } from '../scaffold/proof-choice.ts';
import { type Generated, proveProject } from '../scaffold/prove-project.ts';
import { setContextKey } from '../status/context-keys.ts';

/** Writes the plan; nothing is overwritten without consent. Gives the number of files written. */
async function write({ plan, folder }: Generated): Promise<number> {
  const [{ compare }, { writePlan }] = await Promise.all([
    import('../../core/io/compare.ts'),
    import('../../core/io/write-plan.ts'),
  ]);
  const differing = compare(plan, folder).files.filter(({ state }) => state === 'differs');
  const overwrite =
    differing.length === 0 ||
    (await consentTo(
      differing.map(({ file }) => file),
      folder,
    ));
  if (!overwrite) throw new CancellationError();
  const { files } = await window.withProgress(
    { location: ProgressLocation.Window, title: l10n.t('Generating integration code') },
    () => writePlan(plan, folder, { overwrite }),
  );
  setContextKey('scaffolded', true);
  return files.filter(({ state }) => state === 'new' || state === 'differs').length;
}

const writtenWords = (written: number): string =>
  written === 0
    ? l10n.t('The integration code is up to date.')
    : l10n.t('Integration code generated: {0} files.', written);

/** Says what came of it, with the login test as the next step; not awaited, the message may stay. */
function tell(message: string, config: Uri): void {
  const next = l10n.t('Run Login Test');
  void window.showInformationMessage(message, next).then((chosen) => {
    if (chosen === next) void commands.executeCommand('govauth.runLoginTest', config, 'local');
  });
}

/** The report of a proof that failed is shown. */
async function proveAndTell(generated: Generated, written: number, parts: Parts): Promise<void> {
  const { config } = generated;
  const { reports } = parts;
  const outcome = await proveProject(generated, parts);
  if (!outcome)
    return tell(`${writtenWords(written)} ${l10n.t('It is not proven: the proof was cancelled.')}`, config);
  reports.keep(config, { conformance: outcome });
  if (outcome.passed) {
    const passed = outcome.modules.filter(({ status }) => status === 'passed').length;
    return tell(
      `${writtenWords(written)} ${l10n.t('Proven: {0} modules passed, see .govauth/proof.json.', passed)}`,
      config,
    );
  }
  await reports.showLatest([outcome]);
  void window.showWarningMessage(
    l10n.t('The generated project did not pass its test, so it carries no proof. The report says why.'),
  );
}

/** `givenExtent` says whether it is proven, in place of the setting or the person. Resolves with the number of files written. */
export async function scaffold(parts: Parts, given: unknown, givenExtent: unknown): Promise<number> {
  requireTrust();
  const { judgements, secrets } = parts;
  const config = await chooseConfig(given);
  const folder = requireDisk(projectOf(config));
  const valid = await validConfig(judgements, config);
  const extent = isExtent(givenExtent) ? givenExtent : await chooseProof();
  await (await workspace.openTextDocument(config)).save();
  const plan = await planFor(valid, config, await readConfig(config), secrets);
  const generated = { config, valid, plan, folder };
  const written = await write(generated);
  if (extent === 'prove') await proveAndTell(generated, written, parts);
  else tell(writtenWords(written), config);
  return written;
}
