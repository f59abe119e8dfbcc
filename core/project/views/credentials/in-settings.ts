// Credentials in settings files: Spring, compose, .env, php.ini.
import type { Setting } from '../../../source/setting.ts';
import type { ProjectFile } from '../../project.ts';
import { type SettingEnvironment, settingEnvironment } from '../setting-environment.ts';
import type { Credential } from './credential.ts';
import { literalIn } from './literal.ts';
import { nameWords } from './name-words.ts';
import { isPublicHalf, isSecretHalf, roleOf } from './role.ts';

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

const addressName = /-(?:url|uri|jdbc-?url|host|hostname|address|addresses|server-?addr|nodes)$/;
/** `jdbc:mysql://10.1.1.1:3306/oa`, `redis://u:p@host`, `host:6379`. */
const hostIn = (value: string): string | undefined =>
  /\/\/(?:[^@/\s]*@)?([^/:,;?\s]+)/.exec(value)?.[1] ?? /^([\w.-]+)(?::\d+)?$/.exec(value)?.[1];
const withPassword = /^[a-z][a-z0-9+.-]{1,30}:\/\/[^:@/\s]*:([^@/\s]+)@[^/\s]/i;

function groupsOf(settings: readonly Setting[]): ReadonlyMap<string, readonly Setting[]> {
  return Map.groupBy(settings, ({ key, part }) => `${part}:${stem(key)}`);
}

interface Named {
  readonly setting: Setting;
  readonly role: Credential['role'];
}

function roleIn(setting: Setting, siblings: readonly Setting[]): Credential['role'] | undefined {
  // Of Laravel; elsewhere an APP_KEY is an id.
  if (setting.key === 'APP_KEY' && /^base64:|^SomeRandomString/i.test(setting.value)) return 'session-secret';
  const role = roleOf(setting.key);
  if (role) return role;
  return isSecretHalf(setting.key) && siblings.some(({ key }) => isPublicHalf(key))
    ? 'access-key'
    : undefined;
}

/** The password in an address such as `redis://:password@host:6379`. */
function passwordInAddress(value: string): string | undefined {
  const password = withPassword.exec(value)?.[1];
  return password && literalIn(password)?.value;
}

export function credentialsInSettings(file: ProjectFile): readonly Credential[] {
  const settings = settingsOf(file);
  if (settings.length === 0) return [];
  const groups = groupsOf(settings);
  const siblingsOf = ({ key, part }: Setting) => groups.get(`${part}:${stem(key)}`) ?? [];
  const environments = new Map<number, SettingEnvironment>();
  const environmentOf = (part: number): SettingEnvironment => {
    const known = environments.get(part) ?? settingEnvironment(file, part);
    environments.set(part, known);
    return known;
  };
  const named: readonly Named[] = settings.flatMap((setting) => {
    const role = roleIn(setting, siblingsOf(setting));
    return role ? [{ setting, role }] : [];
  });
  const ids = named.filter(({ role, setting }) => role === 'client-id' && setting.value !== '');
  const idFor = (setting: Setting): string | undefined => {
    const beside = ids.filter((id) => siblingsOf(setting).includes(id.setting));
    const [only, ...others] = beside.length > 0 ? beside : ids;
    return others.length === 0 ? only?.setting.value : undefined;
  };
  const common = ({ key, part, valueSpan: span }: Setting) => ({
    name: key,
    origin: 'settings' as const,
    file,
    span,
    ...environmentOf(part),
  });
  const direct = named.flatMap(({ setting, role }): Credential[] => {
    const literal = literalIn(setting.value);
    if (!literal) return [];
    const address = siblingsOf(setting).find(({ key }) => addressName.test(nameWords(key)));
    return [
      {
        ...common(setting),
        ...literal,
        role,
        ...(role !== 'client-id' && { clientId: idFor(setting) }),
        ...(role === 'password' && { host: address && hostIn(address.value) }),
      },
    ];
  });
  const inAddresses = settings.flatMap((setting): Credential[] => {
    const value = passwordInAddress(setting.value);
    if (value === undefined) return [];
    return [{ ...common(setting), role: 'password', value, fallback: false, host: hostIn(setting.value) }];
  });
  return [...direct, ...inAddresses];
}
