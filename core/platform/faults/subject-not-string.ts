// The subject is a list.
import { text } from '../../text.ts';
import { everyProfile, type Fault } from '../fault.ts';

export const subjectNotString: Fault = {
  id: 'subject-not-string',
  title: text('账号标识不是字符串', 'The subject is not a string'),
  description: text(
    '用户信息的账号标识是数组；有的平台一人多账号时如此返回，不能取第一个了事。',
    'The subject of userinfo is an array; some platforms answer so for people with several accounts, and taking the first is wrong.',
  ),
  caughtBy: 'subject-present',
  system: 'refuse',
  appliesTo: everyProfile,
  hook: {
    seam: 'userinfo',
    change: (answer) =>
      answer.kind === 'error'
        ? answer
        : { kind: 'success', value: { ...answer.value, sub: [answer.value['sub'] ?? ''] } },
  },
};
