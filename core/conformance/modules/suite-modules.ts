// The suite's modules that nothing here plays, each with the reason why: a report names them, and never calls them passed.
import { type Text, text } from '../../text.ts';
import { type Module, module } from '../module.ts';

type Row = readonly [id: string, title: Text, reason: Text];

const rows: readonly Row[] = [
  [
    'client-test-session-management',
    text('会话管理（iframe）', 'Session management (iframe)'),
    text(
      '会话管理要在 iframe 里读平台的 Cookie，浏览器已不再允许第三方 Cookie，平台档案里也没有这样的平台；退出由 logout- 开头的模块和后端通道检验。',
      'Session management reads the platform’s cookie in an iframe, which browsers no longer allow, and no platform profile has it; the modules logout-… and the back channel look at logout.',
    ),
  ],
  [
    'client-test-aggregated-claims',
    text('聚合声明', 'Aggregated claims'),
    text(
      '聚合声明是另一方签名、由平台转交的用户信息，平台档案里没有平台这样做；用户信息只来自用户信息端点。',
      'Aggregated claims are user info that another party signed and the platform passes on; no platform profile has them, and user info comes from the userinfo endpoint alone.',
    ),
  ],
  [
    'client-test-distributed-claims',
    text('分布式声明', 'Distributed claims'),
    text(
      '分布式声明要求系统再向另一方取用户信息，平台档案里没有平台这样做；用户信息只来自用户信息端点。',
      'Distributed claims send the system to another party for user info; no platform profile has them, and user info comes from the userinfo endpoint alone.',
    ),
  ],
  [
    'client-test-mtls-endpoint-aliases',
    text('mTLS 端点别名', 'mTLS endpoint aliases'),
    text(
      'mTLS 端点别名只在应用以客户端证书认证时使用，平台档案里的平台都用密钥或请求签名认证应用。',
      'mTLS aliases matter where a client proves itself by a certificate; all platforms of the profiles take a secret or a signed request.',
    ),
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
    notApplicable: () => reason,
    play: async () => undefined,
    cause: unplayed,
    hint: unplayed,
  });

export const unplayedModules: readonly Module[] = rows.map(never);
