// What the network between system and platform does to an endpoint: delays, broken connections, gateways that refuse.

/** Everything absent: the endpoint answers as it is. */
export interface Condition {
  /** Milliseconds before anything happens. */
  readonly latency?: number | undefined;
  /** The connection breaks. */
  readonly reset?: boolean | undefined;
  /** A gateway answers with this status, 500 to 599. */
  readonly status?: number | undefined;
  /** More than `requests` in `seconds` are refused with 429, by the platform's clock. */
  readonly limit?: { readonly requests: number; readonly seconds: number } | undefined;
  /** Requests that it still strikes; all when absent. */
  readonly times?: number | undefined;
}

/** What happens to one request. `retryAfter` in seconds, where the rate is limited. */
export interface Fate {
  readonly latency: number;
  readonly reset: boolean;
  readonly refusal?: { readonly status: number; readonly retryAfter?: number };
  /** Names of the conditions that struck. */
  readonly struck: readonly string[];
}

export interface NetworkConditions {
  readonly list: () => readonly (Condition & { readonly endpoint: string })[];
  /** Replaces the condition of an endpoint; one without any content ends it. */
  readonly set: (endpoint: string, condition: Condition) => void;
  /** Counts the request in. */
  readonly strike: (endpoint: string) => Fate;
  readonly reset: () => void;
}

interface Kept {
  readonly condition: Condition;
  left: number;
  window: { begun: number; seen: number };
}

const untouched: Fate = { latency: 0, reset: false, struck: [] };

const isEmpty = ({ latency = 0, reset = false, status, limit }: Condition): boolean =>
  latency === 0 && !reset && status === undefined && limit === undefined;

function namesOf({ latency, reset, refusal }: Omit<Fate, 'struck'>): readonly string[] {
  const names: Readonly<Record<string, boolean>> = {
    latency: latency > 0,
    reset,
    status: refusal !== undefined && refusal.retryAfter === undefined,
    limit: refusal?.retryAfter !== undefined,
  };
  return Object.keys(names).filter((name) => names[name]);
}

export function createNetworkConditions(now: () => number): NetworkConditions {
  const kept = new Map<string, Kept>();

  /** Seconds until the window ends, when the request is one too many. */
  function overLimit({ condition: { limit }, window }: Kept): number | undefined {
    if (!limit) return undefined;
    const length = limit.seconds * 1000;
    if (now() >= window.begun + length || now() < window.begun)
      Object.assign(window, { begun: now(), seen: 0 });
    window.seen += 1;
    return window.seen > limit.requests ? Math.ceil((window.begun + length - now()) / 1000) : undefined;
  }

  function refusalOf(entry: Kept): Fate['refusal'] {
    const retryAfter = overLimit(entry);
    const { status } = entry.condition;
    if (status !== undefined) return { status };
    return retryAfter === undefined ? undefined : { status: 429, retryAfter };
  }

  return {
    list: () =>
      [...kept]
        .filter(([, { left }]) => left > 0)
        .map(([endpoint, { condition, left }]) => ({
          endpoint,
          ...condition,
          ...(left === Number.POSITIVE_INFINITY ? {} : { times: left }),
        })),
    set(endpoint, condition) {
      if (isEmpty(condition)) kept.delete(endpoint);
      else {
        const left = condition.times ?? Number.POSITIVE_INFINITY;
        kept.set(endpoint, { condition, left, window: { begun: now(), seen: 0 } });
      }
    },
    strike(endpoint) {
      const entry = kept.get(endpoint);
      if (!entry || entry.left <= 0) return untouched;
      const { latency = 0, reset = false } = entry.condition;
      const refusal = refusalOf(entry);
      const struck = namesOf({ latency, reset, ...(refusal ? { refusal } : {}) });
      if (struck.length > 0) entry.left -= 1;
      return { latency, reset, struck, ...(refusal ? { refusal } : {}) };
    },
    reset: () => kept.clear(),
  };
}
