// The gateway of the test platform: whoever is logged in at the platform is told to the business system in signed headers.
import type { GatewayIdentity } from '../../profile/gateway.ts';
import { signingSecretOf } from '../../profile/signing-keys.ts';
import type { Context } from '../context.ts';
import type { Client, Persona } from '../platform-shape.ts';
import { releasedClaims } from '../released-claims.ts';
import { findGatewayFaults } from './gateway-faults.ts';
import { beginLogin, endLogin, endSession } from './gateway-login.ts';
import { gatewayPaths } from './gateway-paths.ts';
import { createGatewaySessions } from './gateway-session.ts';
import type { Gateway, GatewayDecision, GatewayOptions, RequestHead } from './gateway-shape.ts';
import { identityOf } from './identity-of.ts';
import { randomFrom } from './random-from.ts';
import { strippedHeaders } from './stripped-headers.ts';

/** What the gateway stands between. */
export interface GatewayParties {
  /** The gateway as the platform’s client. */
  readonly own: Client;
  /** The business system, whose key signs. */
  readonly system: Client;
}

/** What every system takes in a nonce. */
const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Throws a UserError when a fault is unknown. */
export function createGateway(
  context: Context,
  gateway: GatewayIdentity,
  { own, system }: GatewayParties,
  { url, environment, faults: ids = [] }: GatewayOptions,
): Gateway {
  let faults = findGatewayFaults(ids);
  const sessions = createGatewaySessions(context, url);
  const prefix = gateway.prefixes[environment];
  const key = signingSecretOf(gateway, system);

  async function forward(head: RequestHead, persona: Persona): Promise<GatewayDecision> {
    if (faults.some(({ letThrough }) => letThrough)) return { kind: 'forward', headers: head.headers };
    const somebody = context.personas.find(({ id }) => id !== persona.id) ?? persona;
    const told = (of: Persona) =>
      identityOf(gateway, releasedClaims(context, of, 'openid profile email phone'));
    const { identityHeaders } = await import('./identity-headers.ts');
    const nonce = randomFrom(context.randomId, alphabet, gateway.nonce.length);
    const telling = { prefix, faults, identity: told(persona), other: told(somebody) };
    const { headers, before } = identityHeaders(gateway, { now: context.now(), nonce, key }, telling);
    return {
      kind: 'forward',
      headers: { ...strippedHeaders(head.headers, gateway), ...headers },
      ...(before.length > 0 ? { before } : {}),
    };
  }

  return {
    async decide(head) {
      const { pathname } = new URL(head.url);
      if (pathname === gatewayPaths.callback)
        return { kind: 'answer', answer: endLogin(context, own, sessions, head) };
      if (pathname === gatewayPaths.logout)
        return { kind: 'answer', answer: endSession(sessions, head, `${context.baseUrl}/`) };
      const persona = sessions.find(head)?.persona;
      return persona
        ? forward(head, persona)
        : { kind: 'answer', answer: beginLogin(context, own, sessions, head) };
    },
    setFaults(next) {
      faults = findGatewayFaults(next);
    },
  };
}
