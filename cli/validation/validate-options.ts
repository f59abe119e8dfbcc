// Options of `govauth validate`.
import { text } from '../../core/text.ts';
import type { Options } from '../command.ts';
import { environmentOption } from '../commands/choices.ts';

export const validateOptions: Options = {
  ...environmentOption,
  format: {
    type: 'string',
    value: 'FORMAT',
    help: text(
      '输出格式：text（默认）、json、sarif、junit、github、gitlab',
      'Output: text (default), json, sarif, junit, github, gitlab',
    ),
  },
  rule: {
    type: 'string',
    value: 'RULE=LEVEL',
    multiple: true,
    help: text(
      '调整一条规则的级别：off、info、warning、error；可多次给出',
      'Set the severity of a rule: off, info, warning, error; may be given more than once',
    ),
  },
  baseline: {
    type: 'string',
    value: 'FILE',
    help: text('不报告该文件里已记录的存量问题', 'Leave out the findings that this file has on record'),
  },
  'update-baseline': {
    type: 'boolean',
    help: text(
      '把现有问题记入 --baseline 的文件',
      'Put the present findings on record in the --baseline file',
    ),
  },
  changed: {
    type: 'boolean',
    help: text(
      '只报告 git 认为有改动的文件（相对最近一次提交）',
      'Tell only of files that git sees changed since the last commit',
    ),
  },
  since: {
    type: 'string',
    value: 'COMMIT',
    help: text('同 --changed，相对该提交或分支', 'As --changed, since this commit or branch'),
  },
  fix: {
    type: 'boolean',
    help: text('改正能自动改正的问题，保留注释与格式', 'Mend what can be mended; comments and format stay'),
  },
  'dry-run': {
    type: 'boolean',
    help: text('与 --fix 同用：只显示会改什么，不写入', 'With --fix: show what would change, write nothing'),
  },
};
