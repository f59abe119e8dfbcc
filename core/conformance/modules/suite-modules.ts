// The suite's modules that nothing here plays, each with the reason why: a report names them, and never calls them passed.
import { type Text, text } from '../../text.ts';
import { type Module, module, type Setting } from '../module.ts';
import { noBackChannel, noRefresh } from '../not-used.ts';

type Reason = (setting: Setting) => Text;

const always =
  (reason: Text): Reason =>
  () =>
    reason;

/** Where the platform has no id_token that is the reason; elsewhere `otherwise`. */
const idToken =
  (otherwise: Text): Reason =>
  ({ profile }) =>
    profile.flow === 'oidc-code'
      ? otherwise
      : text('这个平台不签发 id_token。', 'This platform issues no id_token.');

const noFrontChannel = text(
  '没有配置前端通道退出地址（frontchannel_logout_uri）。',
  'No front-channel logout address (frontchannel_logout_uri) is configured.',
);

const backChannel: readonly (readonly [string, Text])[] = [
  ['', text('有效的退出令牌', 'a valid logout token')],
  ['-alg-none', text('退出令牌没有签名', 'a logout token without a signature')],
  ['-no-event', text('退出令牌没有事件', 'a logout token without the event')],
  ['-with-nonce', text('退出令牌带有 nonce', 'a logout token with a nonce')],
  ['-wrong-alg', text('退出令牌的算法不对', 'a logout token of another algorithm')],
  ['-wrong-aud', text('退出令牌的接收者不对', 'a logout token for another audience')],
  ['-wrong-event', text('退出令牌的事件不对', 'a logout token with another event')],
  ['-wrong-iss', text('退出令牌的签发者不对', 'a logout token of another issuer')],
];

type Row = readonly [id: string, title: Text, reason: Reason];

const rows: readonly Row[] = [
  [
    'client-test-invalid-sig-es256',
    text('ES256 签名错误', 'A wrong ES256 signature'),
    idToken(text('登记的是 RS256，没有登记 ES256。', 'The client is registered for RS256, not for ES256.')),
  ],
  ['client-test-refresh-token', text('刷新令牌', 'A refresh token'), always(noRefresh)],
  ...backChannel.map(
    ([suffix, title]): Row => [
      `client-test-rp-backchannel-rpinitlogout${suffix}`,
      text(`后端通道退出：${title.zh}`, `Back-channel logout: ${title.en}`),
      always(noBackChannel),
    ],
  ),
  [
    'client-test-rp-frontchannel-opinitlogout',
    text('平台发起的前端通道退出', 'Front-channel logout by the platform'),
    always(noFrontChannel),
  ],
  [
    'client-test-rp-frontchannel-rpinitlogout',
    text('系统发起的前端通道退出', 'Front-channel logout by the system'),
    always(noFrontChannel),
  ],
  [
    'client-test-userinfo-signed',
    text('签名的用户信息', 'User info as a JWT'),
    idToken(text('登记时没有要求签名的用户信息。', 'The client did not register for signed user info.')),
  ],
  [
    'client-test-session-management',
    text('会话管理（iframe）', 'Session management (iframe)'),
    always(
      text(
        '政务平台不用 iframe 会话管理，浏览器也已不再支持所需的第三方 Cookie。',
        'Government platforms use no iframe session management, and browsers no longer allow the cookies it needs.',
      ),
    ),
  ],
  [
    'client-test-aggregated-claims',
    text('聚合声明', 'Aggregated claims'),
    always(text('没有平台使用聚合声明。', 'No platform here uses aggregated claims.')),
  ],
  [
    'client-test-distributed-claims',
    text('分布式声明', 'Distributed claims'),
    always(text('没有平台使用分布式声明。', 'No platform here uses distributed claims.')),
  ],
  [
    'client-test-mtls-endpoint-aliases',
    text('mTLS 端点别名', 'mTLS endpoint aliases'),
    always(text('没有平台要求双向 TLS。', 'No platform here asks for mutual TLS.')),
  ],
];

const unplayed = text('（没有演出）', '(nothing is played)');

const never = ([id, title, reason]: Row): Module =>
  module({
    id,
    title,
    kind: 'negative',
    plays: unplayed,
    expects: unplayed,
    notApplicable: reason,
    play: async () => undefined,
    cause: unplayed,
    hint: unplayed,
  });

/** Without those that something plays under the same id. */
export const suiteModulesBeside = (played: readonly Module[]): readonly Module[] =>
  rows.filter(([id]) => !played.some((one) => one.id === id)).map(never);
