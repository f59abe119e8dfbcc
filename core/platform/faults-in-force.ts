// Which faults are in force, where and how often; and what they do to the messages of one request.
import { type Fault, hooksOf } from './fault.ts';
import { type FaultFacts, type Messages, passSeam, type Seam } from './seams.ts';

/** Where a fault strikes, and how many more requests; everywhere it belongs and always when absent. */
export interface FaultScope {
  readonly endpoint?: string | undefined;
  readonly times?: number | undefined;
}

export interface FaultState extends FaultScope {
  readonly fault: Fault;
}

/** The faults at work in one request. */
export interface Striking {
  readonly pass: <S extends Seam>(seam: S, message: Messages[S]) => Messages[S];
  /** Ids of those that changed something. */
  readonly struck: () => readonly string[];
}

export interface FaultsInForce {
  readonly list: () => readonly FaultState[];
  readonly set: (faults: readonly Fault[], scope?: FaultScope) => void;
  readonly add: (faults: readonly Fault[], scope?: FaultScope) => void;
  /** `endpoint` is the id of the one that answers. */
  readonly forRequest: (endpoint: string) => Striking;
  /** Back to those that were in force first. */
  readonly reset: () => void;
}

interface Entry {
  readonly fault: Fault;
  readonly endpoint: string | undefined;
  left: number;
}

/** The login page belongs to the authorization endpoint: what is sent back to the system passes there. */
const scopeOf = (endpoint: string): string => (endpoint === 'login' ? 'authorize' : endpoint);

const names = ({ endpoint }: Entry, at: string): boolean =>
  endpoint === undefined || endpoint === scopeOf(at);

/** Ids of endpoints that a fault may be written for. */
const written = ['token', 'userinfo', 'authorize', 'discovery', 'keys', 'logout'];

/** Seams whose messages name the endpoint they are about. */
const placed = new Set<Seam>(['connection', 'answer']);

/** A fault that is about one endpoint strikes the one of its scope instead: it is shown every name until it acts. */
function strike<S extends Seam>(
  { fault, endpoint }: Entry,
  seam: S,
  message: Messages[S],
  facts: FaultFacts,
): Messages[S] {
  const hooks = hooksOf(fault);
  const changed = passSeam(hooks, seam, message, facts);
  if (changed !== message || endpoint === undefined || !placed.has(seam)) return changed;
  const here = message as Messages['connection' | 'answer'];
  for (const other of written) {
    const shown = { ...here, endpoint: other } as Messages[S];
    const result = passSeam(hooks, seam, shown, facts);
    if (result !== shown) return { ...(result as typeof here), endpoint: here.endpoint } as Messages[S];
  }
  return message;
}

export function createFaultsInForce(initial: readonly Fault[], facts: FaultFacts): FaultsInForce {
  const entriesOf = (faults: readonly Fault[], { endpoint, times }: FaultScope = {}): Entry[] =>
    faults.map((fault) => ({ fault, endpoint, left: times ?? Number.POSITIVE_INFINITY }));
  let entries = entriesOf(initial);

  const forRequest = (endpoint: string): Striking => {
    const struck = new Set<Entry>();
    const pass = <S extends Seam>(seam: S, message: Messages[S]): Messages[S] => {
      let passing = message;
      for (const entry of entries) {
        if (!names(entry, endpoint) || (entry.left <= 0 && !struck.has(entry))) continue;
        const changed = strike(entry, seam, passing, facts);
        if (changed !== passing && !struck.has(entry)) {
          struck.add(entry);
          entry.left -= 1;
        }
        passing = changed;
      }
      return passing;
    };
    return { pass, struck: () => [...struck].map(({ fault }) => fault.id) };
  };

  return {
    list: () =>
      entries
        .filter(({ left }) => left > 0)
        .map(({ fault, endpoint, left }) => ({
          fault,
          ...(endpoint === undefined ? {} : { endpoint }),
          ...(left === Number.POSITIVE_INFINITY ? {} : { times: left }),
        })),
    set(faults, scope) {
      entries = entriesOf(faults, scope);
    },
    add(faults, scope) {
      const replaced = new Set(faults);
      entries = [...entries.filter(({ fault }) => !replaced.has(fault)), ...entriesOf(faults, scope)];
    },
    forRequest,
    reset() {
      entries = entriesOf(initial);
    },
  };
}
