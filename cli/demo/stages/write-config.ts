// Answers become govauth.config.json.
import { writeConfig } from '../../../core/config/write-config.ts';
import { text } from '../../../core/text.ts';
import { platformReference } from '../../create/own-profile.ts';
import type { DemoStage } from '../stage.ts';

export const writeConfigStage: DemoStage = {
  id: 'write-config',
  title: text('由答案生成配置', 'Write the config from answers'),
  run: async ({ platform, answers, terminal, set }) => {
    const { resolve } = await platformReference(platform, '.');
    set('configText', writeConfig(answers, terminal.language, resolve));
    return text('govauth.config.json', 'govauth.config.json');
  },
};
