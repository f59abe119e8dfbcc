// The browser's session with the gateway: who logged in, or where to go once somebody has.
import type { Context } from '../context.ts';
import type { Persona } from '../platform-shape.ts';
import { createShelf, type Shelf } from '../shelf.ts';
import type { RequestHead } from './gateway-shape.ts';

/** Eight hours, a working day. */
const lifetime = 8 * 3600;

export interface GatewaySession {
  readonly persona?: Persona;
  /** Of the login that is under way. */
  readonly state?: string;
  /** Path and query that were asked for first. */
  readonly wanted?: string;
}

export interface GatewaySessions {
  readonly find: (head: RequestHead) => GatewaySession | undefined;
  /** A new session under an id of its own; gives its cookie. The one of `head` ends. */
  readonly start: (head: RequestHead, session: GatewaySession) => string;
  /** Ends the session of `head`; gives the cookie that says so. */
  readonly end: (head: RequestHead) => string;
}

export function createGatewaySessions({ now, randomId }: Context, url: string): GatewaySessions {
  const { port, protocol } = new URL(url);
  // Cookies do not know ports: the name does.
  const name = `govauth_gateway_${port || '0'}`;
  const sessions: Shelf<GatewaySession> = createShelf(now);
  const attributes = `Path=/; HttpOnly; SameSite=Lax${protocol === 'https:' ? '; Secure' : ''}`;
  const idOf = ({ headers }: RequestHead): string => {
    const pairs = (headers['cookie'] ?? '').split(/;\s*/);
    return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
  };
  return {
    find: (head) => sessions.get(idOf(head)),
    start(head, session) {
      sessions.remove(idOf(head));
      const id = randomId();
      sessions.put(id, session, lifetime);
      return `${name}=${id}; ${attributes}`;
    },
    end(head) {
      sessions.remove(idOf(head));
      return `${name}=; Max-Age=0; ${attributes}`;
    },
  };
}
