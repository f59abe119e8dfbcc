// The client secret is not the client id, nor a reference to the variable of the id.
import { parseSecretReference } from '../config/secret-reference.ts';
import { text } from '../text.ts';
import type { Rule } from './rule.ts';
import { dotted } from './value/dotted.ts';
import { plainCharacters } from './value/plain-characters.ts';
import { replaceValue } from './value/replace-value.ts';
import { typedSecrets } from './value/secrets.ts';

const namesTheId = (secret: string): boolean =>
  parseSecretReference(secret) !== undefined && /[:_-](?:client|key)[_-]?id\}$/i.test(secret);

export const secretNotClientId: Rule = {
  id: 'secret-not-client-id',
  severity: 'error',
  title: text('密钥不得与 client_id 相同', 'The client secret is not the client id'),
  why: text(
    'client_id 会出现在浏览器地址栏里，人人可见；密钥与它相同等于没有密钥。多半是复制时填错了一栏。',
    'The client id shows in the browser’s address bar; a secret equal to it is none. Mostly the wrong field was copied.',
  ),
  references: ['RFC 6749 §2.2', 'RFC 6749 §10.10'],
  examples: {
    bad: '{ "client": { "id": "zwrz_sfjoa01", "secret": "${env:CLIENT_ID}" } }',
    good: '{ "client": { "id": "zwrz_sfjoa01", "secret": "${env:CLIENT_SECRET}" } }',
  },
  fixable: true,
  *check(context) {
    for (const { path, secret, clientId, variable } of typedSecrets(context)) {
      const plain = plainCharacters(secret);
      if (plain !== clientId && !namesTheId(plain)) continue;
      yield {
        at: context.document.placeOf(path),
        message: text(`${dotted(path)} 填的是 client_id`, `${dotted(path)} is the client id`),
        hint: text('引用平台分配的密钥。', 'Refer to the secret that the platform gave out.'),
        fix: replaceValue(context.document, path, `\${env:${variable}}`),
      };
    }
  },
};
