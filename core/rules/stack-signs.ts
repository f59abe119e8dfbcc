// The stack's template signs requests where the platform wants them signed.
import { serves } from '../config/serves.ts';
import { text } from '../text.ts';
import type { Rule } from './rule.ts';

export const stackSigns: Rule = {
  id: 'stack-signs',
  severity: 'error',
  title: text('技术栈须会给请求签名', 'The stack signs requests where the platform wants it'),
  why: text(
    '有的平台（粤政易、专有钉钉、浙里办）要求后台请求带签名；模板不会签名，生成的代码每个请求都会被拒绝。',
    'Some platforms (Yuezhengyi, DingTalk for government, Zhejiang’s IRS) want back-channel requests signed; code from a template that cannot sign would have each of them refused.',
  ),
  references: [],
  examples: {
    bad: '{ "stack": "sample-unsigned", "platform": "zj-irs", "client": { "signing": { "keyId": "ak-99", "secret": "${env:SIGNING_SECRET}" } }, "environments": { "test": { "apiBaseUrl": "https://api-test.sfj.invalid" }, "production": { "apiBaseUrl": "https://api.sfj.invalid" } } }',
    good: '{ "stack": "sample-unsigned", "platform": "oidc-generic" }',
  },
  binding: true,
  *check({ config, profile, stacks, document }) {
    const stack = stacks?.find(({ id }) => id === config.stack);
    if (!stack || stack.signs || !profile?.signing) return;
    const able = (stacks ?? []).filter((one) => serves(one, profile));
    const ids = able.map(({ id }) => id);
    yield {
      at: document.placeOf(['stack']),
      message: text(
        `平台 ${profile.id} 要求请求带签名，而技术栈 ${stack.id} 不会签名`,
        `Platform ${profile.id} wants requests signed, which stack ${stack.id} does not do`,
      ),
      hint:
        ids.length > 0
          ? text(`会签名的技术栈：${ids.join('、')}。`, `These sign: ${ids.join(', ')}.`)
          : text('目前没有会签名的技术栈。', 'No stack signs yet.'),
    };
  },
};
