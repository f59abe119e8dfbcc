// The project's dependencies are installed, as its README says.
import { text } from '../../../core/text.ts';
import { runProgram } from '../run-program.ts';
import type { DemoStage } from '../stage.ts';

export const installStage: DemoStage = {
  id: 'install',
  title: text('安装依赖', 'Install dependencies'),
  run: async (context) => {
    await runProgram(
      {
        words: ['npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'],
        hint: text(
          '请检查网络，或用 npm config set registry <镜像地址> 指向可用的镜像后重试。',
          'Check the network, or point npm at a mirror with `npm config set registry <address>`, and try again.',
        ),
      },
      context,
    );
    return undefined;
  },
};
