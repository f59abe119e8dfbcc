// What the platform sees of the system's requests over several logins: nothing secret may repeat, nothing fixed may change.
import { text } from '../../text.ts';
import { authorizations, challenge, judgeState, logins, nonce, stale } from '../fresh-values.ts';
import { type Module, module } from '../module.ts';
import { noIdToken } from '../not-used.ts';

const base = {
  kind: 'negative',
  plays: text(
    `${logins} 次登录，平台比较收到的授权请求`,
    `${logins} logins, the platform compares the requests`,
  ),
  expects: text('每次都是新的随机值', 'A new random value each time'),
  plans: ['basic', 'full'],
  cause: text(
    '值是写死的、按会话生成的，或用了时间、序号。',
    'The value is fixed, made once a session, or of a clock or a counter.',
  ),
  hint: text(
    '每次登录用密码学安全的随机数新生成。',
    'Make it anew for each login from a cryptographic random source.',
  ),
} as const;

export const requestModules: readonly Module[] = [
  module({
    ...base,
    id: 'state-fresh',
    title: text('state 每次不同', 'The state is new at every login'),
    references: ['RFC 6749 §10.10', 'RFC 9700 §4.7.1'],
    notApplicable: ({ profile }) =>
      profile.authorize.state.echoed === 'no'
        ? text(
            '这个平台不带回 state，登录只能靠 Cookie 与浏览器绑定，由 login-csrf 检验。',
            'This platform returns no state; only a cookie can bind a login to its browser, which login-csrf looks at.',
          )
        : undefined,
    play: judgeState,
  }),
  module({
    ...base,
    id: 'nonce-fresh',
    title: text('nonce 每次不同', 'The nonce is new at every login'),
    references: ['OIDC Core §15.5.2'],
    notApplicable: noIdToken,
    play: async (play) => stale(await authorizations(play), nonce),
  }),
  module({
    ...base,
    id: 'pkce-fresh',
    title: text('PKCE 每次不同', 'PKCE is new at every login'),
    references: ['RFC 7636 §4.1'],
    notApplicable: ({ profile }) =>
      profile.authorize.pkce === 'S256'
        ? undefined
        : text(
            '平台档案说这个平台不支持 PKCE，系统发送 code_challenge 也没有作用；授权码由 client_secret 保护。',
            'The profile says that this platform has no PKCE, so that a code_challenge would do nothing; the client secret protects the code.',
          ),
    play: async (play) => stale(await authorizations(play), challenge),
  }),
  module({
    ...base,
    id: 'redirect-uri-constant',
    title: text('回调地址不随请求改变', 'The redirect URI does not follow the request'),
    plays: text(
      '开始登录的请求带着伪造的 X-Forwarded-Host、X-Forwarded-Proto、Forwarded',
      'The request that begins the login has forged X-Forwarded-Host, X-Forwarded-Proto and Forwarded headers',
    ),
    expects: text(
      '授权请求里的 redirect_uri 与登记的逐字相同',
      'The redirect_uri of the request equals the registered one',
    ),
    references: ['RFC 9700 §2.1', 'RFC 6749 §10.6'],
    async play(play) {
      const forged = 'attacker.example.invalid';
      const headers = {
        'x-forwarded-host': forged,
        'x-forwarded-proto': 'https',
        forwarded: `host=${forged};proto=https`,
      };
      await play
        .browser()
        .open(play.at(play.facts.loginPath), { headers })
        .catch(() => undefined);
      const wrong = play.seat
        .authorizations()
        .find(({ redirect_uri: uri }) => uri !== play.facts.redirectUri);
      return (
        wrong && {
          message: text(
            '授权请求里的 redirect_uri 跟着请求头变了；应当一直是登记的那个。',
            'The redirect_uri followed the headers of the request; it has to be the registered one always.',
          ),
          proof: wrong['redirect_uri'] ?? '',
        }
      );
    },
    cause: text(
      'redirect_uri 由请求的主机名拼成。',
      'The redirect_uri is built from the host of the request.',
    ),
    hint: text('从配置读取完整的 redirect_uri。', 'Read the whole redirect_uri from the configuration.'),
  }),
  module({
    ...base,
    id: 'token-request-once',
    title: text('授权码只送一次', 'A code is sent once'),
    plays: text('换令牌时平台返回服务器错误', 'The platform fails with a server error at the token endpoint'),
    expects: text('不重发授权码', 'The code is not sent again'),
    plans: ['full'],
    references: ['RFC 6749 §4.1.2'],
    async play(play) {
      play.seat.rewrite('token', () => ({
        status: 503,
        headers: { 'content-type': 'text/plain', 'retry-after': '1' },
        body: 'busy',
      }));
      await play.logIn(play.browser());
      const codes = play.seat.tokenRequests().map(({ code }) => code);
      if (codes.length <= 1) return undefined;
      return {
        message: text(
          `同一个授权码被送了 ${codes.length} 次；平台会当作重放，吊销已发的令牌。`,
          `The same code was sent ${codes.length} times; platforms take that for a replay and revoke what they issued.`,
        ),
      };
    },
    cause: text('HTTP 客户端对失败的请求自动重试。', 'The HTTP client repeats failed requests by itself.'),
    hint: text('对令牌请求关闭重试。', 'Switch retries off for the token request.'),
  }),
];
