// Credentials in settings files: Spring, compose, .env, php.ini.
import type { Setting } from '../../../source/setting.ts';
import type { ProjectFile } from '../../project.ts';
import { settingEnvironments } from '../setting-environment.ts';
import type { Credential } from './credential.ts';
import { literalIn } from './literal.ts';
import { nameWords } from './name-words.ts';
import { type CredentialRole, isPublicHalf, isSecretHalf, roleOf } from './role.ts';

/** `- NAME=value` of compose. */
const item = /\.environment\[\d+\]$/;
const inEnvironment = /\.environment(?:\.|\[\d+\]$)/;

/** A list item of compose as the setting it means; its place is that of the value alone. */
function itemAsSetting(setting: Setting, text: string): Setting | undefined {
  const { offset, length } = setting.valueSpan;
  const typed = text.slice(offset, offset + length);
  const at = typed.indexOf('=');
  if (at < 0) return undefined;
  const end = /["']$/.test(typed) ? 1 : 0;
  const valueSpan = { offset: offset + at + 1, length: length - at - 1 - end };
  const equals = setting.value.indexOf('=');
  return {
    ...setting,
    key: setting.value.slice(0, equals),
    value: setting.value.slice(equals + 1),
    valueSpan,
  };
}

function settingsOf({ kind, settings: { settings }, text }: ProjectFile): readonly Setting[] {
  if (kind !== 'compose') return settings;
  return settings.flatMap((setting) => {
    if (!inEnvironment.test(setting.key)) return [];
    if (!item.test(setting.key)) return [setting];
    return itemAsSetting(setting, text) ?? [];
  });
}

/** Everything but the last word of a name: what siblings have in common. */
const stem = (key: string): string => {
  const dot = key.lastIndexOf('.');
  return dot >= 0 ? key.slice(0, dot) : key.slice(0, Math.max(0, key.lastIndexOf('_')));
};

/** One look that most names do not pass. */
const mayBeAddress = /(?:ur[il]|host|name|addr|address|addresses|nodes)$/i;
const addressName = /-(?:url|uri|jdbc-?url|host|hostname|address|addresses|server-?addr|nodes)$/;
/** `jdbc:mysql://10.1.1.1:3306/oa`, `redis://u:p@host`, `host:6379`. */
const hostIn = (value: string): string | undefined =>
  /\/\/(?:[^@/\s]{0,200}@)?([^/:,;?\s]{1,253})/.exec(value)?.[1] ??
  /^([\w.-]{1,253})(?::\d+)?$/.exec(value)?.[1];
const withPassword = /^[a-z][a-z0-9+.-]{1,30}:\/\/[^:@/\s]{0,200}:([^@/\s]{1,200})@[^/\s]/i;

/** What stands together: `sso.client-id` and `sso.client-secret`, `DB_HOST` and `DB_PASSWORD`. */
interface Group {
  readonly clientIds: readonly string[];
  readonly address: string | undefined;
  /** One is the public half of an access key. */
  readonly hasPublicHalf: boolean;
}

const groupOf = (settings: readonly Setting[]): Group => ({
  clientIds: settings.flatMap(({ key, value }) =>
    value !== '' && roleOf(key) === 'client-id' ? [value] : [],
  ),
  address: settings.find(({ key }) => mayBeAddress.test(key) && addressName.test(nameWords(key)))?.value,
  hasPublicHalf: settings.some(({ key }) => isPublicHalf(key)),
});

const nobody: Group = { clientIds: [], address: undefined, hasPublicHalf: false };

/** The group of each setting, each made once. */
function groupsOf(settings: readonly Setting[]): (setting: Setting) => Group {
  const nameOf = ({ key, part }: Setting) => `${part}:${stem(key)}`;
  const groups = new Map(
    [...Map.groupBy(settings, nameOf)].map(([name, members]) => [name, groupOf(members)]),
  );
  return (setting) => groups.get(nameOf(setting)) ?? nobody;
}

function roleIn({ key, value }: Setting, { hasPublicHalf }: Group): CredentialRole | undefined {
  // Of Laravel; elsewhere an APP_KEY is an id.
  if (key === 'APP_KEY' && /^base64:|^SomeRandomString/i.test(value)) return 'session-secret';
  return roleOf(key) ?? (hasPublicHalf && isSecretHalf(key) ? 'access-key' : undefined);
}

/** The password in an address such as `redis://:password@host:6379`. */
function passwordInAddress(value: string): string | undefined {
  const password = withPassword.exec(value)?.[1];
  return password && literalIn(password)?.value;
}

/** The id beside a secret, or else the only one of the file. */
function idsOf(settings: readonly Setting[]): (group: Group) => string | undefined {
  const all = new Set(settings.filter(({ key }) => roleOf(key) === 'client-id').map(({ value }) => value));
  all.delete('');
  const ofFile = all.size === 1 ? [...all][0] : undefined;
  return ({ clientIds: [first, ...others] }) => (others.length > 0 ? undefined : (first ?? ofFile));
}

export function credentialsInSettings(file: ProjectFile): readonly Credential[] {
  const settings = settingsOf(file);
  const groupFor = groupsOf(settings);
  const environmentOf = settingEnvironments(file);
  const idFor = idsOf(settings);
  const common = ({ key, part, valueSpan: span }: Setting) => ({
    name: key,
    origin: 'settings' as const,
    file,
    span,
    ...environmentOf(part),
  });
  /** What goes with a credential: the host that a password opens, the id that a secret belongs to. */
  const besides = (role: CredentialRole, group: Group) => {
    if (role === 'client-id') return {};
    return role === 'password'
      ? { host: group.address && hostIn(group.address) }
      : { clientId: idFor(group) };
  };
  const inAddress = (setting: Setting): readonly Credential[] => {
    const value = passwordInAddress(setting.value);
    if (value === undefined) return [];
    return [{ ...common(setting), role: 'password', value, fallback: false, host: hostIn(setting.value) }];
  };
  return settings.flatMap((setting): readonly Credential[] => {
    const group = groupFor(setting);
    const role = roleIn(setting, group);
    const literal = role && literalIn(setting.value);
    if (!literal) return inAddress(setting);
    return [{ ...common(setting), ...literal, role, ...besides(role, group) }];
  });
}
