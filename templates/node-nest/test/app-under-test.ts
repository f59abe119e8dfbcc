// 测试要用到的部件：框架的处理函数，和布置账号用的几件。
import type { RequestListener } from 'node:http';
import { createApp } from '../src/create-app.ts';
import type { Parts } from '../src/parts.ts';
import type { Settings } from '../src/settings.ts';
import { ACCOUNTS, BINDINGS, DATABASE } from '../src/tokens.ts';

export interface AppUnderTest extends Pick<Parts, 'database' | 'accounts' | 'bindings'> {
  handler: RequestListener;
  close(): Promise<void>;
}

export async function startApp(settings: Settings): Promise<AppUnderTest> {
  const app = await createApp(settings);
  await app.init();
  return {
    handler: app.getHttpAdapter().getInstance(),
    database: app.get(DATABASE, { strict: false }),
    accounts: app.get(ACCOUNTS, { strict: false }),
    bindings: app.get(BINDINGS, { strict: false }),
    close: () => app.close(),
  };
}
