// Whether the system stands behind the platform's identity gateway and believes what that says in signed headers.
import { text } from '../../text.ts';

export const gateway = {
  type: 'object',
  additionalProperties: false,
  required: ['enabled'],
  'x-title': text('身份网关', 'Identity gateway'),
  'x-help': text(
    '平台的网关先让人登录，再把身份以签名的请求头转给业务系统（档案中有 gateway 的平台）。',
    'The platform’s gateway lets people log in and tells the system who is there in signed headers (platforms whose profile has a gateway).',
  ),
  properties: {
    enabled: {
      type: 'boolean',
      'x-title': text('本系统在网关后面', 'The system stands behind the gateway'),
      'x-help': text(
        '为 true 时生成的系统验证网关的请求头，govauth test --system --plan gateway 检验它。',
        'True: a generated system verifies the gateway’s headers, and `govauth test --system --plan gateway` tests it.',
      ),
    },
  },
} as const;
