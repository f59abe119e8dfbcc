// The record of a module: what browser and platform saw, in the order of time, bounded.
import type { HttpAnswer, HttpRequest } from '../dialect/message.ts';
import type { Hop } from '../login/visit.ts';
import type { SeenMessage } from './platform/seat.ts';

/** As it was; it leaves the run masked only. */
export interface RecordedExchange {
  readonly id: number;
  readonly channel: 'browser' | 'direct';
  /** What the system was doing: endpoint of the platform, or `system` for its own pages. */
  readonly endpoint: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly duration: number;
  readonly request: HttpRequest;
  readonly answer?: HttpAnswer;
  /** The network's own error code when no answer came. */
  readonly failure?: string;
}

type Unnumbered = Omit<RecordedExchange, 'id'>;

/** Kept of each module: so many from its beginning, so many from its end. */
const kept = { first: 30, last: 50 } as const;

const direct = new Set(['token', 'userinfo', 'discovery', 'jwks']);

export interface Record {
  readonly observe: (hop: Hop) => void;
  /** With what the platform saw of the system itself. */
  readonly exchanges: (seen: readonly SeenMessage[]) => readonly RecordedExchange[];
}

export function createRecord(now: () => number, platformUrl: string): Record {
  const hops: Unnumbered[] = [];
  const { origin } = new URL(platformUrl);
  return {
    observe: ({ request, answer, failure, duration }) =>
      void hops.push({
        channel: 'browser',
        endpoint: new URL(request.url).origin === origin ? 'platform' : 'system',
        startedAt: now() - duration,
        duration,
        request,
        ...(answer && { answer }),
        ...(failure && { failure: failure.code }),
      }),
    exchanges(seen) {
      const answered = seen
        .filter(({ endpoint }) => direct.has(endpoint))
        .map((message): Unnumbered => ({ channel: 'direct', ...message }));
      const all = [...hops, ...answered].sort((a, b) => a.startedAt - b.startedAt);
      const some =
        all.length > kept.first + kept.last ? [...all.slice(0, kept.first), ...all.slice(-kept.last)] : all;
      return some.map((exchange, at) => ({ ...exchange, id: at + 1 }));
    },
  };
}
