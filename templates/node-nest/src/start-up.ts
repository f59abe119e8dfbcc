// 启动的开头与结尾：读设置，没有启动时说明原因，启动后说明地址。
import { readSettings, type Settings, SettingsError } from './settings.ts';
import { system } from './system.ts';

/** 设置有问题、或者 start 失败时，说明原因并以 1 退出。 */
export async function startUp(start: (settings: Settings) => Promise<void>): Promise<void> {
  try {
    const settings = readSettings(process.env);
    if (settings.auditLogFile === undefined) {
      console.warn(
        '警告：AUDIT_LOG_FILE 是 off，没有启用审计日志；等保二级及以上要求启用（GB/T 22239 8.1.4.3）。',
      );
    }
    await start(settings);
  } catch (error) {
    console.error(explain(error));
    process.exit(1);
  }
}

function explain(error: unknown): string {
  if (error instanceof SettingsError)
    return ['设置有问题，没有启动：', ...error.problems.map((problem) => `  - ${problem}`)].join('\n');
  return `没有启动：${error instanceof Error ? error.message : error}`;
}

export function sayStarted({ publicBaseUrl, host, port }: Settings): void {
  console.log(`${system.name} 已启动：${publicBaseUrl.href}（监听 ${host}:${port}）`);
}

/** 不能监听：写进 startUp 的说明里。 */
export function cannotListen({ host, port }: Settings, error: Error): Error {
  return new Error(`不能监听 ${host}:${port}（${error.message}）。`, { cause: error });
}
