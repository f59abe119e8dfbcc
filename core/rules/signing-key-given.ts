// Where the platform hands out a key of its own for signing, the config has its id and refers to its secret.
import { clientOf } from '../config/config.ts';
import type { JsonPath } from '../document/parse.ts';
import { signingNeedsOf } from '../profile/signing-keys.ts';
import { type Text, text } from '../text.ts';
import { environmentTitle } from './address/environment-names.ts';
import type { Rule } from './rule.ts';
import { dotted } from './value/dotted.ts';

interface Member {
  readonly name: 'keyId' | 'secret';
  readonly title: Text;
  readonly hint: Text;
}

const members: readonly Member[] = [
  {
    name: 'keyId',
    title: text('签名密钥标识', 'the id of the signing key'),
    hint: text(
      '填写平台为签名分配的标识（paasid、AccessKey 等）。',
      'Give the id that the platform handed out for signing (paasid, access key …).',
    ),
  },
  {
    name: 'secret',
    title: text('签名密钥的引用', 'the reference to the signing secret'),
    hint: text(
      '写成引用，例如 ${env:SIGNING_SECRET}，密钥本身放进 .env 或密钥存储。',
      'Refer to it, such as ${env:SIGNING_SECRET}; the secret itself belongs into .env or the secret store.',
    ),
  },
];

export const signingKeyGiven: Rule = {
  id: 'signing-key-given',
  severity: 'error',
  title: text('平台另发签名密钥的须填写', 'The signing key is given where the platform has one of its own'),
  why: text(
    '有的平台（粤政易、浙里办）为请求的签名另发一对标识和密钥，与 client_id、密钥不同；缺了它们，每个后台请求都会被拒绝。',
    'Some platforms (Yuezhengyi, Zhejiang’s IRS) hand out another id and secret for signing requests; without them every back-channel request is refused.',
  ),
  references: [],
  examples: {
    bad: '{ "platform": "zj-irs", "environments": { "test": { "apiBaseUrl": "https://api-test.sfj.invalid" }, "production": { "apiBaseUrl": "https://api.sfj.invalid" } } }',
    good: '{ "platform": "zj-irs", "client": { "signing": { "keyId": "ak-99", "secret": "${env:SIGNING_SECRET}" } }, "environments": { "test": { "apiBaseUrl": "https://api-test.sfj.invalid" }, "production": { "apiBaseUrl": "https://api.sfj.invalid" } } }',
  },
  *check({ config, profile, environments, document }) {
    if (!profile) return;
    const needs = signingNeedsOf(profile);
    for (const { name, title, hint } of members) {
      if (!needs[name]) continue;
      const lacking = environments.filter((environment) => !clientOf(config, environment.name).signing[name]);
      if (lacking.length === 0) continue;
      const at: JsonPath = ['client', 'signing', name];
      const zh = lacking.map((environment) => environmentTitle[environment.name].zh).join('、');
      const en = lacking.map((environment) => environmentTitle[environment.name].en).join(', ');
      yield {
        at: document.placeOf(config.client.signing ? ['client', 'signing'] : ['client']),
        message: text(
          `平台 ${profile.id} 要求另有签名密钥，缺少${title.zh}（${dotted(at)}，${zh}）`,
          `Platform ${profile.id} hands out a key for signing, and ${title.en} is missing (${dotted(at)}, ${en})`,
        ),
        hint,
      };
    }
  },
};
