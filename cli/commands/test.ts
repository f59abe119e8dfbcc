// govauth test: a live login.
import { text } from '../../core/text.ts';
import type { Command } from '../command.ts';
import { evidenceOptions } from '../evidence/evidence-options.ts';
import { formatOption, liveOptions } from './choices.ts';

export const test: Command = {
  name: 'test',
  summary: text('实测登录', 'Run a live login test'),
  positional: '[DIR]',
  options: {
    ...liveOptions,
    ...formatOption,
    report: {
      type: 'string',
      value: 'FILE',
      multiple: true,
      help: text(
        '写出报告，可多次给出：.html、.md、.json、.xml（JUnit）',
        'Write a report, more than once if wanted: .html, .md, .json, .xml (JUnit)',
      ),
    },
    ...evidenceOptions,
  },
  json: ({ format }) => format === 'json',
  load: () => import('../actions/test.ts'),
};
