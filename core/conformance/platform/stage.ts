// One address, many platforms: each module has a seat of its own, and every message finds the seat it belongs to.
import { createDialect } from '../../dialect/dialect.ts';
import type { HttpAnswer, HttpRequest } from '../../dialect/message.ts';
import type { GatewayOptions } from '../../platform/gateway/gateway-shape.ts';
import { createPlatform } from '../../platform/platform.ts';
import type { Client, Persona, PlatformOptions } from '../../platform/platform-shape.ts';
import { createSigningKeys } from '../../platform/signing-keys.ts';
import type { Profile } from '../../profile/profile.ts';
import { issuedIn } from './issued-by.ts';
import { createSeat, type Seat } from './seat.ts';

/** Header by which a browser says for whom it comes; never sent to the system. */
export const seatHeader = 'x-govauth-seat';

export interface StageParts {
  readonly profile: Profile;
  readonly baseUrl: string;
  readonly client: Client;
  /** In front of the client's system, for profiles that have one. */
  readonly gateway?: GatewayOptions | undefined;
  /** As a platform’s own: sends logout tokens. */
  readonly notify?: NonNullable<PlatformOptions['notify']>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly random: (bytes: number) => Uint8Array;
}

export interface Stage {
  readonly baseUrl: string;
  readonly handle: (request: HttpRequest, signal?: AbortSignal) => Promise<HttpAnswer>;
  readonly open: (options?: {
    readonly faults?: readonly string[];
    readonly personas?: readonly Persona[];
    /** Otherwise they are those of the whole address, which systems have read already. */
    readonly ownKeys?: boolean;
  }) => Seat;
  readonly close: (seat: Seat) => void;
  /** Who answers what belongs to nobody in particular: discovery, keys, codes that were never issued. */
  readonly setMain: (seat: Seat) => void;
  readonly main: () => Seat | undefined;
  /** Ids of the faults in force at any seat. */
  readonly faults: () => readonly string[];
}

export function createStage({ profile, baseUrl, client, gateway, notify, now, random }: StageParts): Stage {
  const dialect = createDialect(profile);
  const keys = createSigningKeys('RS256', {
    also: client.idTokenSignedResponseAlg ? [client.idTokenSignedResponseAlg] : [],
  });
  const seats = new Map<string, Seat>();
  /** Code or token → the seat that issued it. */
  const issued = new Map<string, Seat>();
  let main: Seat | undefined;
  let opened = 0;

  function belongsTo(request: HttpRequest): Seat | undefined {
    const named = request.headers[seatHeader];
    if (named !== undefined) return seats.get(named);
    const { code = '', refresh_token: refresh = '' } = profile.token
      ? dialect.token.readRequest(request).parameters
      : {};
    const access =
      dialect.userinfo.readRequest(request)?.accessToken ??
      // OpenID Connect takes it there as well (RFC 6750 §2.2).
      new URLSearchParams(request.body).get('access_token') ??
      '';
    return issued.get(code) ?? issued.get(refresh) ?? issued.get(access);
  }

  return {
    baseUrl,
    async handle(request, signal) {
      const seat = belongsTo(request) ?? main;
      if (!seat) return { status: 503, headers: {}, body: '' };
      const answer = await seat.handle(request, signal);
      for (const { value } of issuedIn(answer, request.url, dialect)) issued.set(value, seat);
      return answer;
    },
    open({ faults = [], personas, ownKeys = false } = {}) {
      opened += 1;
      const id = String(opened);
      /** Milliseconds its clock is ahead. */
      let ahead = 0;
      const notified: number[] = [];
      let silent = false;
      const told: typeof notify = async (url, form) => {
        if (silent) return 200;
        const status = (await notify?.(url, form).catch(() => 0)) ?? 0;
        notified.push(status);
        return status;
      };
      const platform = createPlatform({
        profile,
        baseUrl,
        clients: [client],
        tolerant: true,
        faults,
        ...(gateway && profile.gateway && { gateway }),
        ...(ownKeys ? {} : { keys }),
        now: () => now() + ahead,
        random,
        ...(personas && { personas }),
        ...(notify && client.backchannelLogoutUri !== undefined && { notify: told }),
      });
      const seat = createSeat({
        id,
        platform,
        dialect,
        baseUrl,
        now,
        notified: () => notified,
        silenceBackChannel: () => {
          silent = true;
        },
        letPass: (seconds) => {
          ahead += seconds * 1000;
        },
      });
      seats.set(id, seat);
      return seat;
    },
    close(seat) {
      seats.delete(seat.id);
      for (const [value, owner] of issued) if (owner === seat) issued.delete(value);
    },
    setMain: (seat) => {
      main = seat;
    },
    main: () => main,
    faults: () => [...seats.values()].flatMap((seat) => seat.faults()),
  };
}
