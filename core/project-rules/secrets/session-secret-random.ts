// What sessions and tokens are signed with is random, and no default of a framework.

import type { Credential } from '../../project/views/credentials/credential.ts';
import { roleOf } from '../../project/views/credentials/role.ts';
import { credentials } from '../../project/views/credentials.ts';
import { placeholderIn } from '../../rules/value/placeholder.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { isPlaceholder } from './placeholder.ts';
import { shortName } from './role-names.ts';
import { isExample } from './shared.ts';
import { weaknessOf } from './strength.ts';
import { type Flaw, weaknessTexts } from './weakness-texts.ts';

/** Unlike one of the platform, such a secret works: it signs, and everybody can guess it. */
const isFilledIn = (value: string): boolean =>
  /^[!-~]+$/.test(value) && roleOf(value) === undefined && placeholderIn(value, 'technical') !== undefined;

function flawOf({ role, file, environment, value }: Credential): Flaw | undefined {
  if (role !== 'session-secret' || environment === 'local' || isExample(file)) return undefined;
  const weakness = weaknessOf(value.replace(/^base64:/, ''));
  if (weakness === 'known' || !isPlaceholder(value)) return weakness;
  return isFilledIn(value) ? 'placeholder' : undefined;
}

export const sessionSecretRandom: ProjectRule = {
  id: 'session-secret-random',
  severity: 'error',
  title: text('会话与令牌的签名密钥必须随机', 'The secret that signs sessions and tokens is random'),
  why: text(
    '知道这个密钥的人不必登录，就能自己签出任何人的会话 Cookie 或令牌。脚手架自带的默认值（若依的 token.secret、express-session 的 keyboard cat、Shiro 的 cipherKey 等）人人都知道，扫描器首先试的就是它们。',
    'Who knows this secret needs no login: a session cookie or token of anybody can be signed with it. Defaults of scaffolds (token.secret of RuoYi, “keyboard cat” of express-session, cipherKey of Shiro) are known to everybody and are what scanners try first.',
  ),
  remedy: text(
    '生成至少 32 个字节的随机值（openssl rand -base64 48），每套环境一个，放在环境变量里；更换后用户需要重新登录。Laravel 用 php artisan key:generate。',
    'Generate at least 32 random bytes (openssl rand -base64 48), one for each environment, and keep it in an environment variable; users log in again after the change. Laravel has php artisan key:generate.',
  ),
  references: ['GB/T 22239-2019 8.1.4.1', 'GB/T 39786-2021 8.4 a'],
  examples: {
    bad: {
      'src/main/resources/application.yml':
        'token:\n  header: Authorization\n  secret: abcdefghijklmnopqrstuvwxyz\n',
    },
    good: {
      'src/main/resources/application.yml': 'token:\n  header: Authorization\n  secret: ${TOKEN_SECRET}\n',
    },
  },
  *check(project) {
    for (const credential of credentials(project)) {
      const weakness = flawOf(credential);
      if (!weakness) continue;
      const { file, span, name, environment } = credential;
      const { zh, en } = weaknessTexts[weakness];
      yield {
        at: file.at(span),
        secret: true,
        environment,
        message: text(
          `签名密钥 ${shortName(name)} ${zh}，别人可以伪造会话或令牌`,
          `The signing secret ${shortName(name)} ${en}: sessions or tokens can be forged`,
        ),
        hint: text(
          '换成随机值（openssl rand -base64 48），放在环境变量里。',
          'Replace it with a random value (openssl rand -base64 48) in an environment variable.',
        ),
        ...(weakness === 'short' && { severity: 'warning' as const }),
      };
    }
  },
};
