// The three systems of the suite: one a language, as a department has them.
import { type Text, text } from '../../../core/text.ts';

export interface SuiteSystem {
  readonly id: string;
  readonly name: string;
  readonly title: Text;
  readonly stack: string;
}

export const suiteSystems: readonly SuiteSystem[] = [
  {
    id: 'oa',
    name: '示例协同办公系统',
    title: text('协同办公（Java）', 'OA (Java)'),
    stack: 'java-spring-boot',
  },
  {
    id: 'approval',
    name: '示例行政审批系统',
    title: text('行政审批（Node）', 'Approvals (Node)'),
    stack: 'node-express',
  },
  {
    id: 'supervision',
    name: '示例督查督办系统',
    title: text('督查督办（PHP）', 'Supervision (PHP)'),
    stack: 'php-plain',
  },
];
