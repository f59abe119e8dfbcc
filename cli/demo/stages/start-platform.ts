// The embedded platform takes the platform's place.

import { localClient } from '../../../core/config/local-client.ts';
import { text } from '../../../core/text.ts';
import { startTestPlatform } from '../../test-platform/start-test-platform.ts';
import type { DemoStage } from '../stage.ts';

export const startPlatformStage: DemoStage = {
  id: 'start-platform',
  title: text('启动测试平台', 'Start the test platform'),
  run: async ({ profile, get, atEnd }) => {
    const valid = get('valid');
    const platform = await startTestPlatform({
      profile,
      baseUrl: valid.config.environments.local.platformBaseUrl,
      clients: [localClient(valid, get('secrets'))],
    });
    atEnd(platform.close);
    return text(platform.url, platform.url);
  },
};
