// Which business system this is, and who answers for it.
import { text } from '../../text.ts';

export const system = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'department', 'contractor', 'protectionLevel'],
  'x-title': text('业务系统', 'Business system'),
  'x-help': text('接入平台的系统及其责任单位。', 'The system that connects, and who answers for it.'),
  properties: {
    name: {
      type: 'string',
      minLength: 1,
      maxLength: 200,
      'x-title': text('系统名称', 'System name'),
      'x-help': text('显示在页面上的业务系统名称。', 'Name of the business system, shown on its pages.'),
    },
    department: {
      type: 'string',
      minLength: 1,
      maxLength: 200,
      'x-title': text('主管部门', 'Department'),
      'x-help': text('系统的接入方（政务部门）。', 'The department that owns the system.'),
    },
    contractor: {
      type: 'string',
      minLength: 1,
      maxLength: 200,
      'x-title': text('系统承建单位', 'Contractor'),
      'x-help': text('负责对接开发的单位。', 'Who builds the integration.'),
    },
    protectionLevel: {
      type: 'integer',
      enum: [1, 2, 3, 4],
      'x-enum-titles': [
        text('第一级（自主保护）', 'level 1'),
        text('第二级（指导保护）', 'level 2'),
        text('第三级（监督保护）', 'level 3'),
        text('第四级（强制保护）', 'level 4'),
      ],
      'x-title': text('网络安全等级保护级别', 'Protection level'),
      'x-help': text(
        '定级备案的级别（GB/T 22239），一般为 2 或 3。',
        'Level under GB/T 22239, usually 2 or 3.',
      ),
    },
  },
} as const;
