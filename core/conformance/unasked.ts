// What a system never asked the platform for: whatever goes wrong there cannot reach it, and nothing is judged by it.
import { type Text, text } from '../text.ts';
import type { Moot } from './module.ts';
import type { Play } from './play.ts';

const words = {
  userinfo: text('系统登录时不取用户信息。', 'The system reads no user info when it logs somebody in.'),
  jwks: text(
    '系统没有读取平台的公钥：它不验证 id_token 的签名，见 client-test-invalid-sig-rs256。',
    'The system never read the platform’s keys: it verifies no signature, see client-test-invalid-sig-rs256.',
  ),
} as const satisfies Record<string, Text>;

/** Undefined when it did ask. */
export const unasked = ({ seat }: Play, endpoint: keyof typeof words): Moot | undefined =>
  seat.seen(endpoint).length > 0 ? undefined : { moot: words[endpoint] };

/** For a fault that changed nothing; what was called tells where it was not. */
export function neverStruck({ seat }: Play): Moot {
  const called = [...new Set(seat.seen().map(({ endpoint }) => endpoint))].join(', ');
  return {
    moot: text(
      `系统从不取用这个故障所改的应答（它调用了：${called}），故障没有机会出现。`,
      `The system never asks for the answer that this fault changes (it called: ${called}), so there was nothing to be seen.`,
    ),
  };
}
