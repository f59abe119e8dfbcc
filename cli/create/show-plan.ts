// What a plan would do to a folder, for people and for programs.

import type { Plan } from '../../core/generate/plan-shape.ts';
import type { Comparison, FileState } from '../../core/io/compare.ts';
import { text } from '../../core/text.ts';
import type { Terminal } from '../terminal/terminal.ts';

const marks: Readonly<Record<FileState, readonly [string, ReturnType<typeof text>]>> = {
  new: ['+', text('新建', 'new')],
  same: ['=', text('已有，内容相同', 'there already')],
  kept: ['=', text('已有，保留', 'there, kept')],
  differs: ['~', text('已有，内容不同，需要 --overwrite', 'there with other content, needs --overwrite')],
  blocked: ['!', text('被其他东西挡住', 'something else is in the way')],
};

const size = (content: string): number => Buffer.byteLength(content);

export function planText({ files }: Comparison, { say, dim }: Terminal): string {
  const lines = files.map(({ file, state }) => {
    const [mark, words] = marks[state];
    return `${mark} ${file.path}  ${dim(`${size(file.content)} B${state === 'new' ? '' : `, ${say(words)}`}`)}`;
  });
  return lines.join('\n');
}

/** Secret files without their content. */
export const planJson = (plan: Plan, { files }: Comparison, folder: string) => ({
  dryRun: true,
  folder,
  template: plan.template,
  files: files.map(({ file, state }) => ({
    path: file.path,
    state,
    bytes: size(file.content),
    ...(!file.secret && { content: file.content }),
  })),
});
