import { expect, it } from 'vitest';
import { chooseLanguage } from './language.ts';

it.each([
  [undefined, undefined, 'zh'],
  ['', '', 'zh'],
  ['en-US,en;q=0.9', undefined, 'en'],
  ['fr,de', undefined, 'zh'],
  ['zh-CN,zh;q=0.9,en;q=0.8', undefined, 'zh'],
  ['zh;q=0.2,en;q=0.8', undefined, 'en'],
  ['en;q=0,zh', undefined, 'zh'],
  ['zh-CN', 'en', 'en'],
  ['en', 'fr zh-TW', 'zh'],
  ['enm', undefined, 'zh'],
])('Accept-Language %j and ui_locales %j give %s', (header, locales, language) => {
  expect(chooseLanguage(header, locales)).toBe(language);
});
