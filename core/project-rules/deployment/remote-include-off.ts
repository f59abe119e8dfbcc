// PHP does not run code that it fetched from an address.
import type { Project, ProjectFile } from '../../project/project.ts';
import type { Span } from '../../source/span.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { opposite, rewritten } from './rewritten.ts';

const yes = /^(?:1|on|true|yes)$/i;
/** A line that a Dockerfile writes into php.ini. */
const written = /^[^#\r\n]{0,300}?allow_url_include\s{0,9}=\s{0,9}["']?(1|on|true|yes)\b/gim;

interface Switched {
  readonly file: ProjectFile;
  readonly span: Span;
}

function* switchedOn(project: Project): Iterable<Switched> {
  for (const file of project.ofKind('php-ini'))
    for (const { key, value, valueSpan } of file.settings.settings)
      if (/(?:^|\.)allow_url_include$/i.test(key) && yes.test(value.trim())) yield { file, span: valueSpan };
  for (const file of project.ofKind('dockerfile'))
    for (const { 0: line, 1: word = '', index } of file.text.matchAll(written))
      yield { file, span: { offset: index + line.length - word.length, length: word.length } };
}

export const remoteIncludeOff: ProjectRule = {
  id: 'remote-include-off',
  severity: 'error',
  title: text('不得引入远程代码（allow_url_include）', 'Remote code is not included (allow_url_include)'),
  why: text(
    'include 的路径里只要有一处带进请求参数，攻击者就能让服务器执行他网站上的代码，登录态、密钥、数据库都在他手里。这一项默认关闭，PHP 7.4 起已不建议使用。',
    'One include path with a request parameter in it lets an attacker run code of his own site on the server, with every session, secret and database. It is off by default and deprecated since PHP 7.4.',
  ),
  remedy: text(
    '删去这一行或设为 Off；要取远程数据用 file_get_contents 或 HTTP 客户端。',
    'Drop the line or set it to Off; fetch remote data by file_get_contents or an HTTP client.',
  ),
  references: ['GB/T 22239-2019 8.1.4.4'],
  examples: {
    bad: { 'php.ini': '[PHP]\nallow_url_include = On\n' },
    good: { 'php.ini': '[PHP]\nallow_url_include = Off\n' },
  },
  fixable: true,
  *check(project) {
    for (const { file, span } of switchedOn(project))
      yield {
        at: file.at(span),
        environment: file.environment,
        message: text(
          'allow_url_include 打开，PHP 会执行从网址取来的代码，应当关闭',
          'allow_url_include is on: PHP runs code from addresses, which was expected to be off',
        ),
        hint: text('设为 Off。', 'Set it to Off.'),
        ...rewritten(file, span, opposite),
      };
  },
};
