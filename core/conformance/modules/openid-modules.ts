// What only some systems at OpenID Connect platforms use: form_post, other algorithms, signed user info, the token in the form.

import { findFault } from '../../platform/faults.ts';
import { text } from '../../text.ts';
import { askedByForm } from '../asked-by-form.ts';
import { cleanLogin } from '../clean-login.ts';
import { refused } from '../judge.ts';
import { type Judgement, type Module, module } from '../module.ts';
import { notUsed, onlyAtOpenid } from '../not-used.ts';
import { playFault } from '../play-fault.ts';
import { unasked } from '../unasked.ts';

/** A JWT whose signature is another one’s. */
const tampered = (jwt: string): string => {
  const [header = '', claims = '', signature = ''] = jwt.split('.');
  const middle = Math.floor(signature.length / 2);
  const other = signature[middle] === 'A' ? 'B' : 'A';
  return [header, claims, signature.slice(0, middle) + other + signature.slice(middle + 1)].join('.');
};

const notByForm: Judgement = {
  moot: text(
    '系统不以表单出示访问令牌；请求头里的由 client-test-userinfo-bearer-header 检验。',
    'The system does not show the access token in a form; client-test-userinfo-bearer-header looks at the header.',
  ),
};

export const openidModules: readonly Module[] = [
  module({
    id: 'client-test-form-post-error',
    title: text('以 form_post 带回错误', 'An error by form_post'),
    kind: 'negative',
    plays: text(
      '系统要求 form_post，平台以自动提交的表单带回 access_denied',
      'The system asks for form_post, and the platform comes back with access_denied in a form that sends itself',
    ),
    expects: text('不登录，说明原因', 'No login, an explanation'),
    faults: ['authorization-denied'],
    references: ['OAuth 2.0 Form Post Response Mode §2', 'OIDC Core §3.1.2.6'],
    notApplicable: onlyAtOpenid('responseMode'),
    async play(play) {
      play.seat.setFaults(['authorization-denied']);
      const browser = play.browser();
      const page = await play.logIn(browser);
      const [{ response_mode: mode = 'query' } = {}] = play.seat.authorizations();
      if (mode === 'form_post') return refused(play, browser, page);
      return {
        moot: text(
          `登录请求的 response_mode 是 ${mode}，结果不以表单带回，由 callback-error 检验。`,
          `The response_mode of the login request is ${mode}: results come by no form, and callback-error looks at errors.`,
        ),
      };
    },
    cause: text(
      '回调的 POST 只考虑了成功的情形，或没有读取它的内容。',
      'The POST of the callback has only success in mind, or is not read at all.',
    ),
    hint: text(
      '与查询串的回调一样先看 error，以 4xx 说明。',
      'Look at `error` first, as at a callback by query, and explain with a 4xx.',
    ),
  }),
  module({
    id: 'client-test-invalid-sig-es256',
    title: text('ES256 签名错误', 'A wrong ES256 signature'),
    kind: 'negative',
    plays: text('id_token 的 ES256 签名被改动', 'The ES256 signature of the id_token was altered'),
    expects: text('不建立会话，说明原因', 'No session, an explanation'),
    faults: ['id-token-signature-wrong'],
    references: ['OIDC Core §3.1.3.7', 'RFC 7518 §3.4'],
    notApplicable: notUsed('idTokenSignedResponseAlg', 'ES256'),
    play(play) {
      play.seat.setFaults(['id-token-signature-wrong']);
      return playFault(play, findFault('id-token-signature-wrong', play.profile));
    },
    cause: text('没有验证 ES256 的签名。', 'The signature by ES256 is not verified.'),
    hint: text(
      '用成熟的 JOSE 库，算法固定为登记的那一种。',
      'Use a proven JOSE library with the registered algorithm fixed.',
    ),
  }),
  module({
    id: 'client-test-userinfo-signed',
    title: text('签名的用户信息', 'User info as a JWT'),
    kind: 'negative',
    plays: text(
      '用户信息是签名的 JWT：先是正确的，再是签名被改动的',
      'User info is a signed JWT: first a sound one, then one whose signature was altered',
    ),
    expects: text('接受前者，拒绝后者', 'The first is accepted, the second refused'),
    references: ['OIDC Core §5.3.2'],
    notApplicable: notUsed('userinfoSignedResponseAlg'),
    async play(play) {
      const failure = await cleanLogin(play);
      if (failure) return failure;
      play.seat.rewrite('userinfo', (answer) => ({ ...answer, body: tampered(answer.body) }));
      const browser = play.browser();
      return refused(play, browser, await play.logIn(browser));
    },
    cause: text('只解码，没有验签。', 'The JWT is decoded and not verified.'),
    hint: text(
      '用平台公布的公钥按登记的算法验签，再核对 iss、aud。',
      'Verify it with the published keys and the registered algorithm, then look at iss and aud.',
    ),
  }),
  module({
    id: 'client-test-userinfo-bearer-body',
    title: text('以表单取用户信息', 'User info by a form'),
    kind: 'positive',
    plays: text(
      '用户信息端点接受 POST 表单里的访问令牌',
      'The userinfo endpoint takes the access token of a POST form',
    ),
    expects: text('令牌只在表单里，建立会话', 'The token stands in the form alone; a session'),
    references: ['RFC 6750 §2.2'],
    notApplicable: onlyAtOpenid('userinfoToken'),
    async play(play) {
      const judgement = (await cleanLogin(play)) ?? unasked(play, 'userinfo');
      if (judgement) return judgement;
      const asked = askedByForm(play);
      if (asked.length === 0) return notByForm;
      const bare = play.seat
        .seen('userinfo')
        .find(
          (one) => !asked.includes(one) || one.request.method !== 'POST' || one.request.url.includes('?'),
        );
      return (
        bare && {
          message: text(
            '取用户信息时，访问令牌没有放在（或不只放在）POST 表单里。',
            'The access token does not stand in the POST form of the userinfo request, or not there alone.',
          ),
          proof: `${bare.request.method} ${bare.request.url.split('?', 1)[0]}`,
        }
      );
    },
    cause: text(
      '令牌写进了地址，或用了别的方法。',
      'The token is in the address, or another method is used.',
    ),
    hint: text(
      'POST 一个 application/x-www-form-urlencoded 表单，令牌在 access_token。',
      'POST an application/x-www-form-urlencoded form with the token as access_token.',
    ),
  }),
];
