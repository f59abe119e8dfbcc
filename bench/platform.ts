// The test platform beside its peers: start-up, and full logins per second.
import { fileURLToPath } from 'node:url';
import { measure, type Table } from './measure.ts';
import { ownPlatform } from './own-config.ts';
import { discover, type RawClient, rawLogin } from './raw-login.ts';
import { type ServerProcess, startServer } from './server-process.ts';
import { overHttp } from './transport.ts';

const client: RawClient = {
  id: 'bench',
  secret: 'bench-secret-0123456789',
  redirectUri: 'http://127.0.0.1:3999/auth/callback',
};

const peer = (name: string) => (port: number) => [
  fileURLToPath(new URL(`peers/${name}.mjs`, import.meta.url)),
  String(port),
  client.id,
  client.secret,
  client.redirectUri,
];

/** Name of the row → command line of the server. */
const servers: Readonly<Record<string, (port: number) => readonly string[]>> = {
  'bare node:http (fixed answers)': peer('bare'),
  'govauth platform': ownPlatform(client),
  'oauth2-mock-server': peer('oauth2-mock-server'),
  'oidc-provider': peer('oidc-provider'),
};
const floor = 'bare node:http (fixed answers)';

async function startUp(args: (port: number) => readonly string[]): Promise<number> {
  const server = await startServer(args);
  await server.stop();
  return server.startup;
}

/** Full logins per second with `parallel` browsers, for about `milliseconds`. */
async function loginsPerSecond(
  server: ServerProcess,
  parallel: number,
  milliseconds: number,
): Promise<number> {
  const transport = overHttp();
  const endpoints = await discover(transport, server.issuer);
  const start = performance.now();
  let done = 0;
  const browser = async () => {
    while (performance.now() - start < milliseconds) {
      await rawLogin(transport, endpoints, client);
      done++;
    }
  };
  await Promise.all(Array.from({ length: parallel }, browser));
  const rate = (done * 1000) / (performance.now() - start);
  transport.close();
  return rate;
}

export async function platformTables(rounds: number): Promise<Table[]> {
  const starts = Object.fromEntries(
    Object.entries(servers).map(([name, args]) => [name, () => startUp(args)]),
  );
  const tables = [
    await measure('Platform: start-up to the first discovery answer', 'ms', floor, starts, rounds),
  ];
  const running = new Map<string, ServerProcess>();
  try {
    for (const [name, args] of Object.entries(servers)) running.set(name, await startServer(args));
    for (const parallel of [1, 16]) {
      const loads = Object.fromEntries(
        [...running].map(([name, server]) => [name, () => loginsPerSecond(server, parallel, 1000)]),
      );
      tables.push(
        await measure(`Platform: full logins, ${parallel} at a time`, 'logins/s', floor, loads, rounds),
      );
    }
  } finally {
    await Promise.all([...running.values()].map((server) => server.stop()));
  }
  return tables;
}
