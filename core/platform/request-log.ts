// The last requests, so that a person can see what his system really sent. No parameters are kept.
import type { SeenRequest } from './platform-shape.ts';

export interface RequestLog {
  readonly add: (seen: SeenRequest) => void;
  /** Oldest first. */
  readonly list: () => readonly SeenRequest[];
}

export function createRequestLog(capacity = 200): RequestLog {
  const seen: SeenRequest[] = [];
  return {
    add(request) {
      seen.push(request);
      if (seen.length > capacity) seen.shift();
    },
    list: () => [...seen],
  };
}
