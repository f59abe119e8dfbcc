// Waits for a request that fits, looking first at those that have come already.
import { pause } from '../pause.ts';
import type { RequestLog } from '../request-log.ts';
import type { SeenRequest } from '../seen-request.ts';
import type { Expectation } from './control.ts';
import { fits, usualPatience } from './expectation.ts';

/** Undefined when the time is up; rejects with the signal's reason when that aborts. */
export async function waitForRequest(
  log: RequestLog,
  wanted: Expectation,
  signal?: AbortSignal,
): Promise<SeenRequest | undefined> {
  const come = log.list().find((seen) => fits(seen, wanted));
  const { within = usualPatience } = wanted;
  if (come || within === 0) return come;
  let stop: () => void = () => undefined;
  const seen = new Promise<SeenRequest>((resolve) => {
    stop = log.observe((candidate) => {
      if (fits(candidate, wanted)) resolve(candidate);
    });
  });
  try {
    return (await Promise.race([seen, pause(within, signal)])) ?? undefined;
  } finally {
    stop();
  }
}
