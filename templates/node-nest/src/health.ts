// 存活检查：会话存储和账号库都能用。
import { sql } from 'kysely';
import type { Parts } from './parts.ts';

export type Health = 'ok' | 'session-store-unavailable' | 'database-unavailable';

export async function health({ sessions, database }: Pick<Parts, 'sessions' | 'database'>): Promise<Health> {
  if (!sessions.isReady()) return 'session-store-unavailable';
  try {
    await sql`SELECT 1`.execute(database);
    return 'ok';
  } catch (error) {
    console.error(`账号库不能用：${error instanceof Error ? error.message : error}`);
    return 'database-unavailable';
  }
}
