// Redirect URIs stand in the config as they are, not percent-encoded.
import type { JsonPath, ParsedText } from '../document/parse.ts';
import { text } from '../text.ts';
import { decoded, isEncoded } from './address/percent-encoded.ts';
import type { Rule, Violation } from './rule.ts';
import { replaceValue } from './value/replace-value.ts';
import { shown } from './value/shown.ts';

function violation(document: ParsedText, path: JsonPath, value: string): Violation {
  const plain = decoded(value);
  return {
    at: document.placeOf(path),
    message: text(
      `回调地址“${shown(value)}”已经做过百分号编码，应当写原文`,
      `The redirect URI “${shown(value)}” is percent-encoded already, the plain URL was expected`,
    ),
    hint: text(
      '写未编码的地址；发送时会自动编码一次。',
      'Write the plain URL; it is encoded once when sent.',
    ),
    ...(isEncoded(plain) ? {} : { fix: replaceValue(document, path, plain) }),
  };
}

export const redirectUriNotEncoded: Rule = {
  id: 'redirect-uri-not-encoded',
  severity: 'error',
  title: text('回调地址不得预先编码', 'The redirect URI is not percent-encoded'),
  why: text(
    '请求发出时参数会统一编码。预先编码的地址会被编码两次，平台解码一次后得到 http%3A%2F%2F…，与登记的地址不相等。',
    'Parameters are encoded when the request is written. A URI encoded beforehand is encoded twice, and what the platform decodes does not equal the registered one.',
  ),
  references: ['RFC 6749 §4.1.1', 'RFC 6749 Appendix B'],
  examples: {
    bad: '{ "environments": { "test": { "redirectUri": "https%3A%2F%2Foa-test.sfj.invalid%2Fauth%2Fcallback" } } }',
    good: '{ "environments": { "test": { "redirectUri": "https://oa-test.sfj.invalid/auth/callback" } } }',
  },
  fixable: true,
  *check({ environments, document }) {
    for (const { value, path, unusual } of environments) {
      if (isEncoded(value.redirectUri))
        yield violation(document, [...path, 'redirectUri'], value.redirectUri);
      for (const { index, uri } of unusual)
        if (isEncoded(uri)) yield violation(document, [...path, 'registeredRedirectUris', index], uri);
    }
  },
};
