// Whether an address of this machine is free: then the embedded test platform may take it.
import { connect } from 'node:net';

/** True when the connection is refused at once; anything else at that address counts as something. */
export function nothingListens(baseUrl: string): Promise<boolean> {
  const { hostname, port, protocol } = new URL(baseUrl);
  return new Promise((resolve) => {
    const socket = connect(
      Number(port) || (protocol === 'https:' ? 443 : 80),
      hostname.replace(/^\[|\]$/g, ''),
    );
    const settle = (free: boolean) => {
      socket.destroy();
      resolve(free);
    };
    socket.setTimeout(2000, () => settle(false));
    socket.once('connect', () => settle(false));
    socket.once('error', ({ code }: NodeJS.ErrnoException) => settle(code === 'ECONNREFUSED'));
  });
}
