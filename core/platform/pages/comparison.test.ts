import { describe, expect, it } from 'vitest';
import { comparison } from './comparison.ts';

const shown = (sent: string, registered: readonly string[]): string[] =>
  [...comparison({ sent, registered }, 'zh').html.matchAll(/<code>(.*?)<\/code>/g)].map(
    ([, code = '']) => code,
  );

describe('a comparison', () => {
  it('marks the first difference on both sides', () => {
    expect(shown('http://a/b', ['https://a/b'])).toEqual([
      'http<mark>:</mark>//a/b',
      'http<mark>s</mark>://a/b',
    ]);
  });

  it('says where one ends', () => {
    expect(shown('https://a', ['https://a/'])).toEqual([
      'https://a<mark>（到此为止）</mark>',
      'https://a<mark>/</mark>',
    ]);
  });

  it('measures against the registered address that agrees longest', () => {
    expect(shown('https://a/cb2', ['https://b/cb', 'https://a/cb1'])[0]).toBe('https://a/cb<mark>2</mark>');
  });

  it('does not cut a character in two', () => {
    expect(shown('a𠮷', ['a𠮶'])).toEqual(['a<mark>𠮷</mark>', 'a<mark>𠮶</mark>']);
  });

  it('says when nothing was sent or registered', () => {
    expect(shown('', ['https://a'])).toEqual(['（没有）', 'https://a']);
    expect(shown('https://a', [])).toEqual(['https://a', '（没有登记任何地址）']);
  });
});
