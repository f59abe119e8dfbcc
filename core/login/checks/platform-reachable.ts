// The platform can be reached over the network.
import { text } from '../../text.ts';
import type { Check } from './check.ts';
import { networkVerdict } from './network-verdict.ts';

export const platformReachable: Check = {
  id: 'platform-reachable',
  title: text('平台可以连通', 'The platform can be reached'),
  step: 'every',
  why: text(
    '换取令牌和读取用户信息由服务器直接访问平台；浏览器能打开登录页，不代表服务器的网络也通。',
    'Tokens and user info are fetched by the server itself; that a browser opens the login page does not mean the server can reach the platform.',
  ),
  references: ['RFC 6749 §3.2'],
  judge: (artefacts, masker) =>
    networkVerdict('platform-reachable', artefacts, masker, ({ code }, host) =>
      text(`连不上 ${host}（${code}）。`, `${host} cannot be reached (${code}).`),
    ),
};
