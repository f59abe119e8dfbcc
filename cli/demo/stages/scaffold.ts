// The project is planned and written.
import { join } from 'node:path';
import { loadTemplate } from '../../../core/generate/templates.ts';
import { configName } from '../../../core/io/read-config.ts';
import { writePlan } from '../../../core/io/write-plan.ts';
import { text } from '../../../core/text.ts';
import { platformReference } from '../../create/own-profile.ts';
import { projectPlan } from '../../create/project-plan.ts';
import { clientSecrets } from '../../secrets/client-secrets.ts';
import type { DemoStage } from '../stage.ts';

export const scaffoldStage: DemoStage = {
  id: 'scaffold',
  title: text('生成工程', 'Scaffold the project'),
  run: async ({ platform, folder, terminal, signal, get, set }) => {
    const configText = get('configText');
    const { own, files } = await platformReference(platform, '.');
    const { plan } = await projectPlan({
      configText,
      own,
      files,
      folder,
      language: terminal.language,
    });
    if (!plan) throw new Error('a config that was valid is not');
    const written = await writePlan(plan, folder, { signal });
    set('template', await loadTemplate(plan.template));
    const file = { path: join(folder, configName), text: configText };
    set('file', file);
    set('secrets', clientSecrets(get('valid'), 'local', file));
    return text(
      `${written.files.length} 个文件，${written.folder}`,
      `${written.files.length} files in ${written.folder}`,
    );
  },
};
