// A server on its port, or a word on why it cannot be there.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UserError } from '../errors.ts';
import { text } from '../text.ts';

/** The port it listens on. Throws a UserError `port-in-use` or `port-not-available`. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const taken = cause.code === 'EADDRINUSE';
      reject(
        new UserError({
          code: taken ? 'port-in-use' : 'port-not-available',
          text: taken
            ? text(`端口 ${port} 已被占用。`, `Port ${port} is in use.`)
            : text(
                `无法监听 ${host}:${port}（${cause.code}）。`,
                `Cannot listen on ${host}:${port} (${cause.code}).`,
              ),
          hint: text(
            '请关闭占用该端口的程序，或换一个端口。',
            'Close the program that uses the port, or choose another one.',
          ),
          cause,
        }),
      );
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}
