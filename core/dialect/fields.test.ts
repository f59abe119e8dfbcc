import { describe, expect, it } from 'vitest';
import { readFields, writeFields } from './fields.ts';

const paths = { sub: 'user.id', name: 'user.name' };

describe('readFields', () => {
  it('finds standard members at their paths and keeps what it does not know', () => {
    expect(readFields({ user: { id: 'U1', extra: 1 }, more: 2 }, paths)).toEqual({
      sub: 'U1',
      user: { extra: 1 },
      more: 2,
    });
  });

  it('does not take a member that only looks standard', () => {
    expect(readFields({ sub: 'U1' }, paths)).toEqual({});
  });
});

describe('writeFields', () => {
  it('puts members at their paths, whatever order they come in', () => {
    expect(writeFields({ name: 'N', 'a.b': 1, sub: 'U1' }, paths)).toEqual({
      user: { id: 'U1', name: 'N' },
      'a.b': 1,
    });
  });
});
