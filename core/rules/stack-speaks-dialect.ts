// The stack's template can speak what is unusual about the platform's messages.
import { serves } from '../config/serves.ts';
import { traitsOf, traitTitles } from '../profile/traits.ts';
import { text } from '../text.ts';
import type { Rule } from './rule.ts';

export const stackSpeaksDialect: Rule = {
  id: 'stack-speaks-dialect',
  severity: 'error',
  title: text('技术栈须能应付平台的写法', 'The stack can speak the dialect of the platform'),
  why: text(
    '有的平台有不常见的写法：错误码只在失败时出现、成败标志不止一个、接口另有地址等；模板不会的，生成的代码就登录不了，或把失败当成成功。',
    'Some platforms have unusual ways: a code that is there on failure only, several flags of success, interfaces elsewhere; code from a template that does not know them could not log in, or would take failures for successes.',
  ),
  references: [],
  examples: {
    bad: '{ "stack": "sample-usual", "platform": "bamboocloud" }',
    good: '{ "stack": "sample-usual", "platform": "gd-zwrz" }',
  },
  binding: true,
  *check({ config, profile, stacks, document }) {
    const stack = stacks?.find(({ id }) => id === config.stack);
    if (!stack || !profile) return;
    const needed = traitsOf(profile);
    const lacking = needed.filter((trait) => !stack.traits.includes(trait));
    if (lacking.length === 0) return;
    const able = (stacks ?? []).filter((one) => serves(one, profile));
    const ids = able.map(({ id }) => id);
    const words = lacking.map((trait) => traitTitles[trait]);
    yield {
      at: document.placeOf(['stack']),
      message: text(
        `平台 ${profile.id} 有技术栈 ${stack.id} 还不会的写法：${words.map(({ zh }) => zh).join('、')}`,
        `Platform ${profile.id} has ways that stack ${stack.id} does not know yet: ${words.map(({ en }) => en).join(', ')}`,
      ),
      hint:
        ids.length > 0
          ? text(`会的技术栈：${ids.join('、')}。`, `These know them: ${ids.join(', ')}.`)
          : text('目前没有会这种写法的技术栈。', 'No stack knows them yet.'),
    };
  },
};
