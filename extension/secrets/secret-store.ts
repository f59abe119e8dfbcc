// Client secrets in VS Code's secret store, each for one project: a config never reads another project's secret.
import type { ExtensionContext, Uri } from 'vscode';
import { projectOf } from '../config-file/config-file.ts';

export interface SecretStore {
  readonly get: (config: Uri, name: string) => Promise<string | undefined>;
  readonly set: (config: Uri, name: string, secret: string) => Promise<void>;
  readonly clear: (config: Uri, name: string) => Promise<void>;
  /** Names stored for the project, in order; the values stay where they are. */
  readonly names: (config: Uri) => readonly string[];
}

const keyOf = (config: Uri, name: string) => `${projectOf(config).toString()}#${name}`;

/** The store itself cannot list its keys, so their names are kept beside it. */
const indexOf = (config: Uri) => `secretNames:${projectOf(config).toString()}`;

export function createSecretStore({ secrets, globalState }: ExtensionContext): SecretStore {
  const names = (config: Uri) => globalState.get<readonly string[]>(indexOf(config), []);
  const keep = (config: Uri, list: readonly string[]) =>
    globalState.update(indexOf(config), list.length > 0 ? [...new Set(list)].sort() : undefined);
  return {
    names,
    get: async (config, name) => secrets.get(keyOf(config, name)),
    set: async (config, name, secret) => {
      await secrets.store(keyOf(config, name), secret);
      await keep(config, [...names(config), name]);
    },
    clear: async (config, name) => {
      await secrets.delete(keyOf(config, name));
      await keep(
        config,
        names(config).filter((other) => other !== name),
      );
    },
  };
}
