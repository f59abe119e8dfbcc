// 测试用的账号库：默认是临时目录里的 SQLite；给出 TEST_DATABASE_URL 时，在那台服务器上另建一个库，用完删除。
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { sql } from 'kysely';
import { connect } from '../src/accounts/database.ts';
import { readDatabaseAddress } from '../src/accounts/database-address.ts';

export interface TestDatabase {
  /** 连到它的环境变量。 */
  env: Record<string, string>;
  remove(): Promise<void>;
}

export async function createTestDatabase(directory: string): Promise<TestDatabase> {
  const { TEST_DATABASE_URL: url, DATABASE_USER = '', DATABASE_PASSWORD = '' } = process.env;
  if (!url) {
    const env = { DATABASE_URL: `sqlite:${join(directory, 'accounts.db')}` };
    return { env, remove: async () => undefined };
  }
  const name = `test_${randomBytes(6).toString('hex')}`;
  const administer = async (statement: string) => {
    const server = await connect(readDatabaseAddress({ ...process.env, DATABASE_URL: url }, []));
    await sql.raw(statement).execute(server);
    await server.destroy();
  };
  await administer(`CREATE DATABASE ${name}`);
  return {
    env: { DATABASE_URL: url.replace(/[^/]+$/, name), DATABASE_USER, DATABASE_PASSWORD },
    remove: () => administer(`DROP DATABASE ${name}`),
  };
}
