// Which environment the settings of a file are for: by its name, by the profile of its document, by where it points.
import type { EnvironmentName } from '../../config/config.ts';
import { isLoopbackHost } from '../../loopback.ts';
import { environmentNamed } from '../file-purpose.ts';
import type { ProjectFile } from '../project.ts';

const profileKey = /^spring\.(?:config\.activate\.on-?profile|profiles)$/i;
const ofLogin = /oauth|sso|oidc|cas|auth|issuer|platform|provider|iam|idp|passport/i;

/** Document → the environment of its profile. */
function profilesOf({ settings: { settings } }: ProjectFile): ReadonlyMap<number, EnvironmentName> {
  const profiles = new Map<number, EnvironmentName>();
  for (const { key, value, part } of settings) {
    if (!profileKey.test(key)) continue;
    const words = value.slice(0, 500).split(/[\s,&|()!]+/);
    const environment = words.map(environmentNamed).find((one) => one !== undefined);
    if (environment) profiles.set(part, environment);
  }
  return profiles;
}

const hostOf = (value: string): string | undefined =>
  /^https?:\/\/(\[[^\]\s]*\]|[^/:?#\s$]+)/i.exec(value)?.[1];

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

/** The file is read once, for as many of its documents as are asked about. */
export function settingEnvironments(file: ProjectFile): (part: number) => SettingEnvironment {
  const profiles = profilesOf(file);
  const hosts = hostsOf(file);
  const isHere = hosts.every(isLoopbackHost);
  const pointsHere = hosts.length > 0 && isHere;
  return (part) => {
    const named = file.environment ?? profiles.get(part);
    if (named !== undefined) return { environment: named, localOnly: named === 'local' && isHere };
    return { environment: pointsHere ? 'local' : undefined, localOnly: pointsHere };
  };
}
