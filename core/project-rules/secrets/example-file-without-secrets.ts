// .env.example and the like show names, never secrets that are in use.

import type { Credential } from '../../project/views/credentials/credential.ts';
import { credentials } from '../../project/views/credentials.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { isPlaceholder } from './placeholder.ts';
import { shortName } from './role-names.ts';
import { isExample } from './shared.ts';
import { looksDrawn, weaknessOf } from './strength.ts';

/** Values of `.env` files that are in use. */
const inUse = (all: readonly Credential[]): ReadonlySet<string> =>
  new Set(
    all.flatMap(({ file, role, value }) =>
      file.kind === 'dotenv' && !isExample(file) && role !== 'client-id' && value.length >= 8 ? [value] : [],
    ),
  );

export const exampleFileWithoutSecrets: ProjectRule = {
  id: 'example-file-without-secrets',
  severity: 'warning',
  title: text('示例文件里不放真的密钥', 'Example files hold no real secret'),
  why: text(
    '.env.example 是给人看、给人复制的，总会进仓库。把用着的 .env 复制过去而忘了清空，密钥就公开了；拿示例直接部署的人，用的又都是同一个密钥。',
    'A .env.example is made to be read and copied and always in the repository. When it is copied from the .env in use, its secrets are public; and who deploys the example as it is shares its secrets with everybody else.',
  ),
  remedy: text(
    '示例里密钥的值留空，用注释说明怎样取得或生成；曾经写过的密钥要更换。',
    'Leave the values of secrets empty and say in a comment where to get them or how to generate them; replace those that stood there.',
  ),
  references: ['RFC 6749 §10.1', 'GB/T 22239-2019 8.1.4.8'],
  examples: {
    bad: { '.env.example': 'CLIENT_ID=zwrz_sfjoa01\nCLIENT_SECRET=Qk7vX2mP9sLt4ZcR8wYb\n' },
    good: { '.env.example': 'CLIENT_ID=zwrz_sfjoa01\n# 平台发放\nCLIENT_SECRET=\n' },
  },
  fixable: true,
  *check(project) {
    const all = credentials(project);
    const used = inUse(all);
    for (const { role, file, span, name, value } of all) {
      if (role === 'client-id' || !isExample(file) || isPlaceholder(value)) continue;
      const isUsed = used.has(value) && weaknessOf(value) !== 'words';
      if (!isUsed && !looksDrawn(value)) continue;
      yield {
        at: file.at(span),
        secret: true,
        message: isUsed
          ? text(
              `示例文件里的 ${shortName(name)} 与正在使用的 .env 相同（内容不在此显示）`,
              `${shortName(name)} of the example is the same as in the .env in use (not shown here)`,
            )
          : text(
              `示例文件里的 ${shortName(name)} 看来是真的密钥（内容不在此显示），应当留空`,
              `${shortName(name)} of the example looks like a real secret (not shown here), nothing was expected`,
            ),
        hint: text(
          '清空这个值；它若用过，请更换。',
          'Empty the value, and replace the secret if it was ever used.',
        ),
        ...(isUsed && { severity: 'error' as const }),
        fix: {
          title: text('清空', 'Empty it'),
          edits: [{ offset: span.offset, length: span.length, newText: '' }],
        },
      };
    }
  },
};
