// govauth report: forms that are handed in.
import { text } from '../../core/text.ts';
import type { Command } from '../command.ts';
import { environmentOption } from './choices.ts';

export const report: Command = {
  name: 'report',
  summary: text(
    '生成接入自查表（selfcheck）：按等保条款列出检查了什么、发现了什么',
    'Make the self-check form (selfcheck): what was checked and found, by clauses of the protection standard',
  ),
  positional: '[selfcheck PATH]',
  options: {
    ...environmentOption,
    out: {
      type: 'string',
      value: 'FILE',
      help: text(
        '写入文件，扩展名定格式：.md、.html、.docx；不写则输出 Markdown',
        'Where to write it; .md, .html or .docx says in which form; Markdown is printed without it',
      ),
    },
    miping: {
      type: 'boolean',
      help: text('同时列出 GB/T 39786（密评）条款', 'With the clauses of GB/T 39786 as well'),
    },
    level: {
      type: 'string',
      value: '1–4',
      help: text('保护等级，默认取自配置', 'Protection level, from the config by default'),
    },
  },
  load: () => import('../actions/report.ts'),
};
