// Where sessions live and how long.
import { text } from '../../text.ts';

export const session = {
  type: 'object',
  additionalProperties: false,
  required: ['store', 'idleMinutes', 'absoluteHours', 'instances'],
  'x-title': text('会话', 'Session'),
  'x-help': text('登录状态存在哪里、保持多久。', 'Where the login is kept, and for how long.'),
  properties: {
    store: {
      type: 'string',
      enum: ['memory', 'redis'],
      'x-enum-titles': [
        text('进程内存：仅限单实例', 'in the process: one instance only'),
        text('Redis：可多实例，重启不丢失', 'Redis: any number of instances, survives a restart'),
      ],
      'x-title': text('会话存储', 'Session store'),
      'x-help': text('多实例部署必须用 redis。', 'More than one instance needs redis.'),
    },
    idleMinutes: {
      type: 'integer',
      minimum: 1,
      'x-title': text('空闲超时（分钟）', 'Idle limit (minutes)'),
      'x-help': text(
        '无操作多久后退出，建议不超过 30。',
        'Sign out after so long without activity; 30 or less.',
      ),
    },
    absoluteHours: {
      type: 'number',
      exclusiveMinimum: 0,
      'x-title': text('最长会话（小时）', 'Absolute limit (hours)'),
      'x-help': text('登录后最长有效时间，建议不超过 12。', 'Longest life of a session; 12 or less.'),
    },
    instances: {
      type: 'integer',
      minimum: 1,
      'x-title': text('实例数', 'Instances'),
      'x-help': text('同时运行的进程或服务器数量。', 'How many processes or servers run at once.'),
    },
  },
} as const;
