// Logins in which nothing is wrong.
import { text } from '../../text.ts';
import { accepted } from '../judge.ts';
import { type Module, module, type Setting, type Violation } from '../module.ts';
import type { Play } from '../play.ts';
import { unasked } from '../unasked.ts';

async function cleanLogin(play: Play): Promise<Violation | undefined> {
  const browser = play.browser();
  return accepted(play, browser, await play.logIn(browser));
}

const noIdToken = ({ profile }: Setting) =>
  profile.flow === 'oidc-code'
    ? undefined
    : text('这个平台不签发 id_token。', 'This platform issues no id_token.');

const refusing = text(
  '系统拒绝了一次完全正常的登录。',
  'The system refuses a login in which nothing is wrong.',
);

const compare = text(
  '对照往来报文与平台档案，找出系统第一次偏离的地方；govauth test 可以在没有系统时走同样的流程。',
  'Compare the exchanges with the platform profile to find where the system first departs; `govauth test` goes the same way without the system.',
);

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
            '这个平台不用 HTTP Basic 认证应用。',
            'This platform does not authenticate clients by HTTP Basic.',
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
    notApplicable: noIdToken,
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
            '这个平台不从请求头取访问令牌。',
            'This platform does not take the access token from a header.',
          ),
    async play(play) {
      const failure = await cleanLogin(play);
      if (failure) return failure;
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
    id: 'client-test-discovery-openid-config',
    title: text('读取并使用发现文档', 'The discovery document is read and used'),
    plays: text(
      '系统重新启动，平台提供发现文档',
      'The system starts anew; the platform has a discovery document',
    ),
    alone: true,
    references: ['OIDC Discovery §4'],
    notApplicable: ({ profile, system }) => {
      if (!profile.discovery)
        return text('这个平台没有发现文档。', 'This platform has no discovery document.');
      return system
        ? undefined
        : text(
            '系统没有由工具启动，不能让它重新读取发现文档。',
            'The system was not started by the tool and cannot be made to read it anew.',
          );
    },
    async play(play) {
      await play.restart();
      const failure = await cleanLogin(play);
      if (failure || play.seat.seen('discovery').length > 0) return failure;
      return {
        message: text(
          '系统重启后登录，没有读取发现文档：端点是写死的。',
          'The system logged in after a restart without reading the discovery document: its endpoints are fixed.',
        ),
        cause: text(
          '各端点的地址逐个写在系统的配置里。',
          'The addresses of the endpoints stand one by one in the configuration of the system.',
        ),
        hint: text(
          '只配置 issuer，其余由协议库从发现文档读取；做不到时，平台更换地址须人工跟进。',
          'Configure the issuer alone and let the library read the rest; where it cannot, somebody has to follow the platform’s changes.',
        ),
      };
    },
  }),
  module({
    ...base,
    id: 'client-test-discovery-jwks-uri-keys',
    title: text('公钥地址取自发现文档', 'The address of the keys comes from discovery'),
    plays: text('jwks_uri 换成只在本次运行有效的地址', 'jwks_uri is an address of this run alone'),
    alone: true,
    references: ['OIDC Discovery §3'],
    notApplicable: ({ profile, system }) => {
      if (!profile.discovery || !profile.jwks)
        return text(
          '这个平台没有发现文档或公钥地址。',
          'This platform has no discovery document or no keys.',
        );
      return system
        ? undefined
        : text(
            '系统没有由工具启动，不能让它重新读取发现文档。',
            'The system was not started by the tool and cannot be made to read it anew.',
          );
    },
    async play(play) {
      play.seat.rewrite('discovery', (answer) => ({
        ...answer,
        body: answer.body.replace(/("jwks_uri":"[^"]*)"/, '$1?run=this"'),
      }));
      await play.restart();
      const judgement = (await cleanLogin(play)) ?? unasked(play, 'jwks');
      const asked = play.seat.seen('jwks').map(({ request }) => request.url);
      if (judgement || asked.some((url) => url.endsWith('?run=this'))) return judgement;
      return {
        message: text(
          '系统没有用发现文档里的 jwks_uri 取公钥。',
          'The system did not fetch the keys from the jwks_uri of the discovery document.',
        ),
        cause: text('公钥的地址是写死的。', 'The address of the keys is fixed.'),
        hint: text('从发现文档读取 jwks_uri。', 'Read jwks_uri from the discovery document.'),
        proof: asked.join('\n'),
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
