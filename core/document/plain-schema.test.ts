import { describe, expect, it } from 'vitest';
import { text } from '../text.ts';
import { plainSchema } from './plain-schema.ts';

const schema = {
  type: 'object',
  'x-title': text('系统', 'System'),
  properties: {
    store: {
      enum: ['memory', 'redis'],
      'x-help': text('存在哪里', 'Where it is kept'),
      'x-enum-titles': [text('内存', 'in memory'), text('Redis', 'Redis')],
    },
  },
};

describe('plainSchema', () => {
  it('speaks one language', () => {
    expect(plainSchema(schema, 'zh')).toEqual({
      type: 'object',
      title: '系统',
      properties: {
        store: { enum: ['memory', 'redis'], description: '存在哪里', enumDescriptions: ['内存', 'Redis'] },
      },
    });
  });

  it('speaks both, Chinese first', () => {
    expect(plainSchema(schema, 'both')).toMatchObject({
      title: '系统 / System',
      properties: { store: { description: '存在哪里\n\nWhere it is kept' } },
    });
  });
});
