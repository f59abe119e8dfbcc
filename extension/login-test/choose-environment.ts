// Which environment a command is about: the one it was given, the only one, or the one picked.
import { CancellationError, window } from 'vscode';
import { type EnvironmentName, environmentNames, type ValidConfig } from '../../core/config/config.ts';

const isEnvironment = (given: unknown): given is EnvironmentName =>
  environmentNames.some((name) => name === given);

/** `title` is what the person is asked. @throws CancellationError when none is picked. */
export async function chooseEnvironment(
  { config: { environments } }: ValidConfig,
  title: string,
  given?: unknown,
): Promise<EnvironmentName> {
  if (isEnvironment(given)) return given;
  const names = environmentNames.filter((name) => environments[name]);
  const [only, ...others] = names;
  if (only && others.length === 0) return only;
  const picked = await window.showQuickPick(
    names.map((name) => ({ label: name, description: environments[name]?.platformBaseUrl ?? '' })),
    { title },
  );
  if (!picked) throw new CancellationError();
  return picked.label;
}
