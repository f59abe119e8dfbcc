// 启动。收到停止信号后的先后见 shutdown.ts。
import { createApp } from './create-app.ts';
import { cannotListen, sayStarted, startUp } from './start-up.ts';
import { AUDIT } from './tokens.ts';

await startUp(async (settings) => {
  const app = await createApp(settings);
  await app.listen(settings.port, settings.host).catch((error: Error) => {
    throw cannotListen(settings, error);
  });
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  app.get(AUDIT)({ event: 'service', result: 'success', reason: 'started' });
  sayStarted(settings);
});
