// The test platform beside its peers and the floors: start-up, full logins per second, memory.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { endpointsAt } from '../core/dialect/dialect.ts';
import { findProfile } from '../core/profile/profiles.ts';
import { measure, type Table } from './measure.ts';
import { ownPlatform } from './own-config.ts';
import { discover, type RawClient, rawEnvelopeLogin, rawLogin } from './raw-login.ts';
import { type ServerProcess, startServer } from './server-process.ts';
import { overHttp, type Transport } from './transport.ts';

const client: RawClient = {
  id: 'bench',
  secret: 'bench-secret-0123456789',
  redirectUri: 'http://127.0.0.1:3999/auth/callback',
};
const zwrzClient: RawClient = { ...client, id: 'zwrz_bench' };

const peerOf =
  ({ id, secret, redirectUri }: RawClient) =>
  (file: string, ...more: string[]) =>
  (port: number) => [
    fileURLToPath(new URL(`peers/${file}`, import.meta.url)),
    String(port),
    id,
    secret,
    redirectUri,
    ...more,
  ];
const peer = peerOf(client);

type Cookies = Map<string, string> | undefined;
type Login = (transport: Transport, server: ServerProcess) => Promise<(cookies: Cookies) => Promise<unknown>>;

const standardLogin: Login = async (transport, server) => {
  const endpoints = await discover(transport, server.issuer);
  return (cookies) => rawLogin(transport, endpoints, client, cookies);
};

const zwrzLogin: Login = async (transport, server) => {
  const profile = findProfile('gd-zwrz');
  if (!profile) throw new Error('no profile');
  const { authorize, token, userinfo } = endpointsAt(profile, server.issuer);
  const endpoints = {
    authorization_endpoint: authorize,
    token_endpoint: token,
    userinfo_endpoint: userinfo,
  };
  return (cookies) => rawEnvelopeLogin(transport, endpoints, zwrzClient, cookies);
};

interface Candidate {
  readonly args: (port: number) => readonly string[];
  /** Where it answers 200 once it is up. */
  readonly ready?: string;
  readonly login?: Login;
  /** One browser logs in again and again, as in single sign-on; otherwise each login is a new browser's. */
  readonly liveSession?: true;
}

const own = { args: ownPlatform(client) };
const ownZwrz = { args: ownPlatform(zwrzClient, 'gd-zwrz'), ready: '/.govauth/platform', login: zwrzLogin };
const ownEs256 = { args: peer('own-platform.ts', 'ES256') };

const floor = 'bare node:http (fixed answers)';

const candidates: Readonly<Record<string, Candidate>> = {
  [floor]: { args: peer('bare.mjs') },
  'bare + one ES256 signature': { args: peer('bare.mjs', 'sign') },
  'govauth, OpenID Connect RS256': own,
  'govauth, OpenID Connect ES256': ownEs256,
  'govauth, OpenID Connect ES256, live session': { ...ownEs256, liveSession: true },
  'govauth, gd-zwrz': ownZwrz,
  'govauth, gd-zwrz, live session': { ...ownZwrz, liveSession: true },
  'oauth2-mock-server RS256': { args: peer('oauth2-mock-server.mjs') },
  'oauth2-mock-server ES256': { args: peer('oauth2-mock-server.mjs', 'ES256') },
  'oidc-provider RS256': { args: peer('oidc-provider.mjs') },
};

/** Those that start as their users start them. */
const started = [floor, 'govauth, OpenID Connect RS256', 'oauth2-mock-server RS256', 'oidc-provider RS256'];

async function startUp({ args, ready }: Candidate): Promise<number> {
  const server = await startServer(args, ready);
  await server.stop();
  return server.startup;
}

/** Full logins per second with `parallel` browsers, for about `milliseconds`. */
async function loginsPerSecond(
  server: ServerProcess,
  { login = standardLogin, liveSession }: Candidate,
  parallel: number,
  milliseconds: number,
): Promise<number> {
  const transport = overHttp();
  const logIn = await login(transport, server);
  const start = performance.now();
  let done = 0;
  const browser = async () => {
    const cookies: Cookies = liveSession ? new Map() : undefined;
    while (performance.now() - start < milliseconds) {
      await logIn(cookies);
      done++;
    }
  };
  await Promise.all(Array.from({ length: parallel }, browser));
  const rate = (done * 1000) / (performance.now() - start);
  transport.close();
  return rate;
}

/** Resident memory in MiB, of Linux. */
const memory = ({ pid }: ServerProcess): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024;

/** Logins until the shelves of the platform are full many times over. */
const many = 100_000;

/** Logins after which each shelf of the platform is full. */
const few = many / 5;

/** Memory once the shelves are full, and after all of the logins: what grows with the number of logins shows. */
async function memoryTables(server: ServerProcess, { login = standardLogin }: Candidate): Promise<Table[]> {
  const transport = overHttp();
  const logIn = await login(transport, server);
  const marks: { readonly resident: number; readonly live: number }[] = [];
  for (const logins of [few, many - few]) {
    let left = logins;
    const browser = async () => {
      while (left > 0) {
        left--;
        await logIn(undefined);
      }
    };
    await Promise.all(Array.from({ length: 16 }, browser));
    marks.push({ resident: memory(server), live: (await server.heap()) / 1024 ** 2 });
  }
  transport.close();
  const names = [`after ${few} logins`, `after ${many} logins`];
  const table = (title: string, of: 'resident' | 'live'): Table => ({
    title: `Platform: ${title} of gd-zwrz`,
    unit: 'MiB',
    floor: names[0] ?? '',
    rows: marks.map((mark, index) => {
      const value = mark[of];
      const ratio = value / (marks[0]?.[of] ?? Number.NaN);
      return { name: names[index] ?? '', median: value, min: value, max: value, ratio };
    }),
  });
  return [table('live heap', 'live'), table('resident memory', 'resident')];
}

export async function platformTables(rounds: number): Promise<Table[]> {
  const starts = Object.fromEntries(
    started.map((name) => [name, () => startUp(candidates[name] ?? { args: peer('bare.mjs') })]),
  );
  const tables = [
    await measure('Platform: start-up to the first discovery answer', 'ms', floor, starts, rounds * 2),
  ];
  const running = new Map<string, ServerProcess>();
  try {
    for (const [name, { args, ready }] of Object.entries(candidates))
      running.set(name, await startServer(args, ready));
    for (const parallel of [1, 16, 64]) {
      const loads = Object.fromEntries(
        Object.entries(candidates).flatMap(([name, candidate]) => {
          const server = running.get(name);
          return server ? [[name, () => loginsPerSecond(server, candidate, parallel, 1000)] as const] : [];
        }),
      );
      tables.push(
        await measure(`Platform: full logins, ${parallel} at a time`, 'logins/s', floor, loads, rounds),
      );
    }
    await Promise.all([...running.values()].map((server) => server.stop()));
    running.clear();
    const server = await startServer(
      peerOf(zwrzClient)('own-platform.ts', 'RS256', 'gd-zwrz'),
      ownZwrz.ready,
    );
    running.set('', server);
    tables.push(...(await memoryTables(server, { ...ownZwrz, login: zwrzLogin })));
  } finally {
    await Promise.all([...running.values()].map((server) => server.stop()));
  }
  return tables;
}
