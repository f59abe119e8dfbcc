// Runs the login test of one environment: the one asked for, the only one, or the one picked.
import { CancellationError, l10n, window } from 'vscode';
import { type EnvironmentName, environmentNames } from '../../core/config/config.ts';
import { chooseConfig } from '../config-file/choose-config.ts';
import { validConfig } from '../diagnostics/valid-config.ts';
import type { Parts } from '../parts.ts';
import { requireTrust } from '../require-trust.ts';

const isEnvironment = (given: unknown): given is EnvironmentName =>
  environmentNames.some((name) => name === given);

async function choose(names: readonly EnvironmentName[], addresses: (name: EnvironmentName) => string) {
  const [only, ...others] = names;
  if (only && others.length === 0) return only;
  const picked = await window.showQuickPick(
    names.map((name) => ({ label: name, description: addresses(name) })),
    { title: l10n.t('Run the login test in which environment?') },
  );
  if (!picked) throw new CancellationError();
  return picked.label;
}

/** Resolves with whether it passed; undefined when it did not come to an outcome. */
export async function runLoginTest(
  { judgements, loginTests }: Parts,
  givenConfig: unknown,
  givenEnvironment: unknown,
): Promise<boolean | undefined> {
  requireTrust();
  const config = await chooseConfig(givenConfig);
  const { environments } = (await validConfig(judgements, config)).config;
  const environment = isEnvironment(givenEnvironment)
    ? givenEnvironment
    : await choose(
        environmentNames.filter((name) => environments[name]),
        (name) => environments[name]?.platformBaseUrl ?? '',
      );
  return (await loginTests.run(config, environment))?.passed;
}
