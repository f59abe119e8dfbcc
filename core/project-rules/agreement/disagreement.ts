// A statement that is not what the config says, as a violation.

import { type Project, type ProjectConfig, view } from '../../project/project.ts';
import type { RegistrationRole, Statement } from '../../project/views/registration/statement.ts';
import { registration } from '../../project/views/registration.ts';
import { canonicalKey } from '../../project/views/spring/relaxed.ts';
import { difference, mostAlike } from '../../rules/address/difference.ts';
import { environmentTitle } from '../../rules/address/environment-names.ts';
import { isEncoded } from '../../rules/address/percent-encoded.ts';
import { readAddress } from '../../rules/address/read-address.ts';
import { placeholderIn } from '../../rules/value/placeholder.ts';
import { strangeCharacter } from '../../rules/value/plain-characters.ts';
import { shown } from '../../rules/value/shown.ts';
import { type Text, text } from '../../text.ts';
import type { ProjectViolation } from '../project-rule.ts';
import { configPlace } from '../proxy/config-place.ts';
import { type Comparison, comparisons } from './comparison.ts';
import type { Expected } from './expected.ts';
import { placeOf, retyped, shortName } from './statement-place.ts';

/** What other rules tell already: not filled in, not visible, not sound. */
const isToldElsewhere = (value: string, role: RegistrationRole): boolean =>
  placeholderIn(value, 'technical') !== undefined ||
  strangeCharacter(value) !== undefined ||
  (role === 'redirect-uri' && (isEncoded(value) || /[#*]/.test(value)));

const keyOf = ({ file, part, name }: Statement): string => `${file.path}:${part}:${canonicalKey(name)}`;

/** Given twice in one file: setting-given-once tells, and which of them is meant is not known. */
const givenTwice = view((project: Project): ReadonlySet<string> => {
  const values = new Map<string, string>();
  const twice = new Set<string>();
  for (const statement of registration(project)) {
    if (statement.origin !== 'settings') continue;
    const key = keyOf(statement);
    if ((values.get(key) ?? statement.value) !== statement.value) twice.add(key);
    values.set(key, statement.value);
  }
  return twice;
});

function nearestOf(value: string, expected: readonly Expected[]): Expected | undefined {
  const values = expected.map((one) => one.value);
  return expected[mostAlike(value, values)];
}

function howAddressesDiffer(value: string, expected: string): Text {
  const { position, respect, characters } = difference(value, expected);
  const [here, there] = characters;
  const zh = (c: string | undefined) => (c === undefined ? '（已结束）' : `“${shown(c)}”`);
  const en = (c: string | undefined) => (c === undefined ? 'the end' : `“${shown(c)}”`);
  return text(
    `从第 ${position} 个字符起不同（${respect.zh}）：这里是${zh(here)}，配置是${zh(there)}`,
    `they differ from character ${position} on (${respect.en}): ${en(here)} here, ${en(there)} in the config`,
  );
}

function belonging({ belongsTo, expected }: Comparison): Text {
  if (belongsTo === undefined || expected.some(({ environment }) => environment === belongsTo))
    return text('', '');
  const { zh, en } = environmentTitle[belongsTo];
  return text(`；这是${zh}的值`, `; it is that of ${en}`);
}

const ofConfig: Readonly<Record<RegistrationRole, Text>> = {
  'redirect-uri': text('回调地址', 'redirect URI'),
  'logout-return-uri': text('退出返回地址', 'logout return URI'),
  'client-id': text('客户端标识', 'client id'),
  issuer: text('平台地址', 'address of the platform'),
  'platform-url': text('平台地址', 'address of the platform'),
  'authorization-endpoint': text('平台地址', 'address of the platform'),
  'token-endpoint': text('平台地址', 'address of the platform'),
  'userinfo-endpoint': text('平台地址', 'address of the platform'),
  'logout-endpoint': text('平台地址', 'address of the platform'),
  'public-url': text('对外访问地址', 'public base URL'),
};

function violation(config: ProjectConfig, comparison: Comparison, nearest: Expected): ProjectViolation {
  const { statement, environment } = comparison;
  const { role, value, name } = statement;
  const key = shortName(name);
  const what = ofConfig[role];
  const isAddress = role !== 'client-id';
  const differs = isAddress ? howAddressesDiffer(value, nearest.value) : undefined;
  const other = belonging(comparison);
  const where = environmentTitle[nearest.environment];
  const only = new Set(comparison.expected.map((one) => one.value)).size === 1;
  const mendable =
    (role === 'redirect-uri' || role === 'public-url') &&
    only &&
    readAddress(value)?.host === readAddress(nearest.value)?.host;
  return {
    at: placeOf(statement),
    environment,
    message: text(
      `${key} 是“${shown(value)}”，与接入配置${where.zh}的${what.zh}“${shown(nearest.value)}”不同${differs ? `，${differs.zh}` : ''}${other.zh}`,
      `${key} is “${shown(value)}”, the ${what.en} of ${where.en} in the config is “${shown(nearest.value)}”${differs ? `: ${differs.en}` : ''}${other.en}`,
    ),
    hint: text(
      '以平台登记的为准，把两处改成一样。',
      'Make both equal to what is registered at the platform.',
    ),
    related: [
      { at: configPlace(config, nearest.path), message: text('接入配置里的值', 'The value in the config') },
    ],
    ...(mendable && retyped(statement, nearest.value)),
  };
}

/** Of the statements in `roles`. */
export function* disagreements(
  project: Project,
  ...roles: readonly RegistrationRole[]
): Iterable<ProjectViolation> {
  const { config } = project;
  if (!config) return;
  for (const comparison of comparisons(project)) {
    const { statement, agrees, expected } = comparison;
    if (
      agrees ||
      !roles.includes(statement.role) ||
      isToldElsewhere(statement.value, statement.role) ||
      givenTwice(project).has(keyOf(statement))
    )
      continue;
    const nearest = nearestOf(statement.value, expected);
    // What is wrong with the config itself is told there.
    if (nearest && !isToldElsewhere(nearest.value, statement.role))
      yield violation(config, comparison, nearest);
  }
}
