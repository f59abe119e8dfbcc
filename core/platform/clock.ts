// The platform's own clock: it follows the real one until it is set, shifted or stopped.

export interface ClockState {
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly frozen: boolean;
  /** Seconds ahead of the real time; negative when behind. */
  readonly ahead: number;
}

export interface Clock {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Jumps to `moment`, in milliseconds since the epoch. */
  readonly set: (moment: number) => void;
  readonly shift: (seconds: number) => void;
  /** Stops it, or lets it run on from where it stands. */
  readonly freeze: (frozen: boolean) => void;
  /** Back to the real time. */
  readonly reset: () => void;
  readonly state: () => ClockState;
}

export function createClock(real: () => number): Clock {
  let offset = 0;
  let stopped: number | undefined;
  const now = (): number => stopped ?? real() + offset;
  const set = (moment: number): void => {
    offset = moment - real();
    if (stopped !== undefined) stopped = moment;
  };
  return {
    now,
    set,
    shift: (seconds) => set(now() + seconds * 1000),
    freeze(frozen) {
      if (frozen === (stopped !== undefined)) return;
      const moment = now();
      stopped = frozen ? moment : undefined;
      set(moment);
    },
    reset() {
      offset = 0;
      stopped = undefined;
    },
    state: () => ({
      now: new Date(now()).toISOString(),
      frozen: stopped !== undefined,
      ahead: Math.round((now() - real()) / 1000),
    }),
  };
}
