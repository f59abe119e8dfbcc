import { describe, expect, it } from 'vitest';
import { getPath, withoutPath, withPath } from './dotted-path.ts';

describe('getPath', () => {
  it.each([
    ['a.b', 1],
    ['a', { b: 1 }],
    ['', { a: { b: 1 }, list: [1] }],
    ['a.b.c', undefined],
    ['list.0', undefined],
    ['constructor', undefined],
    ['a.toString', undefined],
  ])('%s', (path, expected) => {
    expect(getPath({ a: { b: 1 }, list: [1] }, path)).toEqual(expected);
  });
});

describe('withPath', () => {
  it('makes the objects on the way and keeps their neighbours', () => {
    expect(withPath({ a: { x: 1 } }, 'a.b.c', 2)).toEqual({ a: { x: 1, b: { c: 2 } } });
  });

  it('never reaches the prototype', () => {
    const made = withPath({}, '__proto__.polluted', true);
    expect(Object.keys(made)).toEqual(['__proto__']);
    expect('polluted' in {}).toBe(false);
  });
});

describe('withoutPath', () => {
  it.each([
    [{ a: { b: 1, c: 2 } }, { a: { c: 2 } }],
    [{ a: { b: 1 }, x: 1 }, { x: 1 }],
    [{ a: 'text' }, { a: 'text' }],
    [{ x: 1 }, { x: 1 }],
  ])('%j without a.b', (object, expected) => {
    expect(withoutPath(object, 'a.b')).toEqual(expected);
  });
});
