// The sound parts behind a gateway: whoever it names is believed if its signature is right, in time, and new.
import { getPath } from '../../../core/dialect/dotted-path.ts';
import type { JsonObject } from '../../../core/dialect/message.ts';
import { verifyGatewayIdentity } from '../../../core/dialect/signing/verify-gateway-identity.ts';
import type { Parts } from './parts.ts';
import { rememberAccount } from './remember-account.ts';

type Own = Pick<
  Parts,
  'readHeaders' | 'verifyGateway' | 'isFreshNonce' | 'gatewayClaims' | 'toldByGateway' | 'whoCookies'
>;

/** JSON where a member holds it. */
function opened(text: string): JsonObject | string {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export const behindGateway: Own = {
  readHeaders: ({ headers }) =>
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  verifyGateway({ profile, gateway: own, now }, headers) {
    if (!profile.gateway || !own) throw new Error('there is no gateway');
    return verifyGatewayIdentity(profile.gateway, headers, own.key, { now: now(), prefix: own.prefix });
  },
  isFreshNonce({ memory, now }, nonce, until) {
    for (const [old, end] of memory.nonces) if (end < now()) memory.nonces.delete(old);
    if (memory.nonces.has(nonce)) return false;
    memory.nonces.set(nonce, until);
    return true;
  },
  gatewayClaims({ profile }, identity) {
    const members = Object.fromEntries(
      Object.entries(identity).map(([member, value]) => [member, opened(value)]),
    );
    const { claims = {} } = profile.gateway ?? {};
    return Object.fromEntries(
      Object.entries(claims).map(([name, path]) => [name, getPath(members, path) ?? '']),
    );
  },
  toldByGateway(party, visit) {
    if (!party.gateway) return undefined;
    const { parts } = party;
    const headers = parts.readHeaders(visit.request);
    const verdict = parts.verifyGateway(party, headers);
    if (verdict.kind !== 'signed' || !parts.isFreshNonce(party, verdict.nonce, verdict.until))
      return undefined;
    const claims = parts.gatewayClaims(party, verdict.identity, headers);
    const subject = String(claims?.['sub'] ?? '');
    return subject === ''
      ? undefined
      : rememberAccount(party, subject, { subject, name: String(claims?.['name']) });
  },
  whoCookies: () => [],
};
