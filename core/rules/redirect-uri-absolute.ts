// Redirect URIs are absolute URLs.
import type { JsonPath, ParsedText } from '../document/parse.ts';
import { text } from '../text.ts';
import { isEncoded } from './address/percent-encoded.ts';
import { isAddress } from './address/read-address.ts';
import type { Rule, Violation } from './rule.ts';
import { holdsReference } from './value/holds-reference.ts';
import { plainCharacters } from './value/plain-characters.ts';
import { shown } from './value/shown.ts';

// What only carries strange characters or one layer of encoding too many is the matter of the rules for those.
const judged = (value: string): boolean =>
  !isAddress(value) && !isEncoded(value) && !holdsReference(value) && !isAddress(plainCharacters(value));

const violation = (document: ParsedText, path: JsonPath, value: string): Violation => ({
  at: document.placeOf(path),
  message: text(
    `回调地址“${shown(value)}”不是完整的 http(s) 地址`,
    `The redirect URI “${shown(value)}” is not an absolute http(s) URL`,
  ),
  hint: text(
    '写成 https://主机名/路径，不带用户名、空格和反斜杠。',
    'Write https://host/path, without user name, blanks or backslashes.',
  ),
});

export const redirectUriAbsolute: Rule = {
  id: 'redirect-uri-absolute',
  severity: 'error',
  title: text('回调地址必须是完整地址', 'The redirect URI is absolute'),
  why: text(
    '平台用浏览器跳转把授权码送回，只有带协议和主机名的完整地址才能跳转；相对路径会被平台拒绝，或跳到平台自己的域名下。',
    'The platform returns the code through a browser redirect, which needs scheme and host; a relative path is refused or ends on the platform’s own host.',
  ),
  references: ['RFC 6749 §3.1.2', 'RFC 3986 §4.3'],
  examples: {
    bad: '{ "environments": { "test": { "redirectUri": "/auth/callback" } } }',
    good: '{ "environments": { "test": { "redirectUri": "https://oa-test.sfj.invalid/auth/callback" } } }',
  },
  *check({ environments, document }) {
    for (const { value, path, urls, unusual } of environments) {
      if (!urls.redirectUri && judged(value.redirectUri))
        yield violation(document, [...path, 'redirectUri'], value.redirectUri);
      for (const { index, uri } of unusual)
        if (!(urls.redirectUri && uri === value.redirectUri) && judged(uri))
          yield violation(document, [...path, 'registeredRedirectUris', index], uri);
    }
  },
};
