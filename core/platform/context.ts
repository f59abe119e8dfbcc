// What every endpoint works with: the profile's dialect, what is remembered, the seams, clock and chance.
import { createDialect, type Dialect, type Endpoints } from '../dialect/dialect.ts';
import type { Profile } from '../profile/profile.ts';
import type { Fault } from './fault.ts';
import { personas as inventedPersonas } from './personas.ts';
import type { Client, Persona, PlatformOptions, SeenRequest } from './platform-shape.ts';
import { createRandomIds } from './random-ids.ts';
import { type Messages, passSeam, type Seam } from './seams.ts';
import { createShelf, type Shelf } from './shelf.ts';
import { createSigningKeys, type SigningKeys } from './signing-keys.ts';
import type { Access, Grant, PendingLogin, Session } from './store.ts';

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
  readonly pendingLogins: Shelf<PendingLogin>;
  readonly grants: Shelf<Grant>;
  readonly accesses: Shelf<Access>;
  /** Of signed requests, as long as each could be sent again. */
  readonly nonces: Shelf<true>;
  /** Who signed the request in question, at the endpoints whose requests are signed. */
  readonly signer?: Client;
  readonly keys: SigningKeys;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** A value nobody can guess. */
  readonly randomId: () => string;
  /** The message as the faults in force leave it. */
  readonly pass: <S extends Seam>(seam: S, message: Messages[S]) => Messages[S];
  readonly faults: () => readonly Fault[];
  readonly requests: () => readonly SeenRequest[];
}

/** `faults` and `requests` are asked at every use, since both change over the platform's life. */
export function createContext(
  options: PlatformOptions,
  faults: () => readonly Fault[],
  requests: () => readonly SeenRequest[],
): Context {
  const { profile, now, random } = options;
  const dialect = createDialect(profile);
  const baseUrl = options.baseUrl.replace(/\/+$/, '');
  const facts = { profile, baseUrl };
  return {
    profile,
    dialect,
    baseUrl,
    endpoints: dialect.endpointsAt(baseUrl),
    openid: profile.flow === 'oidc-code',
    clients: new Map(options.clients.map((client) => [client.id, client])),
    personas: options.personas ?? inventedPersonas,
    sessions: createShelf(now),
    pendingLogins: createShelf(now),
    grants: createShelf(now),
    accesses: createShelf(now),
    nonces: createShelf(now),
    keys: createSigningKeys(options.idTokenAlgorithm ?? 'RS256'),
    now,
    randomId: createRandomIds(random),
    pass: (seam, message) =>
      passSeam(
        faults().map((fault) => fault.hook),
        seam,
        message,
        facts,
      ),
    faults,
    requests,
  };
}
