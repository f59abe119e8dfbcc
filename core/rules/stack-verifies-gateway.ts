// A system behind the gateway is generated for a stack that verifies what the gateway says.
import { text } from '../text.ts';
import type { Rule } from './rule.ts';

export const stackVerifiesGateway: Rule = {
  id: 'stack-verifies-gateway',
  severity: 'error',
  title: text('技术栈须会验证网关的请求头', 'The stack verifies the headers of the gateway'),
  why: text(
    '系统在网关后面时，谁登录了写在网关的请求头里；模板不验签，任何绕过网关的人都能冒充别人。',
    'Behind a gateway it is the gateway’s headers that say who is there; with a template that does not verify them, whoever goes around the gateway can be anybody.',
  ),
  references: ['OWASP ASVS 4.0.3 §9.2'],
  examples: {
    bad: '{ "stack": "sample-unverifying", "platform": "gd-yzy", "client": { "signing": { "keyId": "pa-99", "secret": "${env:SIGNING_SECRET}" } }, "environments": { "test": { "apiBaseUrl": "https://api-test.sfj.invalid" }, "production": { "apiBaseUrl": "https://api.sfj.invalid" } }, "gateway": { "enabled": true } }',
    good: '{ "stack": "node-express", "platform": "gd-yzy", "client": { "signing": { "keyId": "pa-99", "secret": "${env:SIGNING_SECRET}" } }, "environments": { "test": { "apiBaseUrl": "https://api-test.sfj.invalid" }, "production": { "apiBaseUrl": "https://api.sfj.invalid" } }, "gateway": { "enabled": true } }',
  },
  binding: true,
  *check({ config, profile, stacks, document }) {
    const stack = stacks?.find(({ id }) => id === config.stack);
    // A system that was not generated is driven by `systemTest`, whatever its stack.
    if (!stack || !config.gateway?.enabled || !profile?.gateway || config.systemTest) return;
    const { algorithm } = profile.gateway;
    if (stack.verifiesGateway && algorithm !== 'sm2') return;
    const able = (stacks ?? []).filter(({ verifiesGateway }) => verifiesGateway && algorithm !== 'sm2');
    const ids = able.map(({ id }) => id);
    yield {
      at: document.placeOf(['gateway', 'enabled']),
      message: text(
        `系统在网关后面，而技术栈 ${stack.id} 不会验证网关的请求头（${algorithm}）`,
        `The system stands behind the gateway, whose headers (${algorithm}) stack ${stack.id} does not verify`,
      ),
      hint:
        ids.length > 0
          ? text(
              `会验证的技术栈：${ids.join('、')}；或改为 false。`,
              `These do: ${ids.join(', ')}; or set it to false.`,
            )
          : text(
              '目前没有技术栈会验证这种签名；改为 false，由自己的代码验证。',
              'No stack verifies such signatures yet; set it to false and verify them by code of your own.',
            ),
    };
  },
};
