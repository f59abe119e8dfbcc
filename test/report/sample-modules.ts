// Modules of an invented conformance run that passed, and such as do not apply.
import type { ModuleOutcome } from '../../core/conformance/outcome.ts';
import { type Text, text } from '../../core/text.ts';
import { module } from './sample-module.ts';

const noIdToken = text(
  '本平台不签发 id_token，与其有关的要求无从检验。',
  'This platform issues no id_token, so nothing about one can be judged.',
);
const noLogoutToken = text('本平台没有后端通道退出。', 'This platform has no back-channel logout.');
const without = (reason: Text) => ({ status: 'not-applicable', duration: 0, reason }) as const;

export const sound: readonly ModuleOutcome[] = [
  module('client-test', 'positive', text('正常登录', 'A sound login')),
  module(
    'client-test-client-secret-basic',
    'positive',
    text('以平台要求的方式证明身份', 'The client authenticates as the platform asks'),
  ),
  module(
    'client-test-userinfo-bearer-header',
    'positive',
    text('以 Bearer 头读取用户信息', 'User info by the Bearer header'),
  ),
  module(
    'client-test-scope-userinfo-claims',
    'positive',
    text('按范围读取字段', 'Claims asked for by scope'),
  ),
  module('govauth-expires-in-string', 'positive', text('有效期写成字符串', 'expires_in is a string'), {
    faults: ['expires-in-string'],
  }),
  module('govauth-token-type-missing', 'positive', text('缺少 token_type', 'token_type is missing'), {
    faults: ['token-type-missing'],
  }),
  module('govauth-double-click', 'positive', text('连点两次登录按钮', 'The login button is clicked twice')),
  module('govauth-two-tabs', 'positive', text('两个标签页同时登录', 'Two tabs log in at once')),
  module('govauth-state-missing', 'negative', text('回调缺少 state', 'The callback lacks state'), {
    faults: ['state-dropped'],
  }),
  module(
    'govauth-state-wrong',
    'negative',
    text('回调的 state 不是本次的', 'The callback has another state'),
    { faults: ['state-changed'] },
  ),
  module('govauth-callback-replayed', 'negative', text('重放用过的回调', 'A used callback is replayed')),
  module(
    'govauth-login-csrf',
    'negative',
    text('别人的回调被塞进受害者的浏览器', 'Somebody else’s callback is put into the browser'),
  ),
  module(
    'govauth-open-redirect',
    'negative',
    text('登录后跳往外部地址', 'A login that returns to a foreign address'),
  ),
  module(
    'govauth-error-access-denied',
    'negative',
    text('平台拒绝授权', 'The platform denies the authorization'),
    { faults: ['authorization-denied'] },
  ),
  module('govauth-envelope-failure', 'negative', text('HTTP 200 里装着错误', 'An error inside HTTP 200'), {
    faults: ['envelope-failure'],
  }),
  module(
    'govauth-subject-mismatch',
    'negative',
    text('令牌应答与用户信息不是同一个人', 'Token answer and user info name two people'),
    { faults: ['subject-mismatch'] },
  ),
  module('govauth-subject-missing', 'negative', text('用户信息没有主体标识', 'User info without a subject'), {
    faults: ['subject-missing'],
  }),
  module('govauth-userinfo-500', 'negative', text('用户信息接口报错 500', 'User info answers 500'), {
    faults: ['userinfo-500'],
  }),
  module('govauth-body-huge', 'negative', text('应答长达数十兆', 'An answer of many megabytes'), {
    faults: ['answer-huge'],
    duration: 1420,
  }),
  module(
    'govauth-disabled-account',
    'negative',
    text('已停用的本地账号', 'A local account that is disabled'),
  ),
  module(
    'govauth-gateway-header-forged',
    'negative',
    text('浏览器自带网关身份头', 'The browser sends the gateway’s identity headers'),
  ),
];

export const inapplicable: readonly ModuleOutcome[] = [
  module(
    'client-test-idtoken-sig-none',
    'negative',
    text('id_token 没有签名', 'An id_token without signature'),
    without(noIdToken),
  ),
  module(
    'client-test-invalid-aud',
    'negative',
    text('id_token 发给了别人', 'An id_token for somebody else'),
    without(noIdToken),
  ),
  module(
    'client-test-nonce-invalid',
    'negative',
    text('id_token 的 nonce 不是本次的', 'An id_token with another nonce'),
    without(noIdToken),
  ),
  module(
    'client-test-rp-backchannel-rpinitlogout-alg-none',
    'negative',
    text('退出令牌没有签名', 'A logout token without signature'),
    without(noLogoutToken),
  ),
];
