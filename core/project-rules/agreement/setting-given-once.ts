// A setting of the login is given once a file.

import type { ProjectFile } from '../../project/project.ts';
import { roleOf } from '../../project/views/credentials/role.ts';
import { registrationRole } from '../../project/views/registration/role.ts';
import { canonicalKey } from '../../project/views/spring/relaxed.ts';
import type { Setting } from '../../source/setting.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { isExample } from '../secrets/shared.ts';
import { shortName } from './statement-place.ts';

interface Twice {
  readonly first: Setting;
  readonly last: Setting;
}

const isOfLogin = ({ key, value }: Setting): boolean => {
  const role = roleOf(key);
  return (role !== undefined && role !== 'password') || registrationRole(key, value) !== undefined;
};

/** Values that differ are told; one left empty is only waiting. */
function twiceIn({ kind, settings: { settings } }: ProjectFile): readonly Twice[] {
  const nameOf = ({ key, part }: Setting) => `${part}:${kind === 'spring' ? canonicalKey(key) : key}`;
  return [...Map.groupBy(settings, nameOf).values()].flatMap((same) => {
    if (same.length === 1) return [];
    const given = same.filter(({ value }) => value.trim() !== '');
    const last = given.at(-1);
    const first = given.find(({ value }) => value !== last?.value);
    return first && last && isOfLogin(last) ? [{ first, last }] : [];
  });
}

export const settingGivenOnce: ProjectRule = {
  id: 'setting-given-once',
  severity: 'warning',
  production: 'error',
  title: text('登录设置在一个文件里只写一次', 'Settings of the login are given once a file'),
  why: text(
    '同一项写了两个值，哪个生效取决于由谁来读：多数取后一个，Laravel 的 .env 取前一个，Spring 遇到重复的 YAML 键会拒绝启动。改了没生效的那一个，会让人找上半天。',
    'With two values for one setting it depends on the reader which one holds: most take the last, Laravel takes the first of a .env, Spring refuses to start over a repeated key of YAML. Changing the wrong one costs hours.',
  ),
  remedy: text(
    '只保留一行；其他环境的值放到各自的文件里。',
    'Keep one line; values of other environments belong in files of their own.',
  ),
  references: ['YAML 1.2.2 §3.2.1.1'],
  examples: {
    bad: { '.env': 'SSO_CLIENT_ID=zwrz_sfjoa01\nSSO_CLIENT_ID=zwrz_sfjoa02\n' },
    good: { '.env': 'SSO_CLIENT_ID=zwrz_sfjoa01\n' },
  },
  *check(project) {
    for (const file of project.ofKind('dotenv', 'spring')) {
      if (file.testCode || isExample(file)) continue;
      for (const { first, last } of twiceIn(file)) {
        const name = shortName(last.key);
        const { line } = file.at(first.keySpan);
        yield {
          at: file.at(last.keySpan),
          environment: file.environment,
          message: text(
            `${name} 在第 ${line} 行已经写过，值不同`,
            `${name} is given already in line ${line}, with another value`,
          ),
          hint: text('只保留正确的一行。', 'Keep the one that is right.'),
          related: [{ at: file.at(first.keySpan), message: text('前一处', 'The other one') }],
        };
      }
    }
  },
};
