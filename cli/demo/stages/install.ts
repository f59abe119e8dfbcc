// The project's dependencies are installed and what has to be built is built, as its README says.
import { text } from '../../../core/text.ts';
import { runProgram } from '../run-program.ts';
import type { DemoStage } from '../stage.ts';

export const installStage: DemoStage = {
  id: 'install',
  title: text('安装依赖', 'Install dependencies'),
  run: async (context) => {
    const words = context.get('template').commands.install;
    if (words.length === 0) return text('不需要', 'nothing to do');
    await runProgram(
      {
        words,
        hint: text(
          '请检查网络；没有外网时，按工程 README 的说明指向可用的镜像后重试。',
          'Check the network; without one, point the project at a mirror as its README says, and try again.',
        ),
      },
      context,
    );
    return undefined;
  },
};
