// The stack of the config is one that code can be generated for.
import { nearestName } from '../document/nearest-name.ts';
import { text } from '../text.ts';
import type { Rule } from './rule.ts';
import { replaceValue } from './value/replace-value.ts';
import { shown } from './value/shown.ts';

export const stackKnown: Rule = {
  id: 'stack-known',
  severity: 'error',
  title: text('技术栈必须有对应的模板', 'The stack has a template'),
  why: text(
    '代码由技术栈对应的模板生成，没有模板就没有可生成的内容。',
    'Code is generated from the template of the stack; without one there is nothing to generate.',
  ),
  references: [],
  examples: { bad: '{ "stack": "node-expres" }', good: '{ "stack": "node-express" }' },
  fixable: true,
  binding: true,
  *check({ config: { stack }, stacks, document }) {
    if (!stacks || stacks.some(({ id }) => id === stack)) return;
    const ids = stacks.map(({ id }) => id);
    const meant = nearestName(stack, ids);
    yield {
      at: document.placeOf(['stack']),
      message: text(
        `没有名为“${shown(stack)}”的技术栈，现有：${ids.join('、')}`,
        `There is no stack “${shown(stack)}”; there are: ${ids.join(', ')}`,
      ),
      hint: meant
        ? text(`是否想写 ${meant}？`, `Did you mean ${meant}?`)
        : text('从现有的技术栈中选一个。', 'Choose one of those.'),
      ...(meant ? { fix: replaceValue(document, ['stack'], meant) } : {}),
    };
  },
};
