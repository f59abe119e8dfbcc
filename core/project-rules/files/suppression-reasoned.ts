// A comment that silences a rule says why.
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';

export const suppressionReasoned: ProjectRule = {
  id: 'suppression-reasoned',
  severity: 'warning',
  title: text('就地忽略规则必须写明原因', 'A comment that silences a rule says why'),
  why: text(
    '半年后没有人记得当初为什么忽略。没有原因的忽略不起作用，问题照常报告。',
    'Half a year later nobody knows why a finding was waved through. Without a reason the comment has no effect and the finding stays.',
  ),
  remedy: text(
    '在规则之后写两个减号和原因：govauth-disable-next-line 规则 -- 原因。',
    'After the rules write two dashes and the reason: govauth-disable-next-line RULE -- reason.',
  ),
  references: [],
  examples: {
    bad: {
      'nginx.conf':
        'events {}\nhttp {\n  # govauth-disable-next-line tls-version-modern\n  sendfile on;\n}\n',
    },
    good: {
      'nginx.conf':
        'events {}\nhttp {\n  # govauth-disable-file tls-version-modern -- 前置设备终止 TLS\n  sendfile on;\n}\n',
    },
  },
  *check({ files }) {
    for (const file of files)
      for (const suppression of file.suppressions)
        if (suppression.reason === undefined)
          yield {
            at: file.at(suppression),
            message: text(
              `忽略了 ${suppression.rules.join('、')}，但没有写原因，因此不起作用`,
              `${suppression.rules.join(', ')} would be silenced here, but no reason is given, so it is not`,
            ),
            hint: text(
              '在后面加上“ -- 原因”，或删去这条注释。',
              'Add “ -- reason” after it, or remove the comment.',
            ),
          };
  },
};
