// How the system is started: as the config says, or as the template does for a system that this tool has made.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import type { ValidConfig } from '../../config/config.ts';
import {
  generatedEnvironment,
  generatedLogFiles,
  generatedReadyPath,
  generatedVariants,
  scratchDatabase,
  scratchFolder,
} from '../../config/generated-system.ts';
import type { Variant, VariantId } from '../../conformance/system-facts.ts';
import { loadTemplate } from '../../generate/templates.ts';
import type { ConfigFile } from '../read-config.ts';

export interface StartRecipe {
  readonly command: readonly string[];
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** Variables of this shell that are not meant for it. */
  readonly without: readonly string[];
  readonly readyUrl: string;
  /** True when any answer will do. */
  readonly anyAnswer: boolean;
  readonly logFiles: readonly string[];
  readonly variants: Partial<Record<VariantId, Variant & { readonly env: Readonly<Record<string, string>> }>>;
  readonly debianPackages: readonly string[];
}

const withScratch = (env: Readonly<Record<string, string>>, scratch: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).map(([name, value]) => [name, value.replaceAll(scratchFolder, scratch)]),
  );

/** Its .env is its whole configuration. */
function ownVariables(folder: string): readonly string[] {
  const path = join(folder, '.env');
  return existsSync(path) ? Object.keys(parseEnv(readFileSync(path, 'utf8'))) : [];
}

/** Undefined when the config describes a system that has to be running already. `scratch` is a folder of the run's own. */
export async function startRecipe(
  { config }: ValidConfig,
  file: ConfigFile,
  scratch: string,
): Promise<StartRecipe | undefined> {
  const home = dirname(resolve(file.path));
  const { publicBaseUrl } = config.environments.local;
  const told = config.systemTest?.start;
  if (told) {
    const folder = resolve(home, told.folder ?? '.');
    return {
      command: told.command,
      folder,
      env: { ...told.env },
      without: ownVariables(folder),
      readyUrl: told.readyUrl ?? publicBaseUrl,
      anyAnswer: told.readyUrl === undefined,
      logFiles: (told.logFiles ?? []).map((path) => resolve(folder, path)),
      variants: {},
      debianPackages: [],
    };
  }
  if (config.systemTest) return undefined;
  const { commands, debianPackages } = await loadTemplate(config.stack);
  const { stranger, brief } = generatedVariants;
  return {
    command: commands.start,
    folder: home,
    env: withScratch({ ...generatedEnvironment, ...scratchDatabase(config.stack, 'accounts') }, scratch),
    without: ownVariables(home),
    readyUrl: publicBaseUrl.replace(/\/+$/, '') + generatedReadyPath,
    anyAnswer: false,
    logFiles: generatedLogFiles.map((path) => path.replaceAll(scratchFolder, scratch)),
    variants: {
      stranger: { env: withScratch({ ...stranger.env, ...scratchDatabase(config.stack, 'empty') }, scratch) },
      brief: { ...brief, env: { ...brief.env } },
    },
    debianPackages,
  };
}
