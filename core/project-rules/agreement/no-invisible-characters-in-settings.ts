// Ids, addresses and secrets in settings hold no characters that cannot be seen or only look like the right ones.

import type { Credential } from '../../project/views/credentials/credential.ts';
import { credentials } from '../../project/views/credentials.ts';
import { registration } from '../../project/views/registration.ts';
import { placeholderIn } from '../../rules/value/placeholder.ts';
import { plainCharacters, strangeCharacter } from '../../rules/value/plain-characters.ts';
import { codePoint } from '../../rules/value/shown.ts';
import { type Text, text } from '../../text.ts';
import type { ProjectRule, ProjectViolation } from '../project-rule.ts';
import { isExample } from '../secrets/shared.ts';
import { placeOf, retyped, shortName } from './statement-place.ts';

const kinds: readonly (readonly [pattern: RegExp, name: Text])[] = [
  [/[\uff01-\uff5e]/, text('全角字符', 'a full-width character')],
  [
    /[\u3001\u3002\u2018\u2019\u201c\u201d]/,
    text('中文标点或弯引号', 'a Chinese punctuation mark or curly quote'),
  ],
  [/\s/, text('空白', 'a blank')],
  [/./su, text('不可见字符', 'an invisible character')],
];

function told(name: string, { index, character }: NonNullable<ReturnType<typeof strangeCharacter>>) {
  const kind = kinds.find(([pattern]) => pattern.test(character))?.[1] ?? text('', '');
  const where = codePoint(character);
  return {
    message: text(
      `${shortName(name)} 的第 ${index + 1} 个字符是${kind.zh}（${where}）`,
      `Character ${index + 1} of ${shortName(name)} is ${kind.en} (${where})`,
    ),
    hint: text('删除它，或改成对应的半角字符。', 'Delete it, or type the plain character instead.'),
  };
}

/** As typed, without quotes: blanks at the end are part of a value in .properties. */
function typedIn({ file, span }: Credential): string {
  const typed = file.text.slice(span.offset, span.offset + span.length);
  return typed.replace(/^(["'])([\s\S]*)\1$/, '$2');
}

const isSecret = ({ role, origin, file }: Credential): boolean =>
  (role === 'client-secret' || role === 'signing-key') && origin === 'settings' && !isExample(file);

export const noInvisibleCharactersInSettings: ProjectRule = {
  id: 'no-invisible-characters-in-settings',
  severity: 'error',
  title: text(
    '设置里的标识、地址与密钥不得有不可见或全角字符',
    'Ids, URLs and secrets in settings hold no invisible or full-width characters',
  ),
  why: text(
    '从工单、聊天或 Word 里复制的标识和地址常带不换行空格、零宽字符或全角标点；properties 文件还会保留行尾的空格。看上去一样，平台逐字符比较时却不相等。',
    'What is copied from a ticket, a chat or a document often carries no-break spaces, zero-width characters or full-width punctuation, and .properties files keep blanks at the end of a line. It looks right and is not equal.',
  ),
  remedy: text(
    '删去这些字符；密钥请从平台的回复里重新复制。',
    'Take these characters out; copy secrets anew from the answer of the platform.',
  ),
  references: ['RFC 6749 §3.1.2.3', 'RFC 3986 §2'],
  examples: {
    bad: { '.env.production': 'SSO_CLIENT_ID="zwrz_sfjoa01\u200b"\n' },
    good: { '.env.production': 'SSO_CLIENT_ID="zwrz_sfjoa01"\n' },
  },
  fixable: true,
  *check(project): Iterable<ProjectViolation> {
    for (const statement of registration(project)) {
      const { value, derived, environment, name } = statement;
      const strange = derived || placeholderIn(value, 'technical') ? undefined : strangeCharacter(value);
      if (!strange) continue;
      const title = text('改成普通字符', 'Make the characters plain');
      yield {
        at: placeOf(statement),
        environment,
        ...told(name, strange),
        ...retyped(statement, plainCharacters(value), title),
      };
    }
    for (const credential of credentials(project)) {
      const typed = isSecret(credential) ? typedIn(credential) : '';
      const strange = placeholderIn(typed, 'technical') ? undefined : strangeCharacter(typed);
      if (!strange) continue;
      const { file, span, environment, name } = credential;
      // No fix: it would carry the secret.
      yield { at: file.at(span), environment, ...told(name, strange) };
    }
  },
};
