// A userinfo answer that does not say who it is about.
import { text } from '../../text.ts';
import { everyProfile, type Fault } from '../fault.ts';

export const subjectMissing: Fault = {
  id: 'subject-missing',
  title: text('用户信息缺少账号标识', 'The userinfo answer has no subject'),
  description: text(
    '用户信息里没有账号唯一标识，系统无从对应本地账号。',
    'The userinfo answer has no unique account id, so the system cannot find its local account.',
  ),
  caughtBy: 'subject-present',
  system: 'refuse',
  appliesTo: everyProfile,
  hook: {
    seam: 'userinfo',
    change(answer) {
      if (answer.kind === 'error') return answer;
      const { sub: _, ...rest } = answer.value;
      return { kind: 'success', value: rest };
    },
  },
};
