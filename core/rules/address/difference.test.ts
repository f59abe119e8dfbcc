// The most alike of several addresses.
import { describe, expect, it } from 'vitest';
import { difference, mostAlike } from './difference.ts';

describe('mostAlike', () => {
  it.each([
    ['https://a.invalid/cb', ['https://b.invalid/x', 'https://a.invalid/cb/'], 1],
    ['http://a.invalid/cb', ['https://a.invalid/cb', 'http://b.invalid/other'], 0],
    ['https://a.invalid/cb', ['zzz'], 0],
    ['https://a.invalid/cb', ['https://a.invalid/cc', 'https://a.invalid/cd'], 0],
  ])('of %s among %j is number %d', (value, candidates, index) => {
    expect(mostAlike(value, candidates)).toBe(index);
  });
});

describe('difference', () => {
  it('counts from one and tells where one of them ends', () => {
    expect(difference('https://a.invalid/c', 'https://a.invalid/cb')).toMatchObject({
      position: 20,
      characters: [undefined, 'b'],
      respect: { en: 'the path' },
    });
  });
});
