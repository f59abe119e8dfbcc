// The stack's template can speak the flow of the platform.
import { text } from '../text.ts';
import type { Rule } from './rule.ts';

export const stackSupportsFlow: Rule = {
  id: 'stack-supports-flow',
  severity: 'error',
  title: text('技术栈须支持平台的登录流程', 'The stack supports the flow of the platform'),
  why: text(
    '每个模板只实现若干种登录流程（OAuth 2.0 授权码、OpenID Connect 等），用不支持的流程生成的代码无法登录。',
    'A template implements some flows (OAuth 2.0 code, OpenID Connect …); code generated for another flow could not log in.',
  ),
  references: ['RFC 6749 §4.1', 'OpenID Connect Core 1.0 §3.1'],
  examples: { bad: '{ "stack": "sample-oidc-only" }', good: '{ "stack": "node-express" }' },
  binding: true,
  *check({ config, profile, stacks, document }) {
    const stack = stacks?.find(({ id }) => id === config.stack);
    if (!stack || !profile || stack.flows.includes(profile.flow)) return;
    const able = (stacks ?? []).filter(({ flows }) => flows.includes(profile.flow)).map(({ id }) => id);
    yield {
      at: document.placeOf(['stack']),
      message: text(
        `技术栈 ${stack.id} 支持 ${stack.flows.join('、')}，而平台 ${profile.id} 使用 ${profile.flow}`,
        `Stack ${stack.id} supports ${stack.flows.join(', ')}, platform ${profile.id} uses ${profile.flow}`,
      ),
      hint:
        able.length > 0
          ? text(
              `支持 ${profile.flow} 的技术栈：${able.join('、')}。`,
              `These support ${profile.flow}: ${able.join(', ')}.`,
            )
          : text('目前没有支持该流程的技术栈。', 'No stack supports this flow yet.'),
    };
  },
};
