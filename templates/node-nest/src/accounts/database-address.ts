// 账号库在哪里：DATABASE_URL、DATABASE_USER、DATABASE_PASSWORD。
export type DatabaseAddress =
  | { kind: 'sqlite'; file: string }
  | {
      kind: 'mysql' | 'postgres';
      host: string;
      port: number;
      database: string;
      user: string;
      password: string;
      /** 经 TLS 连接并核对证书；自建 CA 用 NODE_EXTRA_CA_CERTS 指定。 */
      tls: boolean;
    };

const defaultPorts = { mysql: 3306, postgres: 5432 };

/** 问题加进 problems，一个一句话；有问题时返回值不可用。 */
export function readDatabaseAddress(env: NodeJS.ProcessEnv, problems: string[]): DatabaseAddress {
  const text = env.DATABASE_URL?.trim() || 'sqlite:data/accounts.db';
  const [, kind] = /^(sqlite:|mysql:\/\/|postgres:\/\/)/.exec(text) ?? [];
  if (kind === 'mysql://') return serverAddress('mysql', text, env, problems);
  if (kind === 'postgres://') return serverAddress('postgres', text, env, problems);
  const file = text.slice('sqlite:'.length);
  if (kind === undefined) problems.push('DATABASE_URL 应以 sqlite:、mysql:// 或 postgres:// 开头。');
  else if (file === '') problems.push('DATABASE_URL 应写明文件，例如 sqlite:data/accounts.db。');
  return { kind: 'sqlite', file };
}

function serverAddress(
  kind: 'mysql' | 'postgres',
  text: string,
  env: NodeJS.ProcessEnv,
  problems: string[],
): DatabaseAddress {
  const url = new URL(URL.canParse(text) ? text : `${kind}:///`);
  const [, database = ''] = /^\/([\w.-]+)$/.exec(url.pathname) ?? [];
  if (/^[^/?#]*@/.test(text.slice(`${kind}://`.length)))
    problems.push('DATABASE_URL 里不要写用户名和密码：请填写 DATABASE_USER 和 DATABASE_PASSWORD。');
  else if (url.hostname === '' || database === '')
    problems.push(`DATABASE_URL 应写明主机和库名，例如 ${kind}://127.0.0.1:${defaultPorts[kind]}/accounts。`);
  else if (url.hash || !['', '?tls=true', '?tls=false'].includes(url.search))
    problems.push('DATABASE_URL 在库名之后只能带 ?tls=true（经 TLS 连接）。');
  const user = env.DATABASE_USER?.trim() ?? '';
  if (user === '') problems.push(`DATABASE_URL 是 ${kind}://，还需要 DATABASE_USER（连接数据库的用户名）。`);
  return {
    kind,
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(url.port) || defaultPorts[kind],
    database,
    user,
    password: env.DATABASE_PASSWORD?.trim() ?? '',
    tls: url.search === '?tls=true',
  };
}

/** 告诉操作者用：不含用户名和密码。 */
export function describe(address: DatabaseAddress): string {
  return address.kind === 'sqlite'
    ? `sqlite:${address.file}`
    : `${address.kind}://${address.host}:${address.port}/${address.database}`;
}
