// 测试要用到的部件：框架的处理函数，和布置账号用的几件。
import type { RequestListener } from 'node:http';
import { createApp } from '../src/app.ts';
import type { Parts } from '../src/parts.ts';
import type { Settings } from '../src/settings.ts';

export interface AppUnderTest extends Pick<Parts, 'database' | 'accounts' | 'bindings'> {
  handler: RequestListener;
  close(): Promise<void>;
}

export const startApp = (settings: Settings): Promise<AppUnderTest> => createApp(settings);
