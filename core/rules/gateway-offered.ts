// Who says that the system stands behind the platform's gateway has chosen a platform that has one.
import { profiles } from '../profile/profiles.ts';
import { text } from '../text.ts';
import type { Rule } from './rule.ts';
import { replaceValue } from './value/replace-value.ts';

export const gatewayOffered: Rule = {
  id: 'gateway-offered',
  severity: 'error',
  title: text('平台须有身份网关', 'The platform has an identity gateway'),
  why: text(
    '网关请求头的名称和签名方法写在平台档案的 gateway 里；档案没有它，系统不知道该相信什么，更不能不验签就相信。',
    'Names and signature of the gateway’s headers stand in `gateway` of the profile; without it nobody knows what may be believed, and to believe headers unverified lets anybody be anybody.',
  ),
  references: [],
  examples: {
    bad: '{ "gateway": { "enabled": true } }',
    good: '{ "gateway": { "enabled": false } }',
  },
  binding: true,
  fixable: true,
  *check({ config, profile, document }) {
    if (!config.gateway?.enabled || !profile || profile.gateway) return;
    const path = ['gateway', 'enabled'];
    const able = profiles.filter(({ gateway }) => gateway).map(({ id }) => id);
    yield {
      at: document.placeOf(path),
      message: text(
        `平台 ${profile.id} 的档案没有 gateway，系统无从验证网关的请求头`,
        `The profile of ${profile.id} has no gateway, so that no header of one can be verified`,
      ),
      hint: text(
        `改为 false，或选用档案中有 gateway 的平台（${able.join('、')}，或自有档案）。`,
        `Set it to false, or choose a platform whose profile has a gateway (${able.join(', ')}, or a profile of your own).`,
      ),
      fix: replaceValue(document, path, false),
    };
  },
};
