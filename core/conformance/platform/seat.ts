// A platform of its own for one module: its faults, what it has seen, and whether it answers at all.
import type { Dialect } from '../../dialect/dialect.ts';
import type { HttpAnswer, HttpRequest, Parameters } from '../../dialect/message.ts';
import { ownPaths } from '../../platform/own-paths.ts';
import type { Platform } from '../../platform/platform-shape.ts';
import { ConnectionBroken } from '../../platform/platform-shape.ts';
import type { Text } from '../../text.ts';

export type SeatEndpoint = keyof ReturnType<Dialect['endpointsAt']> | 'login' | 'other';

/** A message the platform got, with its answer where it gave one. */
export interface SeenMessage {
  readonly endpoint: SeatEndpoint;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly duration: number;
  readonly request: HttpRequest;
  readonly answer?: HttpAnswer;
}

export interface Seat {
  readonly id: string;
  readonly handle: (request: HttpRequest, signal?: AbortSignal) => Promise<HttpAnswer>;
  /** In front of the system, where it stands behind one. */
  readonly gateway: Platform['gateway'] | undefined;
  readonly setFaults: (ids: readonly string[]) => void;
  /** Ids of those in force. */
  readonly faults: () => readonly string[];
  /** The endpoints at which the fault of that id has changed something. */
  readonly struckAt: (fault: string) => readonly string[];
  /** What the platform refused, and where. */
  readonly problems: () => readonly { readonly endpoint: string; readonly problem: Text }[];
  /** Ends the logins of a person, as an administrator does. */
  readonly endLogins: (personaId: string) => Promise<void>;
  /** From now on no logout token is sent. */
  readonly silenceBackChannel: () => void;
  /** HTTP status of each answer of the system to a logout token; 0 where none came. */
  readonly notified: () => readonly number[];
  /** A new key signs from now on; the old one is still published. */
  readonly rotateKeys: () => Promise<void>;
  /** Changes what goes out of `endpoint`, after all faults. */
  readonly rewrite: (endpoint: SeatEndpoint, change: (answer: HttpAnswer) => HttpAnswer) => void;
  /** Lets so many seconds pass on its clock. */
  readonly letPass: (seconds: number) => void;
  /** While it is down, every connection breaks. */
  readonly down: (is: boolean) => void;
  readonly seen: (endpoint?: SeatEndpoint) => readonly SeenMessage[];
  /** Parameters of the authorization requests, under their RFC names. */
  readonly authorizations: () => readonly Parameters[];
  /** Parameters of the token requests, under their RFC names, and how the client proved itself. */
  readonly tokenRequests: () => readonly (Parameters & { readonly authentication: string })[];
}

export interface SeatParts {
  readonly id: string;
  readonly platform: Platform;
  readonly dialect: Dialect;
  readonly baseUrl: string;
  readonly now: () => number;
  readonly letPass: (seconds: number) => void;
  readonly notified: () => readonly number[];
  readonly silenceBackChannel: () => void;
}

const pathOf = (url: string): string => new URL(url).pathname;

export function createSeat({
  id,
  platform,
  dialect,
  baseUrl,
  now,
  letPass,
  notified,
  silenceBackChannel,
}: SeatParts): Seat {
  const seen: SeenMessage[] = [];
  const changes = new Map<SeatEndpoint, (answer: HttpAnswer) => HttpAnswer>();
  const endpoints: readonly (readonly [string, SeatEndpoint])[] = [
    ...Object.entries(dialect.endpointsAt(baseUrl))
      .filter(([, url]) => url !== '')
      .map(([name, url]) => [pathOf(url), name as SeatEndpoint] as const),
    [pathOf(baseUrl + ownPaths.login), 'login'],
  ];
  let isDown = false;
  let faults: readonly string[] = [];
  const endpointOf = (request: HttpRequest): SeatEndpoint =>
    endpoints.find(([path]) => path === pathOf(request.url))?.[1] ?? 'other';
  const of = (endpoint?: SeatEndpoint) =>
    seen.filter((message) => endpoint === undefined || message.endpoint === endpoint);

  return {
    id,
    async handle(request, signal) {
      const startedAt = now();
      const endpoint = endpointOf(request);
      const note = (answer?: HttpAnswer) =>
        seen.push({ endpoint, startedAt, duration: now() - startedAt, request, ...(answer && { answer }) });
      try {
        if (isDown) throw new ConnectionBroken();
        const made = await platform.handle(request, signal);
        const answer = changes.get(endpoint)?.(made) ?? made;
        note(answer);
        return answer;
      } catch (error) {
        note();
        throw error;
      }
    },
    gateway: platform.gateway,
    setFaults(ids) {
      platform.setFaults(ids);
      faults = ids;
    },
    faults: () => faults,
    struckAt: (fault) =>
      platform.requests().flatMap(({ endpoint, struck = [] }) => (struck.includes(fault) ? [endpoint] : [])),
    problems: () =>
      platform.requests().flatMap(({ endpoint, problem }) => (problem ? [{ endpoint, problem }] : [])),
    async endLogins(personaId) {
      await platform.endLogins(personaId);
    },
    notified,
    silenceBackChannel,
    async rotateKeys() {
      await platform.rotateKeys('announce');
      await platform.rotateKeys('switch');
    },
    rewrite: (endpoint, change) => void changes.set(endpoint, change),
    letPass,
    down: (is) => {
      isDown = is;
    },
    seen: of,
    authorizations: () =>
      of('authorize').map(({ request }) => dialect.authorize.read(request.url).parameters),
    tokenRequests: () =>
      (dialect.profile.token ? of('token') : []).map(({ request }) => {
        const { parameters, authentication } = dialect.token.readRequest(request);
        return { ...parameters, authentication };
      }),
  };
}
