// The stages of the suite: each system made and built, one platform for all, each started, then one login for all.
import { localClient } from '../../../core/config/local-client.ts';
import type { Profile } from '../../../core/profile/profile.ts';
import { type Text, text } from '../../../core/text.ts';
import { startTestPlatform } from '../../test-platform/start-test-platform.ts';
import type { BoundStage } from '../run-stages.ts';
import { installStage } from '../stages/install.ts';
import { scaffoldStage } from '../stages/scaffold.ts';
import { startSystemStage } from '../stages/start-system.ts';
import { validateConfigStage } from '../stages/validate-config.ts';
import { writeConfigStage } from '../stages/write-config.ts';
import { moveBetween } from './move-between.ts';
import type { RunningSystem } from './running-system.ts';
import type { SuiteSystem } from './suite-systems.ts';

const titled = (what: Text, { title }: SuiteSystem): Text =>
  text(`${what.zh}：${title.zh}`, `${what.en}: ${title.en}`);

const making = text('生成并构建', 'Make and build');

function makeStage(system: RunningSystem): BoundStage {
  return {
    id: `${system.id}/make`,
    title: titled(making, system),
    run: async () => {
      for (const { run } of [writeConfigStage, validateConfigStage, scaffoldStage, installStage])
        await run(system.context);
      return text(system.stack, system.stack);
    },
  };
}

const startStage = (system: RunningSystem): BoundStage => ({
  id: `${system.id}/start`,
  title: titled(startSystemStage.title, system),
  run: () => startSystemStage.run(system.context),
});

function platformStage(profile: Profile, systems: readonly RunningSystem[]): BoundStage {
  return {
    id: 'start-platform',
    title: text('启动测试平台', 'Start the test platform'),
    run: async () => {
      const contexts = systems.map(({ context }) => context);
      const [first] = contexts;
      if (!first) throw new Error('the suite has no system');
      const platform = await startTestPlatform({
        profile,
        baseUrl: first.get('valid').config.environments.local.platformBaseUrl,
        clients: contexts.map(({ get }) => localClient(get('valid'), get('secrets'))),
      });
      first.atEnd(platform.close);
      return text(platform.url, platform.url);
    },
  };
}

export const stagesOf = (profile: Profile, systems: readonly RunningSystem[]): readonly BoundStage[] => [
  ...systems.map(makeStage),
  platformStage(profile, systems),
  ...systems.map(startStage),
  {
    id: 'one-login',
    title: text('一次登录，三个系统', 'One login, three systems'),
    run: () => moveBetween(profile, systems),
  },
];
