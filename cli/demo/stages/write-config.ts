// Answers become govauth.config.json.
import { writeConfig } from '../../../core/config/write-config.ts';
import { text } from '../../../core/text.ts';
import { platformReference } from '../../create/own-profile.ts';
import { demoAnswers } from '../demo-answers.ts';
import { freePort } from '../free-port.ts';
import type { DemoStage } from '../stage.ts';

export const writeConfigStage: DemoStage = {
  id: 'write-config',
  title: text('由答案生成配置', 'Write the config from answers'),
  run: async ({ profile, platform, stack, terminal, set }) => {
    const { reference, resolve } = await platformReference(platform, '.');
    const ports = { platform: await freePort(), system: await freePort() };
    set('configText', writeConfig(demoAnswers(profile, reference, stack, ports), terminal.language, resolve));
    return text('govauth.config.json', 'govauth.config.json');
  },
};
