// How a platform account becomes a local one.
import { text } from '../../text.ts';

export const accounts = {
  type: 'object',
  additionalProperties: false,
  required: ['subjectClaim', 'mode'],
  'x-title': text('账号映射', 'Account mapping'),
  'x-help': text('平台账号如何对应到本地账号。', 'How a platform account becomes a local one.'),
  properties: {
    subjectClaim: {
      type: 'string',
      minLength: 1,
      'x-title': text('唯一标识字段', 'Subject claim'),
      'x-help': text(
        '用来认人的平台账号唯一标识，即 sub。',
        'The stable unique id of the platform account: sub.',
      ),
    },
    mode: {
      type: 'string',
      enum: ['bind', 'auto', 'reject'],
      'x-enum-titles': [
        text('用本地账号密码绑定一次', 'prove the password of a local account once'),
        text('自动建立最低权限的账号', 'create an account with the lowest role'),
        text('拒绝未绑定的人', 'refuse whoever is not bound'),
      ],
      'x-title': text('首次登录', 'First login'),
      'x-help': text(
        '平台账号首次登录、尚无对应本地账号时怎么办。',
        'What happens when a platform account without a local one signs in for the first time.',
      ),
    },
  },
} as const;
