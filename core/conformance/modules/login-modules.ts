// Logins in which nothing is wrong.
import { text } from '../../text.ts';
import { askedByForm } from '../asked-by-form.ts';
import { cleanLogin } from '../clean-login.ts';
import { accepted } from '../judge.ts';
import { type Judgement, type Module, module } from '../module.ts';
import { noIdToken } from '../not-used.ts';
import { unasked } from '../unasked.ts';

const refusing = text(
  '系统拒绝了一次完全正常的登录。',
  'The system refuses a login in which nothing is wrong.',
);

const compare = text(
  '对照往来报文与平台档案，找出系统第一次偏离的地方；govauth test 可以在没有系统时走同样的流程。',
  'Compare the exchanges with the platform profile to find where the system first departs; `govauth test` goes the same way without the system.',
);

const byForm: Judgement = {
  moot: text(
    '系统以表单出示访问令牌，由 client-test-userinfo-bearer-body 检验。',
    'The system shows the access token in a form, which client-test-userinfo-bearer-body looks at.',
  ),
};

const base = {
  kind: 'positive',
  expects: text('建立会话，显示正确的人', 'A session for the right person'),
  plans: ['basic', 'full'],
  cause: refusing,
  hint: compare,
} as const;

export const loginModules: readonly Module[] = [
  module({
    ...base,
    id: 'client-test',
    title: text('正常登录', 'A clean login'),
    plays: text(
      '授权、换令牌、取用户信息，全部正常',
      'Authorization, token and user info, all of it in order',
    ),
    references: ['RFC 6749 §4.1'],
    play: cleanLogin,
  }),
  module({
    ...base,
    id: 'client-test-client-secret-basic',
    title: text('以 HTTP Basic 出示密钥', 'The secret goes by HTTP Basic'),
    plays: text('令牌端点只认 client_secret_basic', 'The token endpoint takes client_secret_basic only'),
    references: ['RFC 6749 §2.3.1', 'OIDC Core §9'],
    notApplicable: ({ profile }) =>
      profile.token?.clientAuthentication === 'client_secret_basic'
        ? undefined
        : text(
            '平台档案说应用的密钥放在表单、查询串或签名里，不用 HTTP Basic；client-test 已按平台自己的方式检验。',
            'The profile says that clients prove themselves in the form, the query or by a signature, not by HTTP Basic; client-test looks at the platform’s own way.',
          ),
    async play(play) {
      const failure = await cleanLogin(play);
      const ways = play.seat.tokenRequests().map(({ authentication }) => authentication);
      if (failure || ways.every((way) => way === 'client_secret_basic')) return failure;
      return {
        message: text(
          `令牌请求用了 ${ways.join('、')}，平台档案要求的是 client_secret_basic，别的方式会被平台拒绝。`,
          `The token request used ${ways.join(', ')}; the profile wants client_secret_basic, and the platform refuses anything else.`,
        ),
        cause: text(
          '协议库默认以另一种方式出示密钥。',
          'The protocol library shows the secret in another way by default.',
        ),
        hint: text(
          '把客户端认证方式设为 client_secret_basic；或请平台把应用登记为系统所用的方式，并在自有档案的 token.clientAuthentication 里写明。',
          'Set the client authentication to client_secret_basic; or have the client registered for the way in use, and say so in `token.clientAuthentication` of a profile of your own.',
        ),
      };
    },
  }),
  module({
    ...base,
    id: 'client-test-idtoken-sig-rs256',
    title: text('RS256 签名的 id_token', 'An id_token signed with RS256'),
    plays: text('id_token 以 RS256 签名', 'The id_token is signed with RS256'),
    references: ['OIDC Core §3.1.3.7'],
    notApplicable: (setting) =>
      noIdToken(setting) ??
      (setting.facts.openid?.idTokenSignedResponseAlg === 'ES256'
        ? text(
            '系统登记的 id_token 签名算法是 ES256，client-test 已用它登录。',
            'The system is registered for id_tokens signed with ES256, by which client-test logs in.',
          )
        : undefined),
    play: cleanLogin,
  }),
  module({
    ...base,
    id: 'client-test-userinfo-bearer-header',
    title: text('以 Bearer 头取用户信息', 'User info by the Bearer header'),
    plays: text(
      '用户信息端点要求 Authorization: Bearer',
      'The userinfo endpoint wants Authorization: Bearer',
    ),
    references: ['RFC 6750 §2.1'],
    notApplicable: ({ profile }) =>
      profile.userinfo.token?.in === 'header'
        ? undefined
        : text(
            '访问令牌不在请求头里：平台规定放在查询串、表单或 JSON 里，client-test 已按那种方式检验。',
            'The access token does not stand in a header: the platform wants it in query, form or JSON, and client-test looks at that way.',
          ),
    async play(play) {
      const failure = await cleanLogin(play);
      if (failure) return failure;
      if (askedByForm(play).length > 0) return byForm;
      const bare = play.seat.seen('userinfo').find(({ request }) => request.url.includes('access_token='));
      if (!bare) return unasked(play, 'userinfo');
      return {
        message: text(
          '访问令牌写在地址里，会进入沿途的日志。',
          'The access token stands in the address, where every log on the way keeps it.',
        ),
        cause: text('以查询参数出示访问令牌。', 'The access token is shown as a query parameter.'),
        hint: text('改用请求头 Authorization: Bearer。', 'Show it in the header, as Authorization: Bearer.'),
      };
    },
  }),
  module({
    ...base,
    id: 'login-twice-at-once',
    title: text('连点两次登录', 'Login pressed twice'),
    plays: text(
      '同一浏览器里同时进行两次登录，先后回来',
      'Two logins at once in one browser, both come back',
    ),
    expects: text(
      '后回来的一次登录成功，先回来的不出错',
      'The last one back is let in, and the first breaks nothing',
    ),
    async play(play) {
      const browser = play.browser();
      const [first, second] = [await play.callback(browser), await play.callback(browser)];
      if (!first || !second)
        return { message: text('第二次登录没有走到平台。', 'The second login never reached the platform.') };
      const early = await play.comeBack(browser, first);
      if (early.status >= 500)
        return {
          message: text(
            `第一次回调得到 HTTP ${early.status}。`,
            `The first callback got HTTP ${early.status}.`,
          ),
        };
      const late = await play.comeBack(browser, second);
      if (late.status >= 400)
        return {
          message: text(
            `后回来的一次登录得到 HTTP ${late.status}。`,
            `The login that came back last got HTTP ${late.status}.`,
          ),
        };
      return accepted(play, browser, late);
    },
    cause: text(
      '登录途中的数据每个浏览器只存一份，后一次覆盖前一次。',
      'What is kept during a login exists once a browser; the second overwrites the first.',
    ),
    hint: text('按 state 分别保存。', 'Keep it by state.'),
  }),
];
