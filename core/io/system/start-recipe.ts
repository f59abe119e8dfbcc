// How the system is started: as the config says, or as the template does for a system that this tool has made.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import type { ValidConfig } from '../../config/config.ts';
import {
  disablingCommands,
  generatedEnvironment,
  generatedLogFiles,
  generatedReadyPath,
  generatedVariants,
  proxiedAddress,
  scratchDatabase,
  scratchFolder,
} from '../../config/generated-system.ts';
import type { Variant, VariantId } from '../../conformance/system-facts.ts';
import { loadTemplate } from '../../generate/templates.ts';
import { personas } from '../../platform/personas.ts';
import type { ConfigFile } from '../read-config.ts';
import { type ShiftedClock, shiftedClock } from './shifted-clock.ts';

export interface StartVariant extends Variant {
  readonly env: Readonly<Record<string, string>>;
  readonly readyUrl?: string;
  /** Commands that run to their end before the first start. */
  readonly prepare?: readonly (readonly string[])[];
}

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
  readonly variants: Partial<Record<VariantId, StartVariant>>;
  /** Of the variants whose clock can be put forward. */
  readonly clock?: ShiftedClock;
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

/** Where a system is found at `publicUrl` in place of its public base URL. */
function addressesAt(publicUrl: string, { config }: ValidConfig): NonNullable<Variant['addresses']> {
  const url = publicUrl.replace(/\/+$/, '');
  const { publicBaseUrl, redirectUri } = config.environments.local;
  const callback = redirectUri.slice(publicBaseUrl.replace(/\/+$/, '').length);
  return { url, redirectUri: url + callback, postLogoutRedirectUri: url + config.logout.returnPath };
}

/** As the config says. */
function toldRecipe(
  valid: ValidConfig,
  told: NonNullable<NonNullable<ValidConfig['config']['systemTest']>['start']>,
  home: string,
  clock: ShiftedClock | undefined,
): StartRecipe {
  const folder = resolve(home, told.folder ?? '.');
  const { brief, proxied } = told;
  return {
    command: told.command,
    folder,
    env: { ...told.env },
    without: ownVariables(folder),
    readyUrl: told.readyUrl ?? valid.config.environments.local.publicBaseUrl,
    anyAnswer: told.readyUrl === undefined,
    logFiles: (told.logFiles ?? []).map((path) => resolve(folder, path)),
    variants: {
      ...((brief || clock) && {
        brief: { shifts: clock !== undefined, ...brief, env: { ...clock?.env, ...brief?.env } },
      }),
      ...(proxied && { proxied: { env: proxied.env, addresses: addressesAt(proxied.url, valid) } }),
    },
    ...(clock && { clock }),
    debianPackages: [],
  };
}

/** As the template does. */
async function generatedRecipe(
  valid: ValidConfig,
  home: string,
  scratch: string,
  clock: ShiftedClock | undefined,
): Promise<StartRecipe> {
  const { config } = valid;
  const { origin, pathname } = new URL(config.environments.local.publicBaseUrl);
  const { commands, debianPackages } = await loadTemplate(config.stack);
  const { stranger, brief, proxied } = generatedVariants;
  const addresses = addressesAt(proxiedAddress, valid);
  const disabled = personas.at(2);
  return {
    command: commands.start,
    folder: home,
    env: withScratch({ ...generatedEnvironment, ...scratchDatabase(config.stack, 'accounts') }, scratch),
    without: ownVariables(home),
    readyUrl: origin + pathname.replace(/\/+$/, '') + generatedReadyPath,
    anyAnswer: false,
    logFiles: generatedLogFiles.map((path) => path.replaceAll(scratchFolder, scratch)),
    variants: {
      stranger: {
        env: withScratch(
          {
            ...stranger.env,
            ...scratchDatabase(config.stack, 'empty'),
            ACCOUNT_PASSWORD: randomBytes(18).toString('base64url'),
          },
          scratch,
        ),
        ...(disabled && {
          disabled: disabled.id,
          prepare: disablingCommands(String(disabled.claims[config.accounts.subjectClaim])).map((words) => [
            ...commands.account,
            ...words,
          ]),
        }),
      },
      brief: { ...brief, shifts: clock !== undefined, env: { ...clock?.env, ...brief.env } },
      proxied: {
        env: { ...proxied.env, PUBLIC_BASE_URL: addresses.url, REDIRECT_URI: addresses.redirectUri },
        readyUrl: origin + new URL(addresses.url).pathname + generatedReadyPath,
        addresses,
      },
    },
    ...(clock && { clock }),
    debianPackages,
  };
}

/** Undefined when the config describes a system that has to be running already. `scratch` is a folder of the run's own. */
export async function startRecipe(
  valid: ValidConfig,
  file: ConfigFile,
  scratch: string,
): Promise<StartRecipe | undefined> {
  const home = dirname(resolve(file.path));
  const { systemTest } = valid.config;
  if (systemTest && !systemTest.start) return undefined;
  const clock = shiftedClock(scratch);
  return systemTest?.start
    ? toldRecipe(valid, systemTest.start, home, clock)
    : generatedRecipe(valid, home, scratch, clock);
}
