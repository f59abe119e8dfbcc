// The gateway says the claim that accounts are mapped by.
import { text } from '../text.ts';
import type { Rule } from './rule.ts';

export const gatewayNamesSubject: Rule = {
  id: 'gateway-names-subject',
  severity: 'error',
  title: text('网关须给出账号标识', 'The gateway names the subject'),
  why: text(
    '账号按 accounts.subjectClaim 对应；网关的请求头里没有它，就不知道登录的是哪个账号。',
    'Accounts are mapped by accounts.subjectClaim; where the gateway’s headers do not hold it, nobody knows whose account it is.',
  ),
  references: [],
  examples: {
    bad: '{ "platform": "gd-yzy", "client": { "signing": { "keyId": "pa-99", "secret": "${env:SIGNING_SECRET}" } }, "environments": { "test": { "apiBaseUrl": "https://api-test.sfj.invalid" }, "production": { "apiBaseUrl": "https://api.sfj.invalid" } }, "accounts": { "subjectClaim": "email" }, "rules": { "subject-claim-stable": "off" }, "gateway": { "enabled": true } }',
    good: '{ "platform": "gd-yzy", "client": { "signing": { "keyId": "pa-99", "secret": "${env:SIGNING_SECRET}" } }, "environments": { "test": { "apiBaseUrl": "https://api-test.sfj.invalid" }, "production": { "apiBaseUrl": "https://api.sfj.invalid" } }, "gateway": { "enabled": true } }',
  },
  binding: true,
  *check({ config, profile, document }) {
    const { subjectClaim } = config.accounts;
    if (!config.gateway?.enabled || !profile?.gateway || Object.hasOwn(profile.gateway.claims, subjectClaim))
      return;
    const said = Object.keys(profile.gateway.claims);
    yield {
      at: document.placeOf(['accounts', 'subjectClaim']),
      message: text(
        `账号按 ${subjectClaim} 对应，平台 ${profile.id} 的网关却不给出它`,
        `Accounts are mapped by ${subjectClaim}, which the gateway of ${profile.id} does not say`,
      ),
      hint: text(
        `网关给出的有：${said.join('、')}；一般选 sub。`,
        `It says ${said.join(', ')}; sub is the usual choice.`,
      ),
    };
  },
};
