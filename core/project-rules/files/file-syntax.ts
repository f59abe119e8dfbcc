// Files that take part in a login can be read.
import type { ProjectFile } from '../../project/project.ts';
import type { Broken } from '../../source/broken.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';

const brokenOf = (file: ProjectFile): Broken | undefined =>
  file.settings.broken ?? file.xml.broken ?? file.nginx.broken ?? file.gradle.broken;

export const fileSyntax: ProjectRule = {
  id: 'file-syntax',
  severity: 'error',
  title: text('文件必须能够读取', 'The file can be read'),
  why: text(
    '语法有误的文件，框架或 nginx 拒绝启动，或者悄悄忽略一部分；其余规则也无从判断。只报告第一处错误，其余多半由它引起。',
    'A framework or nginx refuses a file with broken syntax or silently ignores part of it, and no rule can judge it. Only the first mistake is told; the rest mostly follows from it.',
  ),
  remedy: text('改正所指的位置，再校验一次。', 'Mend the place it points at, then validate again.'),
  references: [],
  examples: {
    bad: { 'nginx.conf': 'events {}\nhttp {\n  server {\n    listen 8080\n  }\n}\n' },
    good: { 'nginx.conf': 'events {}\nhttp {\n  server {\n    listen 8080;\n  }\n}\n' },
  },
  *check({ files }) {
    for (const file of files) {
      const broken = brokenOf(file);
      if (broken) yield { at: file.at(broken), message: broken.message, hint: broken.hint };
    }
  },
};
