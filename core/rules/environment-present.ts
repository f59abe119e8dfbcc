// The environment that was asked for stands in the config.
import { text } from '../text.ts';
import { environmentTitle } from './address/environment-names.ts';
import type { Rule } from './rule.ts';

export const environmentPresent: Rule = {
  id: 'environment-present',
  severity: 'error',
  title: text('所选环境必须已配置', 'The environment asked for is configured'),
  why: text(
    '校验、生成与登录实测都针对某个环境的地址；没有该环境的地址就无从进行，更不能拿别的环境代替。',
    'Validation, generation and the login test work on the addresses of one environment; without them there is nothing to work on, and no other environment may stand in.',
  ),
  references: [],
  examples: {
    bad: '{ "environments": { "production": null } }',
    good: '{}',
    environment: 'production',
  },
  binding: true,
  *check({ asked, environments, document }) {
    if (asked === undefined || environments.length > 0) return;
    const { zh, en } = environmentTitle[asked];
    yield {
      at: document.placeOfKey(['environments']),
      message: text(
        `配置里没有${zh}（environments.${asked}）`,
        `The config lacks ${en} (environments.${asked})`,
      ),
      hint: text(
        `在 environments 下添加 ${asked}，或换一个已配置的环境。`,
        `Add ${asked} below environments, or choose an environment that is there.`,
      ),
    };
  },
};
