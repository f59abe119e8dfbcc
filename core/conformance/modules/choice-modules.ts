// What OpenID Connect lets a system choose: judged where it has made that choice, and said where it has not.
import { text } from '../../text.ts';
import { accepted, refused } from '../judge.ts';
import { type Module, module, type Setting } from '../module.ts';

const notOpenId = ({ profile }: Setting) =>
  profile.flow === 'oidc-code'
    ? undefined
    : text('这个平台不是 OpenID Connect。', 'This platform is not OpenID Connect.');

export const choiceModules: readonly Module[] = [
  module({
    id: 'client-test-form-post-error',
    title: text('以 form_post 带回错误', 'An error by form_post'),
    kind: 'negative',
    faults: ['authorization-denied'],
    plays: text(
      '平台以自动提交的表单带回 access_denied',
      'The platform comes back with access_denied, in a form that sends itself',
    ),
    expects: text('不登录，说明原因', 'No login, and an explanation'),
    references: ['OAuth 2.0 Form Post Response Mode §2'],
    notApplicable: notOpenId,
    async play(play) {
      play.seat.setFaults(['authorization-denied']);
      const browser = play.browser();
      const page = await play.logIn(browser);
      const [{ response_mode: mode = 'query' } = {}] = play.seat.authorizations();
      if (mode === 'form_post') return refused(play, browser, page);
      return {
        moot: text(
          `登录请求的 response_mode 是 ${mode}。`,
          `The response_mode of the login request is ${mode}.`,
        ),
      };
    },
    cause: text(
      '回调只接受成功的表单，或没有读取 POST 的内容。',
      'The callback takes forms of success only, or does not read what is posted.',
    ),
    hint: text(
      '以 POST 收到的 error 与查询串里的同样处理。',
      'Treat an error that is posted as one in the query.',
    ),
  }),
  module({
    id: 'client-test-userinfo-bearer-body',
    title: text('以表单取用户信息', 'User info by a form'),
    kind: 'positive',
    plays: text('用户信息端点从表单里取访问令牌', 'The userinfo endpoint takes the access token from a form'),
    expects: text('建立会话，显示正确的人', 'A session for the right person'),
    references: ['RFC 6750 §2.2'],
    notApplicable: notOpenId,
    async play(play) {
      const browser = play.browser();
      const violation = await accepted(play, browser, await play.logIn(browser));
      if (violation || play.seat.seen('userinfo').some(({ request: { body } }) => body !== ''))
        return violation;
      return {
        moot: text('系统不以表单出示访问令牌。', 'The system does not show the access token in a form.'),
      };
    },
    cause: text(
      '系统以表单取用户信息，却没有读懂应答。',
      'The system asks by a form and does not understand the answer.',
    ),
    hint: text(
      '改用请求头 Authorization: Bearer。',
      'Show the token in the header, as Authorization: Bearer.',
    ),
  }),
];
