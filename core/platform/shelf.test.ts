import { describe, expect, it } from 'vitest';
import { createShelf } from './shelf.ts';

describe('a shelf', () => {
  it('forgets a value after its lifetime', () => {
    let now = 0;
    const shelf = createShelf<string>(() => now);
    shelf.put('key', 'value', 10);
    now = 9_999;
    expect(shelf.get('key')).toBe('value');
    now = 10_000;
    expect([shelf.get('key'), shelf.size()]).toEqual([undefined, 0]);
  });

  it('makes room by dropping the oldest', () => {
    const shelf = createShelf<number>(() => 0, 2);
    for (const [at, key] of ['a', 'b', 'c'].entries()) shelf.put(key, at, 10);
    expect(['a', 'b', 'c'].map(shelf.get)).toEqual([undefined, 1, 2]);
  });

  it('counts a value that is put again as new', () => {
    const shelf = createShelf<number>(() => 0, 2);
    for (const key of ['a', 'b', 'a', 'c']) shelf.put(key, 1, 10);
    expect(['a', 'b', 'c'].map(shelf.get)).toEqual([1, undefined, 1]);
  });
});
