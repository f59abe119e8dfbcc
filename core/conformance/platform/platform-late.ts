// The platform that is played did not answer the browser in time, though nothing was meant to go wrong there.
import { text } from '../../text.ts';

export const platformLate = text(
  '平台由本工具演出，它没有及时应答浏览器：本机太忙，没有判定。',
  'The platform, which the tool plays, did not answer the browser in time: this machine is too busy, and nothing was judged.',
);

export class PlatformLate extends Error {
  override readonly name = 'PlatformLate';
}
