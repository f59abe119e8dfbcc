// Runs one stage: its failure is kept with its proof, under the network's own name.
import type { Gathering } from '../gathering.ts';
import { NetworkError, networkFailureOf } from '../network-failure.ts';
import type { Reach } from './reach.ts';
import { reachOf } from './reach-of.ts';

/**
 * `proof` is made when the stage failed, after what it had found out by then.
 * @throws NetworkError when there was no way through; the reason of the signal when that aborted
 */
export async function stage(
  gathering: Gathering,
  run: (reach: Reach, signal: AbortSignal) => Promise<void>,
  proof: (reach: Reach) => string,
): Promise<void> {
  const { input, world } = gathering;
  const reach = reachOf(gathering);
  try {
    await run(reach, world.signal);
  } catch (error) {
    if (world.signal.aborted) throw world.signal.reason;
    const failure = networkFailureOf(error, input.platformBaseUrl);
    if (!failure) throw error;
    reach.failure = { ...failure, proof: `${proof(reach)}\n→ ${failure.code} ${failure.message}` };
    throw new NetworkError(failure, error);
  }
}
