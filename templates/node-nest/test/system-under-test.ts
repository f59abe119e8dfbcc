// 在空闲端口上启动本系统，连到假平台；文件放在临时目录。
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { readSettings } from '../src/settings.ts';
import { platformInfo } from '../src/system.ts';
import { type AppUnderTest, startApp } from './app-under-test.ts';
import { Browser } from './browser.ts';
import { client, startFakePlatform } from './fake-platform.ts';
import type { FakePlatform } from './fake-platform-shape.ts';
import { createTestDatabase } from './test-database.ts';

export const password = 'Correct-Horse-9';

export interface SystemUnderTest {
  base: string;
  platform: FakePlatform;
  app: AppUnderTest;
  browser: Browser;
  /** 审计日志的全部记录。 */
  audit(): Record<string, string>[];
  auditText(): string;
}

export async function startSystem(
  t: TestContext,
  env: Record<string, string> = {},
): Promise<SystemUnderTest> {
  t.mock.method(console, 'log', () => undefined);
  t.mock.method(console, 'error', () => undefined);
  const platform = await startFakePlatform();
  const directory = mkdtempSync(join(tmpdir(), 'system-'));
  const database = await createTestDatabase(directory);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}${env.BASE_PATH ?? ''}`;
  platform.redirectUri = `${base}/auth/callback`;
  const closing = [platform.close, database.remove, async () => rmSync(directory, { recursive: true })];
  t.after(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    for (const close of closing) await close();
  });
  const auditLogFile = join(directory, 'audit.jsonl');
  const settings = readSettings({
    [platformInfo.addressVariable]: platform.address,
    CLIENT_ID: client.id,
    CLIENT_SECRET: client.secret,
    REDIRECT_URI: `${base}/auth/callback`,
    PUBLIC_BASE_URL: base,
    SESSION_SECRET: 'a-session-secret-for-tests-only-0123456789',
    SESSION_STORE: 'memory',
    ACCOUNT_MODE: 'bind',
    PLATFORM_TIMEOUT_SECONDS: '1',
    ...database.env,
    AUDIT_LOG_FILE: auditLogFile,
    ...env,
  });
  const app = await startApp(settings);
  closing.unshift(app.close);
  server.on('request', app.handler);
  const auditText = () => readFileSync(auditLogFile, 'utf8');
  return {
    base,
    platform,
    app,
    browser: new Browser(),
    auditText,
    audit: () =>
      auditText()
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
  };
}

/** 已经有账号、已经绑定当前的人。 */
export async function addBoundAccount({ app, platform }: SystemUnderTest, username = 'zhangsan') {
  const account = await app.accounts.add({ username, displayName: username, role: 'user', password });
  await app.bindings.bind(String(platform.person.subject), account.id);
  return account;
}

export async function whoAmI(system: SystemUnderTest, browser = system.browser) {
  const page = await browser.request(`${system.base}/api/me`);
  return page.status === 200
    ? (JSON.parse(page.text) as { name: string; account: string; role: string })
    : undefined;
}
