// One address in front of several instances, as a load balancer without stickiness: every request goes to the next one.
import http from 'node:http';

export interface FrontAddress {
  /** Who answered what, in order, as `INSTANCE METHOD path`. */
  readonly served: readonly string[];
  /** Takes an instance out. */
  readonly drop: (instance: number) => void;
  readonly close: () => Promise<void>;
}

/** Listens on `port`; `targets` are ports of this machine. */
export async function openFrontAddress(port: number, targets: readonly number[]): Promise<FrontAddress> {
  const served: string[] = [];
  const dropped = new Set<number>();
  let turn = 0;
  const next = (): number => {
    const instances = targets.map((_, instance) => instance).filter((instance) => !dropped.has(instance));
    return instances[turn++ % instances.length] ?? 0;
  };
  const server = http.createServer((request, response) => {
    const instance = next();
    const { method = '', url = '', headers } = request;
    served.push(`${instance} ${method} ${url.replace(/\?.*/, '')}`);
    const passed = http.request(
      {
        port: targets[instance],
        host: '127.0.0.1',
        method,
        path: url,
        headers: { ...headers, 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'http' },
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    passed.on('error', () => response.writeHead(502).end());
    request.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    served,
    drop: (instance) => void dropped.add(instance),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
