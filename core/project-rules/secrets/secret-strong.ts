// Secrets of the platform cannot be guessed.

import type { Credential } from '../../project/views/credentials/credential.ts';
import { credentials } from '../../project/views/credentials.ts';
import { type Text, text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { isPlaceholder } from './placeholder.ts';
import { shortName } from './role-names.ts';
import { isExample } from './shared.ts';
import { weaknessOf } from './strength.ts';
import { weaknessTexts } from './weakness-texts.ts';

const sameAsId = text('与客户端标识相同', 'equals the client id');

const isJudged = ({ role, origin, file, environment }: Credential): boolean =>
  (role === 'client-secret' || role === 'signing-key') &&
  origin === 'settings' &&
  environment !== 'local' &&
  !isExample(file);

function flawOf({
  value,
  clientId,
}: Credential): { readonly said: Text; readonly isShort: boolean } | undefined {
  if (value === clientId) return { said: sameAsId, isShort: false };
  const weakness = weaknessOf(value);
  return weakness && { said: weaknessTexts[weakness], isShort: weakness === 'short' };
}

export const secretStrong: ProjectRule = {
  id: 'secret-strong',
  severity: 'error',
  title: text('平台密钥不得容易猜到', 'Secrets of the platform cannot be guessed'),
  why: text(
    '令牌接口对外开放，客户端标识又写在浏览器地址栏里；密钥若是示例值、单词、重复的字符或与标识相同，试几次就能冒充本系统。RFC 6749 要求猜中的概率不超过 2⁻¹²⁸。',
    'The token endpoint is open and the client id shows in the address bar: a secret that is a sample, a word, a pattern or the id itself is found in a few tries. RFC 6749 wants the probability of a guess below 2⁻¹²⁸.',
  ),
  remedy: text(
    '填平台发放的密钥；平台允许自设时用随机的 32 个字符（openssl rand -hex 32）。过短的请运营方重新发放。',
    'Use the secret the platform gave out; where you may choose it, 32 random characters (openssl rand -hex 32). Ask the operator to replace one that is too short.',
  ),
  references: ['RFC 6749 §10.10', 'GB/T 22239-2019 8.1.4.1'],
  examples: {
    bad: { '.env.production': 'CLIENT_ID=zwrz_sfjoa01\nCLIENT_SECRET=oa-secret-2024\n' },
    good: { '.env.production': 'CLIENT_ID=zwrz_sfjoa01\nCLIENT_SECRET=Qk7vX2mP9sLt4ZcR8wYb\n' },
  },
  *check(project) {
    for (const credential of credentials(project)) {
      const { file, span, name, value, environment } = credential;
      if (!isJudged(credential) || isPlaceholder(value)) continue;
      const flaw = flawOf(credential);
      if (!flaw) continue;
      yield {
        at: file.at(span),
        secret: true,
        environment,
        message: text(
          `${shortName(name)} 的密钥${flaw.said.zh}，容易猜到`,
          `The secret ${shortName(name)} ${flaw.said.en}: it can be guessed`,
        ),
        hint: text(
          '填平台发放的随机密钥（通常不少于 32 个字符），并放在不入库的地方。',
          'Use the random secret the platform gave out (mostly 32 characters or more), kept out of the repository.',
        ),
        ...(flaw.isShort && { severity: 'warning' as const }),
      };
    }
  },
};
