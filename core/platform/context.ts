// What every endpoint works with: the profile's dialect, what is remembered, the seams, clock and chance.
import { createDialect, type Dialect, type Endpoints } from '../dialect/dialect.ts';
import type { Profile } from '../profile/profile.ts';
import { type Clock, createClock } from './clock.ts';
import type { Fault } from './fault.ts';
import { createFaultsInForce, type FaultsInForce } from './faults-in-force.ts';
import { createListeners, type Listeners } from './listeners.ts';
import { createNetworkConditions, type NetworkConditions } from './network-conditions.ts';
import { createPersonaChoice, type PersonaChoice } from './persona-choice.ts';
import { personas as inventedPersonas } from './personas.ts';
import type { Client, Persona, PlatformOptions, SeenRequest } from './platform-shape.ts';
import { createRandomIds } from './random-ids.ts';
import { createRequestLog, type RequestLog } from './request-log.ts';
import type { Messages, Seam } from './seams.ts';
import { createShelf, type Shelf } from './shelf.ts';
import { createSigningKeys, type SigningKeys } from './signing-keys.ts';
import type { Access, Grant, LiveLogin, PendingLogin, PendingLogout, Refresh, Session } from './store.ts';

export interface Context {
  readonly profile: Profile;
  readonly dialect: Dialect;
  /** Without a trailing slash; the issuer for OpenID Connect. */
  readonly baseUrl: string;
  readonly endpoints: Endpoints;
  /** True where id_tokens are issued. */
  readonly openid: boolean;
  readonly clients: ReadonlyMap<string, Client>;
  readonly personas: readonly Persona[];
  readonly sessions: Shelf<Session>;
  /** Keyed by `sid`. */
  readonly liveLogins: Shelf<LiveLogin>;
  readonly pendingLogins: Shelf<PendingLogin>;
  readonly pendingLogouts: Shelf<PendingLogout>;
  readonly grants: Shelf<Grant>;
  readonly accesses: Shelf<Access>;
  readonly refreshes: Shelf<Refresh>;
  /** Of signed requests, as long as each could be sent again. */
  readonly nonces: Shelf<true>;
  /** Who signed the request in question, at the endpoints whose requests are signed. */
  readonly signer?: Client;
  readonly keys: SigningKeys;
  /** What can be bent while the platform runs. */
  readonly clock: Clock;
  readonly faultsInForce: FaultsInForce;
  readonly network: NetworkConditions;
  readonly choice: PersonaChoice;
  readonly log: RequestLog;
  /** Told of every login. */
  readonly logins: Listeners<Persona>;
  /** By the platform's clock, in milliseconds since the epoch. */
  readonly now: () => number;
  /** A value nobody can guess. */
  readonly randomId: () => string;
  /** The message as the faults in force leave it. */
  readonly pass: <S extends Seam>(seam: S, message: Messages[S]) => Messages[S];
  readonly faults: () => readonly Fault[];
  readonly requests: () => readonly SeenRequest[];
  readonly notify: PlatformOptions['notify'];
  readonly tolerant: boolean;
}

const createKeys = ({ clients, idTokenAlgorithm = 'RS256', keyIds = true }: PlatformOptions): SigningKeys => {
  const registered = clients.flatMap((client) => [
    client.idTokenSignedResponseAlg,
    client.userinfoSignedResponseAlg,
  ]);
  const also = registered.filter((algorithm) => algorithm !== undefined);
  return createSigningKeys(idTokenAlgorithm, { also, keyIds });
};

/** `faults` are those in force at first. */
export function createContext(options: PlatformOptions, faults: readonly Fault[]): Context {
  const { profile, random } = options;
  const clock = createClock(options.now);
  const { now } = clock;
  const log = createRequestLog();
  const dialect = createDialect(profile);
  const baseUrl = options.baseUrl.replace(/\/+$/, '');
  const faultsInForce = createFaultsInForce(faults, { profile, baseUrl });
  return {
    profile,
    dialect,
    baseUrl,
    endpoints: dialect.endpointsAt(baseUrl),
    openid: profile.flow === 'oidc-code',
    clients: new Map(options.clients.map((client) => [client.id, client])),
    personas: options.personas ?? inventedPersonas,
    sessions: createShelf(now),
    liveLogins: createShelf(now),
    pendingLogins: createShelf(now),
    pendingLogouts: createShelf(now),
    grants: createShelf(now),
    accesses: createShelf(now),
    nonces: createShelf(now),
    refreshes: createShelf(now),
    keys: options.keys ?? createKeys(options),
    clock,
    faultsInForce,
    network: createNetworkConditions(now),
    choice: createPersonaChoice(),
    log,
    logins: createListeners(),
    now,
    randomId: createRandomIds(random),
    pass: faultsInForce.forRequest('unknown').pass,
    faults: () => faultsInForce.list().map(({ fault }) => fault),
    requests: log.list,
    notify: options.notify,
    tolerant: options.tolerant ?? false,
  };
}
