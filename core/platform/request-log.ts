// The last requests, so that a person can see what his system really sent. Names of parameters are kept, never values.
import { createListeners } from './listeners.ts';
import type { SeenRequest } from './platform-shape.ts';

type NewRequest = Omit<SeenRequest, 'id' | 'parameters'> & Partial<Pick<SeenRequest, 'parameters'>>;

export interface RequestLog {
  /** Gives it its id. */
  readonly add: (seen: NewRequest) => void;
  /** Oldest first. */
  readonly list: () => readonly SeenRequest[];
  readonly clear: () => void;
  /** Tells of every request that is added from now on; returns what ends that. */
  readonly observe: (listener: (seen: SeenRequest) => void) => () => void;
}

export function createRequestLog(capacity = 200): RequestLog {
  const seen: SeenRequest[] = [];
  const listeners = createListeners<SeenRequest>();
  let count = 0;
  return {
    add(request) {
      count += 1;
      const entry = { id: `r${count}`, parameters: [], ...request };
      seen.push(entry);
      if (seen.length > capacity) seen.shift();
      listeners.tell(entry);
    },
    list: () => [...seen],
    clear() {
      seen.length = 0;
    },
    observe: listeners.add,
  };
}
