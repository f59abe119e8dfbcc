// A network in which whatever goes to the system passes the gateway first: it answers itself, or lets through what it signs.
import type { Fetch } from '../../browser/bounded-fetch.ts';
import type { Gateway, GatewayDecision } from '../../platform/gateway/gateway-shape.ts';

type Answer = Extract<GatewayDecision, { readonly kind: 'answer' }>['answer'];

const responseOf = ({ status, headers, body }: Answer): Response =>
  new Response(body === '' ? null : body, { status, headers });

export interface ThroughGateway {
  readonly fetch: Fetch;
  readonly gateway: Gateway;
  /** Of the system. */
  readonly origin: string;
  /** Told of the headers of every request that is let through. */
  readonly forwarded: (headers: Readonly<Record<string, string>>) => void;
}

/** Header lines go out as pairs: in the spelling and as often as the gateway has them. */
export const throughGateway =
  ({ fetch, gateway, origin, forwarded }: ThroughGateway): Fetch =>
  async (url, init) => {
    if (new URL(url).origin !== origin) return fetch(url, init);
    const headers = init.headers as Readonly<Record<string, string>>;
    const decision = await gateway.decide({ method: init.method ?? 'GET', url, headers });
    if (decision.kind === 'answer') return responseOf(decision.answer);
    forwarded(decision.headers);
    const lines = [...(decision.before ?? []), ...Object.entries(decision.headers)];
    return fetch(url, { ...init, headers: lines.map(([name, value]): [string, string] => [name, value]) });
  };
