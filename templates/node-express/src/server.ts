// 启动与停止。
import { once } from 'node:events';
import { createApp } from './app.ts';
import { drain } from './drain.ts';
import { cannotListen, sayStarted, startUp } from './start-up.ts';

await startUp(async (settings) => {
  const app = await createApp(settings);
  const server = app.handler.listen(settings.port, settings.host);
  await once(server, 'listening').catch((error: Error) => {
    throw cannotListen(settings, error);
  });
  app.audit({ event: 'service', result: 'success', reason: 'started' });
  sayStarted(settings);

  const stop = () => {
    server.close(async () => {
      app.audit({ event: 'service', result: 'success', reason: 'stopped' });
      await app.close();
      process.exit();
    });
    drain(server);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
});
