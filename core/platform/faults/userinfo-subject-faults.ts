// User info whose subject is no usable id of an account (OIDC Core §2, §5.3.2).
import type { Json } from '../../dialect/message.ts';
import { type Text, text } from '../../text.ts';
import { everyProfile, type Fault } from '../fault.ts';

/** Fault → what the subject is made of. */
const rows: readonly (readonly [
  id: string,
  subject: (usual: Json) => Json,
  title: Text,
  description: Text,
])[] = [
  [
    'subject-null',
    () => null,
    text('账号标识是 null', 'The subject is null'),
    text(
      '成员在而值为 null；有的语言会把它变成文本“null”，所有这样的人成了同一个账号。',
      'The member is there and null; some languages turn it into the text “null”, and all such people become one account.',
    ),
  ],
  [
    'subject-empty',
    () => '',
    text('账号标识是空字符串', 'The subject is empty'),
    text(
      '平台没有该用户的唯一标识时返回空字符串；不能拿它对应本地账号。',
      'Where a platform has no id of the person it answers with an empty string; no local account belongs to it.',
    ),
  ],
  [
    'subject-blank',
    () => '   ',
    text('账号标识全是空格', 'The subject is blank'),
    text(
      '定长字段导出的空值；只判断“非空”的系统会放过它。',
      'An empty value out of a field of fixed length; a system that only asks whether it is empty lets it through.',
    ),
  ],
  [
    'subject-number',
    () => 99000001,
    text('账号标识是数字', 'The subject is a number'),
    text(
      '标识以 JSON 数字返回，前导零与大数的末位会丢失；须与运营方商定，不能自行转成文本。',
      'The id comes as a JSON number, which loses leading zeros and the last digits of large ones; agree with the operator instead of turning it into text.',
    ),
  ],
  [
    'subject-object',
    (usual) => ({ id: usual }),
    text('账号标识是对象', 'The subject is an object'),
    text(
      '标识藏在一层对象里；平台升级后结构变了，与平台档案不一致。',
      'The id is wrapped into an object; the platform was upgraded and differs from its profile.',
    ),
  ],
  [
    'subject-true',
    () => true,
    text('账号标识是 true', 'The subject is true'),
    text(
      '标识成了布尔值；宽松比较的语言会认为它与任何账号相等。',
      'The id became a boolean; a language with loose comparison finds it equal to every account.',
    ),
  ],
  [
    'subject-long',
    (usual) => String(usual).padEnd(300, '0'),
    text('账号标识超过 255 个字符', 'The subject is longer than 255 characters'),
    text(
      '标准限 255 个 ASCII 字符；更长的会被数据库截断，截断后可能与别人相同（OIDC Core §2）。',
      'The standard allows 255 ASCII characters; a longer one is cut by a database, and may then equal another person’s (OIDC Core §2).',
    ),
  ],
];

export const userinfoSubjectFaults: readonly Fault[] = rows.map(([id, subject, title, description]) => ({
  id,
  title,
  description,
  caughtBy: 'subject-present',
  system: 'refuse',
  appliesTo: everyProfile,
  hook: {
    seam: 'userinfo',
    change: (answer) =>
      answer.kind === 'error'
        ? answer
        : { kind: 'success', value: { ...answer.value, sub: subject(answer.value['sub'] ?? '') } },
  },
}));
