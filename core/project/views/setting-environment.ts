// Which environment the settings of a file are for: by its name, by the profile of its document, by where it points.
import type { EnvironmentName } from '../../config/config.ts';
import { isLoopbackHost } from '../../loopback.ts';
import { environmentNamed } from '../file-purpose.ts';
import type { ProjectFile } from '../project.ts';

const profileKey = /^spring\.(?:config\.activate\.on-?profile|profiles)$/i;
const ofLogin = /oauth|sso|oidc|cas|auth|issuer|platform|provider|iam|idp|passport/i;

function profileOf({ settings: { settings } }: ProjectFile, part: number): EnvironmentName | undefined {
  const profile = settings.find((one) => one.part === part && profileKey.test(one.key));
  for (const word of profile?.value.split(/[\s,&|()!]+/) ?? []) {
    const environment = environmentNamed(word);
    if (environment) return environment;
  }
  return undefined;
}

const hostOf = (value: string): string | undefined => /^https?:\/\/([^/:?#\s$]+)/i.exec(value)?.[1];

/** Hosts of the addresses that matter to a login; of all in a .env where no name tells which do. */
function hostsOf({ kind, settings: { settings } }: ProjectFile): readonly string[] {
  const addresses = settings.flatMap(({ key, value }) => {
    const host = hostOf(value);
    return host === undefined ? [] : [{ key, host }];
  });
  const own = addresses.filter(({ key }) => ofLogin.test(key));
  return (own.length > 0 || kind !== 'dotenv' ? own : addresses).map(({ host }) => host);
}

export interface SettingEnvironment {
  /** Undefined for all. */
  readonly environment: EnvironmentName | undefined;
  /** For one developer's machine, and nothing in it leads elsewhere. */
  readonly localOnly: boolean;
}

/** Of the settings in document `part` of `file`. */
export function settingEnvironment(file: ProjectFile, part: number): SettingEnvironment {
  const named = file.environment ?? profileOf(file, part);
  const hosts = hostsOf(file);
  const isHere = hosts.every(isLoopbackHost);
  if (named !== undefined) return { environment: named, localOnly: named === 'local' && isHere };
  const localOnly = hosts.length > 0 && isHere;
  return { environment: localOnly ? 'local' : undefined, localOnly };
}
