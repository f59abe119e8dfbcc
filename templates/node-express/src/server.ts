// 启动与停止。
import { createApp } from './app.ts';
import { readSettings, SettingsError } from './settings.ts';
import { system } from './system.ts';

try {
  await start();
} catch (error) {
  if (error instanceof SettingsError) {
    console.error(
      ['设置有问题，没有启动：', ...error.problems.map((problem) => `  - ${problem}`)].join('\n'),
    );
  } else {
    console.error(`没有启动：${error instanceof Error ? error.message : error}`);
  }
  process.exit(1);
}

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  if (settings.auditLogFile === undefined) {
    console.warn(
      '警告：AUDIT_LOG_FILE 是 off，没有启用审计日志；等保二级及以上要求启用（GB/T 22239 8.1.4.3）。',
    );
  }
  const app = await createApp(settings);
  const server = app.handler.listen(settings.port, settings.host, (error) => {
    if (error) {
      console.error(`没有启动：不能监听 ${settings.host}:${settings.port}（${error.message}）。`);
      process.exit(1);
    }
    app.audit({ event: 'service', result: 'success', reason: 'started' });
    console.log(
      `${system.name} 已启动：${settings.publicBaseUrl.href}（监听 ${settings.host}:${settings.port}）`,
    );
  });

  // 停止：不再接受新连接，等手头的请求做完，最多等 10 秒。
  const stop = () => {
    const deadline = setTimeout(() => server.closeAllConnections(), 10_000);
    server.close(async () => {
      clearTimeout(deadline);
      app.audit({ event: 'service', result: 'success', reason: 'stopped' });
      await app.close();
    });
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
