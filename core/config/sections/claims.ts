// Which personal data is collected, and what for.
import { text } from '../../text.ts';

export const claims = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'purpose'],
    'x-title': text('收集项', 'Claim collected'),
    properties: {
      name: {
        type: 'string',
        minLength: 1,
        'x-title': text('字段', 'Claim'),
        'x-help': text('标准字段名，见平台档案。', 'Standard claim name, see the profile.'),
      },
      purpose: {
        type: 'string',
        minLength: 1,
        maxLength: 500,
        'x-title': text('用途', 'Purpose'),
        'x-help': text(
          '为什么需要它（个人信息保护法第六条，最小必要）。',
          'Why it is needed (PIPL Art. 6, minimum necessary).',
        ),
      },
    },
  },
  'x-title': text('收集的个人信息', 'Claims collected'),
  'x-help': text('只收集列出的字段，每项写明用途。', 'Only these are collected, each with its purpose.'),
} as const;
