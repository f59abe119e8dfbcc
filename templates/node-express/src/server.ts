// 启动与停止。
import { once } from 'node:events';
import { createApp } from './app.ts';
import { cannotListen, sayStarted, startUp } from './start-up.ts';

await startUp(async (settings) => {
  const app = await createApp(settings);
  const server = app.handler.listen(settings.port, settings.host);
  await once(server, 'listening').catch((error: Error) => {
    throw cannotListen(settings, error);
  });
  app.audit({ event: 'service', result: 'success', reason: 'started' });
  sayStarted(settings);

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
});
