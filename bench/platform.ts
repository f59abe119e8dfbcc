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

const peer =
  (file: string, ...more: string[]) =>
  (port: number) => [
    fileURLToPath(new URL(`peers/${file}`, import.meta.url)),
    String(port),
    client.id,
    client.secret,
    client.redirectUri,
    ...more,
  ];

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

/** Memory after a tenth of the logins, and after all of them: what grows with the number of logins shows. */
async function memoryTable(server: ServerProcess, candidate: Candidate): Promise<Table> {
  const transport = overHttp();
  const logIn = await (candidate.login ?? standardLogin)(transport, server);
  let left = many;
  const marks: number[] = [];
  const browser = async () => {
    while (left > 0) {
      if (--left === many - many / 10 || left === 0) marks.push(memory(server));
      await logIn(undefined);
    }
  };
  await Promise.all(Array.from({ length: 16 }, browser));
  transport.close();
  const [early = Number.NaN, late = Number.NaN] = marks;
  const row = (name: string, value: number) => ({
    name,
    median: value,
    min: value,
    max: value,
    ratio: value / early,
  });
  const first = `after ${many / 10} logins`;
  return {
    title: 'Platform: memory of gd-zwrz',
    unit: 'MiB',
    floor: first,
    rows: [row(first, early), row(`after ${many} logins`, late)],
  };
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
    const zwrz = running.get('govauth, gd-zwrz');
    if (zwrz) tables.push(await memoryTable(zwrz, ownZwrz));
  } finally {
    await Promise.all([...running.values()].map((server) => server.stop()));
  }
  return tables;
}
