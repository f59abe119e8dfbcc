// User info with claims that are missing, odd or unpleasant; only a second subject makes it wrong (OIDC Core §5.3.2).
import type { JsonObject } from '../../dialect/message.ts';
import { type Text, text } from '../../text.ts';
import { everyProfile, type Fault } from '../fault.ts';
import { gbkPlace, inGbk } from './in-gbk.ts';
import { answerOf } from './raw-answer.ts';
import { tellsSubjectTwice } from './subject-mismatch.ts';
import { without } from './without.ts';

const rows: readonly (readonly [
  id: string,
  change: (claims: JsonObject) => JsonObject,
  title: Text,
  description: Text,
])[] = [
  [
    'name-missing',
    (claims) => without(claims, 'name'),
    text('用户信息没有姓名', 'User info has no name'),
    text(
      '用户没有填写姓名，或平台未授权返回；登录须照常完成。',
      'The person gave no name, or the platform withholds it; the login succeeds as ever.',
    ),
  ],
  [
    'phone-number-missing',
    (claims) => without(claims, 'phone_number'),
    text('用户信息没有手机号', 'User info has no phone number'),
    text(
      '用户没有绑定手机号；登录须照常完成，不可拿空值去对应账号。',
      'The person has no phone number; the login succeeds as ever, and no account is found by an empty one.',
    ),
  ],
  [
    'name-null',
    (claims) => ({ ...claims, name: null, phone_number: null }),
    text('姓名和手机号是 null', 'Name and phone number are null'),
    text(
      '没有的值写成 null；不可显示成“null”，也不可崩溃。',
      'What is not there is written as null; it must neither show as “null” nor crash the system.',
    ),
  ],
  [
    'name-with-markup',
    (claims) => ({ ...claims, name: '<b>张</b><script>document.title=1</script>' }),
    text('姓名含 HTML 标记', 'The name holds markup'),
    text(
      '姓名由用户自己填写；须按文本显示，否则就是跨站脚本漏洞。',
      'People enter their names themselves; they have to be shown as text, or scripts run in the system’s name.',
    ),
  ],
  [
    'name-long',
    (claims) => ({ ...claims, name: '张'.repeat(5000) }),
    text('姓名有 5000 个字', 'The name has 5,000 characters'),
    text(
      '超长的姓名不可使登录失败；存储与显示须各自截短。',
      'An overlong name must not make the login fail; storage and pages have to shorten it.',
    ),
  ],
  [
    'claims-retyped',
    (claims) => ({ ...claims, name: 12345, phone_number: 10000000001 }),
    text('姓名和手机号是数字', 'Name and phone number are numbers'),
    text(
      '文本值以 JSON 数字返回；登录须照常完成，可以转成文本，也可以不用。',
      'Texts come as JSON numbers; the login succeeds as ever, and the values are turned into text or left out.',
    ),
  ],
  [
    'claims-unknown',
    (claims) => ({ ...claims, ext: { roles: ['a', null], level: 3 }, 民族: '汉', updated_at: 1.5e9 }),
    text('用户信息有多余的成员', 'User info has members nobody knows'),
    text(
      '平台附带自己的成员，其中有对象、数组和中文名；不认识的须忽略。',
      'The platform adds members of its own, among them objects, lists and Chinese names; what is unknown has to be ignored.',
    ),
  ],
];

/** The object that holds the subject gets a second one behind it: most parsers keep the last. */
function withSecondSubject(body: string, path: string): string {
  const name = JSON.stringify(path.split('.').at(-1));
  const member = new RegExp(`${name}:"[^"]*"`);
  return body.replace(member, (found) => `${found},${name}:"U99009999"`);
}

export const userinfoClaimFaults: readonly Fault[] = [
  ...rows.map(
    ([id, change, title, description]): Fault => ({
      id,
      title,
      description,
      caughtBy: undefined,
      system: 'accept',
      appliesTo: everyProfile,
      hook: {
        seam: 'userinfo',
        change: (answer) =>
          answer.kind === 'error' ? answer : { kind: 'success', value: change(answer.value) },
      },
    }),
  ),
  {
    id: 'name-in-gbk',
    title: text('姓名用 GBK 编码', 'The name is in GBK'),
    description: text(
      '姓名不是 UTF-8，读出来是乱码；标准没有规定读的一方怎么办，可以拒绝，也可以显示乱码登录（RFC 8259 §8.1）。',
      'The name is not in UTF-8 and reads as gibberish; the standard does not say what a reader does, who may refuse, or let the person in with it (RFC 8259 §8.1).',
    ),
    caughtBy: 'answer-is-json',
    system: 'either',
    appliesTo: ({ userinfo }) => userinfo.detail === undefined,
    hook: {
      seam: 'userinfo',
      change: (answer) =>
        answer.kind === 'error' ? answer : { kind: 'success', value: { ...answer.value, name: gbkPlace } },
    },
    also: [inGbk('userinfo')],
  },
  {
    id: 'subject-twice',
    title: text('账号标识出现两次', 'The subject comes twice'),
    description: text(
      '同名成员出现两次，值不同；各家解析器取法不一，须当作与令牌不一致而拒绝（RFC 8259 §4）。',
      'The member comes twice with different values; parsers choose differently, and it has to be refused as another subject than the token’s (RFC 8259 §4).',
    ),
    caughtBy: 'subject-consistent',
    system: 'refuse',
    appliesTo: tellsSubjectTwice,
    hook: answerOf('userinfo', (answer, { profile }) => ({
      ...answer,
      body: withSecondSubject(answer.body, profile.claims['sub']?.path ?? 'sub'),
    })),
  },
];
