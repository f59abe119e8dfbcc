// One signal for many at once: each piece of work gets its own, so that none has to wait in one long list of listeners.

export type FanOut = <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T>;

/** Every signal handed out aborts with `outer`, for the same reason. */
export function fanOut(outer: AbortSignal): FanOut {
  const running = new Set<AbortController>();
  outer.addEventListener(
    'abort',
    () => {
      for (const controller of running) controller.abort(outer.reason);
    },
    { once: true },
  );
  return async (work) => {
    const controller = new AbortController();
    if (outer.aborted) controller.abort(outer.reason);
    running.add(controller);
    try {
      return await work(controller.signal);
    } finally {
      running.delete(controller);
    }
  };
}
