// A system that the tool does not start has to be there before it is tested.
import { UserError } from '../../errors.ts';
import { text } from '../../text.ts';
import { codeOf } from '../network-error.ts';
import type { createNetworkFetch } from '../network-fetch.ts';

/** Throws a UserError when nobody answers at `url`. */
export async function requireRunning(
  url: string,
  fetch: ReturnType<typeof createNetworkFetch>,
  signal: AbortSignal,
): Promise<void> {
  try {
    const answer = await fetch(url, { redirect: 'manual', signal });
    await answer.body?.cancel();
  } catch (error) {
    signal.throwIfAborted();
    throw new UserError({
      code: 'system-not-running',
      text: text(
        `${url} 上没有系统应答（${codeOf(error)}）。`,
        `No system answers at ${url} (${codeOf(error)}).`,
      ),
      hint: text(
        '先启动系统；或在 systemTest 里写 "start"，由本工具启动和停止它。',
        'Start the system first, or set "start" in `systemTest`, and the tool starts and stops it.',
      ),
    });
  }
}
