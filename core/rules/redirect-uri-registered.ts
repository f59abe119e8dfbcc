// The redirect URI equals a registered one, character by character.
import type { JsonPath, ParsedText } from '../document/parse.ts';
import { type Text, text } from '../text.ts';
import { type Difference, difference, mostAlike } from './address/difference.ts';
import { decoded } from './address/percent-encoded.ts';
import { isAddress, readAddress } from './address/read-address.ts';
import type { Rule, Violation } from './rule.ts';
import { plainCharacters } from './value/plain-characters.ts';
import { replaceValue } from './value/replace-value.ts';
import { shown } from './value/shown.ts';

/** Without what no-invisible-characters and redirect-uri-not-encoded complain of already. */
const meant = (uri: string): string => decoded(plainCharacters(uri));

const sameHost = (a: string, b: string): boolean => readAddress(a)?.host === readAddress(b)?.host;

function characters({ characters: [found, expected] }: Difference): Text {
  const zh = (c: string | undefined) => (c === undefined ? '（已结束）' : `“${shown(c)}”`);
  const en = (c: string | undefined) => (c === undefined ? 'the end' : `“${shown(c)}”`);
  return text(`这里是${zh(found)}，登记的是${zh(expected)}`, `${en(found)} here, ${en(expected)} there`);
}

function violation(
  document: ParsedText,
  path: JsonPath,
  uri: string,
  registered: readonly string[],
): Violation {
  const index = mostAlike(uri, registered);
  const nearest = registered[index] ?? '';
  const apart = difference(uri, nearest);
  const at = characters(apart);
  const only = registered.length === 1 && isAddress(nearest) && sameHost(uri, nearest);
  return {
    at: document.placeOf([...path, 'redirectUri']),
    message: text(
      `回调地址“${shown(uri)}”没有登记。与最接近的“${shown(nearest)}”从第 ${apart.position} 个字符起不同（${apart.respect.zh}）：${at.zh}`,
      `The redirect URI “${shown(uri)}” is not registered. It differs from the nearest one, “${shown(nearest)}”, from character ${apart.position} on (${apart.respect.en}): ${at.en}`,
    ),
    hint: text(
      '改成与登记的完全一致，或请平台按新地址重新登记后更新登记列表。',
      'Make it equal to the registered one, or have the new one registered and enter it in the list.',
    ),
    related: [
      {
        at: document.placeOf([...path, 'registeredRedirectUris', index]),
        message: text('最接近的登记地址', 'The nearest registered URI'),
      },
    ],
    ...(only ? { fix: replaceValue(document, [...path, 'redirectUri'], nearest) } : {}),
  };
}

export const redirectUriRegistered: Rule = {
  id: 'redirect-uri-registered',
  severity: 'error',
  title: text('回调地址必须与登记的逐字符一致', 'The redirect URI equals a registered one exactly'),
  why: text(
    '平台按字符串比较回调地址：多一个斜杠、大小写不同、http 与 https 之差都会被拒绝。这是联调中最常见的失败原因。',
    'Platforms compare redirect URIs as strings: one more slash, another case, http for https, and the request is refused. It is the most frequent failure of an integration.',
  ),
  references: ['RFC 9700 §2.1', 'RFC 9700 §4.1.3', 'RFC 6749 §3.1.2.3', 'OpenID Connect Core 1.0 §3.1.2.1'],
  examples: {
    bad: '{ "environments": { "test": { "redirectUri": "https://oa-test.sfj.invalid/auth/callback/" } } }',
    good: '{ "environments": { "test": { "redirectUri": "https://oa-test.sfj.invalid/auth/callback" } } }',
  },
  fixable: true,
  *check({ environments, document }) {
    for (const { value, path } of environments) {
      const { redirectUri, registeredRedirectUris } = value;
      if (registeredRedirectUris.includes(redirectUri)) continue;
      const uri = meant(redirectUri);
      if (!isAddress(uri) || registeredRedirectUris.some((other) => meant(other) === uri)) continue;
      yield violation(document, path, uri, registeredRedirectUris);
    }
  },
};
