// The config passes the rules.
import { text } from '../../../core/text.ts';
import { platformReference } from '../../create/own-profile.ts';
import { showFinding } from '../../findings/show-findings.ts';
import { judgeText } from '../../profiles/judge-text.ts';
import type { DemoStage } from '../stage.ts';
import { stageFailed } from '../stage-failed.ts';

export const validateConfigStage: DemoStage = {
  id: 'validate-config',
  title: text('校验配置', 'Validate the config'),
  run: async ({ platform, folder, terminal, get, set }) => {
    const source = get('configText');
    const { own } = await platformReference(platform, '.');
    const { findings, config } = await judgeText(source, { folder, own });
    if (!config)
      throw stageFailed(
        text('配置有错误：', 'The config has errors:'),
        findings.map((finding) => showFinding(finding, 'govauth.config.json', source, terminal)).join('\n'),
        text('请改用别的 --platform 或 --stack。', 'Choose another --platform or --stack.'),
      );
    set('valid', config);
    return text(`${findings.length} 项提醒`, `remarks: ${findings.length}`);
  },
};
