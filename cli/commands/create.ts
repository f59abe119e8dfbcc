// govauth create: a project from answers, a config file or questions.
import { text } from '../../core/text.ts';
import type { Command } from '../command.ts';
import { platformOption, stackOption } from './choices.ts';

export const create: Command = {
  name: 'create',
  summary: text('生成可运行的接入工程', 'Scaffold a project that runs'),
  positional: '[DIR]',
  options: {
    answers: {
      type: 'string',
      value: 'FILE',
      help: text(
        '答案文件（- 为标准输入）；不给则逐项提问',
        'File with the answers (- is standard input); asked for when left out',
      ),
    },
    ...stackOption,
    ...platformOption,
    'dry-run': { type: 'boolean', help: text('只列出将写入的文件', 'Only list what would be written') },
    prove: {
      type: 'boolean',
      help: text(
        '在副本中构建、启动并通过检验后才算完成，结果写入 .govauth/proof.json',
        'Done only once a copy was built, started and passed the plan; stamped in .govauth/proof.json',
      ),
    },
    overwrite: {
      type: 'boolean',
      help: text('允许覆盖已有文件（.env 除外）', 'Consent to overwriting files (never .env)'),
    },
    json: { type: 'boolean', help: text('以 JSON 输出', 'Print JSON') },
  },
  json: ({ json }) => json === true,
  load: () => import('../actions/create.ts'),
};
