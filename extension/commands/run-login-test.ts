// Runs the login test of one environment: the one asked for, the only one, or the one picked.
import { l10n } from 'vscode';
import { chooseConfig } from '../config-file/choose-config.ts';
import { validConfig } from '../diagnostics/valid-config.ts';
import { chooseEnvironment } from '../login-test/choose-environment.ts';
import type { Parts } from '../parts.ts';
import { requireTrust } from '../require-trust.ts';

/** Resolves with whether it passed; undefined when it did not come to an outcome. */
export async function runLoginTest(
  { judgements, loginTests }: Parts,
  givenConfig: unknown,
  givenEnvironment: unknown,
): Promise<boolean | undefined> {
  requireTrust();
  const config = await chooseConfig(givenConfig);
  const valid = await validConfig(judgements, config);
  const title = l10n.t('Run the login test in which environment?');
  const environment = await chooseEnvironment(valid, title, givenEnvironment);
  return (await loginTests.run(config, environment))?.passed;
}
