// The client secret is referred to, never written down.
import { parseSecretReference } from '../config/secret-reference.ts';
import { type Text, text } from '../text.ts';
import type { Rule } from './rule.ts';
import { dotted } from './value/dotted.ts';
import { plainCharacters } from './value/plain-characters.ts';
import { replaceValue } from './value/replace-value.ts';
import { typedSecrets } from './value/secrets.ts';

/** References as other tools write them: $NAME, ${NAME}, %NAME%, {{NAME}}, process.env.NAME. */
const otherReference = /^(?:\$\{?|%|\{\{\s*)?(?:env[.:]|process\.env\.)?([A-Z][A-Z0-9_]*)(?:\}|%|\s*\}\})?$/;
const dressed = /^(?:\$|%|\{\{|env[.:]|process\.env\.)/;

const namedElsewhere = (secret: string): string | undefined =>
  dressed.test(secret) ? otherReference.exec(secret)?.[1] : undefined;

const literal = (where: string): Text =>
  text(
    `${where} 直接写了密钥（内容不在此显示），应当写引用`,
    `${where} holds a literal secret (not shown here), a reference was expected`,
  );
const misspelt = (where: string, name: string): Text =>
  text(
    `${where} 的引用写法不对，应当是 \${env:${name}}`,
    `The reference in ${where} is misspelt, \${env:${name}} was expected`,
  );

export const secretByReference: Rule = {
  id: 'secret-by-reference',
  severity: 'error',
  title: text('客户端密钥只能写引用', 'The client secret is a reference'),
  why: text(
    '配置文件会进入代码仓库、邮件和聊天记录，写在里面的密钥等于公开。密钥放在环境变量、.env（不入库）或 VS Code 的密钥存储里，配置只写 ${env:变量名} 或 ${secret:名称}。',
    'Config files end up in repositories, mails and chats, and a secret in them is as good as public. It belongs in an environment variable, an untracked .env or the secret store of VS Code; the config only says ${env:NAME} or ${secret:NAME}.',
  ),
  references: [
    'RFC 6749 §2.3.1',
    'RFC 6749 §10.1',
    'RFC 9700 §2.5',
    'GB/T 22239-2019 8.1.4.8',
    'GB/T 39786-2021 8.4 e',
  ],
  examples: {
    bad: '{ "client": { "secret": "not-a-real-secret" } }',
    good: '{ "client": { "secret": "${env:CLIENT_SECRET}" } }',
  },
  fixable: true,
  *check(context) {
    for (const { path, secret, clientId, variable } of typedSecrets(context)) {
      const plain = plainCharacters(secret);
      // Equal to the id: told by secret-not-client-id.
      if (parseSecretReference(plain) || plain === clientId) continue;
      const name = namedElsewhere(plain);
      yield {
        at: context.document.placeOf(path),
        message: name ? misspelt(dotted(path), name) : literal(dotted(path)),
        hint: name
          ? text(
              '引用只有两种写法：${env:变量名} 和 ${secret:名称}。',
              'There are two forms: ${env:NAME} and ${secret:NAME}.',
            )
          : text(
              `先把密钥存入 .env 的 ${variable} 或密钥存储，再改成引用；已提交过仓库的密钥请平台重新发放。`,
              `Store the secret as ${variable} in .env or in the secret store, then refer to it; have it replaced if it was ever committed.`,
            ),
        fix: replaceValue(context.document, path, `\${env:${name ?? variable}}`),
      };
    }
  },
};
