// Comments that silence rules, in every kind of comment; what they reach; what is no such comment.
import { describe, expect, it } from 'vitest';
import { suppressionsIn } from './suppressions.ts';

const reached = (text: string) =>
  suppressionsIn(text).map(({ rules, reason, from, to }) => [rules, reason, text.slice(from, to)]);

describe('suppressionsIn', () => {
  it.each([
    [
      'a: 1 # govauth-disable-line x-y -- 因为',
      [[['x-y'], '因为', 'a: 1 # govauth-disable-line x-y -- 因为']],
    ],
    ['// govauth-disable-next-line a, b -- why\nlet x;\n', [[['a', 'b'], 'why', 'let x;']]],
    ['<!-- govauth-disable-next-line a -- why -->\r\n<b/>\r\n', [[['a'], 'why', '<b/>']]],
    ['/* govauth-disable-line a */ x', [[['a'], undefined, '/* govauth-disable-line a */ x']]],
    ['# govauth-disable-next-line a --\nx', [[['a'], undefined, 'x']]],
    ['# govauth-disable-next-line a -- why', [[['a'], 'why', '']]],
    ['x\n# govauth-disable-file a -- why\ny', [[['a'], 'why', 'x\n# govauth-disable-file a -- why\ny']]],
    ['<!-- govauth-disable-line a -->', [[['a'], undefined, '<!-- govauth-disable-line a -->']]],
    ['# govauth-disable a', []],
    ['# govauth-disable-line', []],
  ])('reads %j', (text, expected) => {
    expect(reached(text)).toEqual(expected);
  });
});
