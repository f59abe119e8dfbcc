// A platform whose interfaces are elsewhere than its login page has both addresses in the config.
import { text } from '../text.ts';
import { environmentTitle } from './address/environment-names.ts';
import type { Rule, RuleContext, Violation } from './rule.ts';
import { holdsReference } from './value/holds-reference.ts';
import { shown } from './value/shown.ts';

const hint = text(
  '填写运营方给出的接口地址，例如 https://api.sfj.invalid，不带接口路径。',
  'Give the address of the interfaces as the operator gave it out, such as https://api.sfj.invalid, without their paths.',
);

function* malformed({ environments, document }: RuleContext): Iterable<Violation> {
  for (const { value, path, urls } of environments) {
    const { apiBaseUrl } = value;
    if (apiBaseUrl === undefined || urls.apiBaseUrl || holdsReference(apiBaseUrl)) continue;
    yield {
      at: document.placeOf([...path, 'apiBaseUrl']),
      message: text(
        `平台接口地址“${shown(apiBaseUrl)}”不是完整的 http(s) 地址`,
        `The platform API address “${shown(apiBaseUrl)}” is no absolute http(s) URL`,
      ),
      hint,
    };
  }
}

export const apiBaseUrlGiven: Rule = {
  id: 'api-base-url-given',
  severity: 'error',
  title: text(
    '接口另有地址的平台须填写接口地址',
    'The API address is given where the platform has one of its own',
  ),
  why: text(
    '有的平台（企业微信、粤政易、专有钉钉、钉钉）登录页与接口在两个域名上；不填接口地址，令牌请求就会发到登录页的域名，必然失败。',
    'Some platforms (WeCom, Yuezhengyi, DingTalk) have login page and interfaces on two domains; without the second address token requests go to the first, and fail.',
  ),
  references: [],
  examples: {
    bad: '{ "platform": "dingtalk" }',
    good: '{ "platform": "dingtalk", "environments": { "test": { "apiBaseUrl": "https://api-test.sfj.invalid" }, "production": { "apiBaseUrl": "https://api.sfj.invalid" } } }',
  },
  *check(context) {
    yield* malformed(context);
    const { environments, profile, document } = context;
    if (!profile?.separateApi) return;
    for (const { name, value, path } of environments) {
      if (name === 'local' || value.apiBaseUrl !== undefined) continue;
      const { zh, en } = environmentTitle[name];
      yield {
        at: document.placeOf([...path, 'platformBaseUrl']),
        message: text(
          `平台 ${profile.id} 的接口与登录页不在同一地址，${zh}还须填写 apiBaseUrl`,
          `Platform ${profile.id} has its interfaces at another address than its login page: ${en} needs apiBaseUrl too`,
        ),
        hint,
      };
    }
  },
};
