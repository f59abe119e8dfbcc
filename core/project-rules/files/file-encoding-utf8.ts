// Files are written in UTF-8.
import { text } from '../../text.ts';
import type { ProjectRule, ProjectViolation } from '../project-rule.ts';

const said = {
  gb18030: text(
    '文件是 GBK（GB 18030）编码，应为 UTF-8；本工具已按 GBK 读取',
    'The file is encoded in GBK (GB 18030), UTF-8 was expected; it was read as GBK here',
  ),
  'utf-16': text(
    '文件是 UTF-16 编码，应为 UTF-8；本工具已按 UTF-16 读取',
    'The file is encoded in UTF-16, UTF-8 was expected; it was read as UTF-16 here',
  ),
  unknown: text(
    '文件里有不是 UTF-8 也不是 GBK 的字节，读出的内容可能有误',
    'The file holds bytes that are neither UTF-8 nor GBK; what was read of it may be wrong',
  ),
};

export const fileEncodingUtf8: ProjectRule = {
  id: 'file-encoding-utf8',
  severity: 'warning',
  title: text('配置与代码文件应为 UTF-8 编码', 'Files are encoded in UTF-8'),
  why: text(
    'Spring、Node 与 PHP 默认按 UTF-8 读取。GBK 文件中的中文会变成乱码，出现在页面、日志或送给平台的参数里，签名也会因此不一致。',
    'Spring, Node and PHP read UTF-8 by default. Chinese text of a GBK file turns into rubbish on pages, in logs and in parameters sent to the platform, and signatures over it do not match.',
  ),
  remedy: text(
    '在编辑器里选“以 GBK 重新打开”，再“以 UTF-8 保存”；或用 iconv -f GBK -t UTF-8 转换。',
    'Reopen the file with GBK in the editor and save it with UTF-8, or convert it: iconv -f GBK -t UTF-8.',
  ),
  references: [],
  examples: {
    bad: { 'application.properties': 'gbk:spring.application.name=协同办公\n' },
    good: { 'application.properties': 'spring.application.name=协同办公\n' },
  },
  *check({ files }): Iterable<ProjectViolation> {
    for (const file of files)
      if (file.encoding)
        yield {
          at: file.at({ offset: 0, length: Math.min(1, file.text.length) }),
          message: said[file.encoding],
          hint: text('请转换成 UTF-8 再保存。', 'Convert it to UTF-8 and save it.'),
        };
  },
};
