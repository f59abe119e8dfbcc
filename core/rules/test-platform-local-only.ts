// The embedded test platform serves the local environment alone.
import { text } from '../text.ts';
import { environmentTitle } from './address/environment-names.ts';
import type { Rule } from './rule.ts';
import { replaceValue } from './value/replace-value.ts';

export const testPlatformLocalOnly: Rule = {
  id: 'test-platform-local-only',
  severity: 'error',
  title: text('内置测试平台只用于本机环境', 'The embedded test platform is for the local environment only'),
  why: text(
    '内置测试平台不核实任何人的身份，点一下就能以任意人员登录，绝不能出现在别人能访问的环境里。',
    'The embedded platform proves nobody’s identity: one click logs in as anyone. It must not stand where others can reach it.',
  ),
  references: ['GB/T 22239-2019 8.1.4.1'],
  examples: {
    bad: '{ "environments": { "test": { "testPlatform": true } } }',
    good: '{ "environments": { "local": { "testPlatform": true } } }',
  },
  fixable: true,
  *check({ environments, document }) {
    for (const { name, value, path } of environments) {
      if (name === 'local' || value.testPlatform !== true) continue;
      const { zh, en } = environmentTitle[name];
      yield {
        at: document.placeOf([...path, 'testPlatform']),
        message: text(`${zh}启用了内置测试平台`, `The embedded test platform is switched on in ${en}`),
        hint: text('改为 false，或删除这一项。', 'Set it to false, or remove it.'),
        fix: replaceValue(document, [...path, 'testPlatform'], false),
      };
    }
  },
};
