// What of a typed value is written down, and what refers to a variable, a vault or a template.
import { describe, expect, it } from 'vitest';
import { literalIn } from './literal.ts';

describe('literalIn', () => {
  it.each(['abc', 'p@ss$word', 'a%b%', '$1$abc', 'AES', 'pa:ss'])('takes %s as it is', (value) => {
    expect(literalIn(` ${value} `)).toEqual({ value, fallback: false });
  });

  it.each([
    ['${X:abc}', 'abc'],
    ['${X:-abc}', 'abc'],
    ['${a.b-c:abc}', 'abc'],
    ['${X-abc}', 'abc'],
    ['${X:http://a}', 'http://a'],
  ])('reads the default of %s', (typed, value) => {
    expect(literalIn(typed)).toEqual({ value, fallback: true });
  });

  it.each([
    '',
    '  ',
    '${X}',
    '${X:}',
    '${X:-}',
    '${X:?must be set}',
    '${A:${B:c}}',
    'a${X}',
    '$(cat x)',
    '$X',
    '@x.y@',
    '%X%',
    '{{ x }}',
    '<%= x %>',
    '#{x}',
    '__X__',
    'ENC(a)',
    '{cipher}a',
    'vault:a',
    '/run/secrets/a',
    'process.env.X',
  ])('finds nothing in %j', (typed) => {
    expect(literalIn(typed)).toBeUndefined();
  });
});
