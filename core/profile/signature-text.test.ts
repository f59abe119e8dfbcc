import { describe, expect, it } from 'vitest';
import { gatewayValues, parseSignatureText, requestValues, valuesIn } from './signature-text.ts';

const parse = (template: string) => parseSignatureText(template, requestValues);

describe('a text to sign', () => {
  it('is values, text as it stands, and parts that may be left out', () => {
    expect(parse('{method}\n{header:X-App},[\n{parameters}]')).toEqual({
      parts: [
        { kind: 'value', name: 'method' },
        { kind: 'literal', text: '\n' },
        { kind: 'value', name: 'header', argument: 'X-App' },
        { kind: 'literal', text: ',' },
        {
          kind: 'optional',
          parts: [
            { kind: 'literal', text: '\n' },
            { kind: 'value', name: 'parameters' },
          ],
        },
      ],
    });
  });

  it.each([
    ['{timestmp}', /没有名为 \{timestmp\}.*\{timestamp\}/],
    ['{constructor}', /没有名为 \{constructor\}/],
    ['[{bdy}]', /没有名为 \{bdy\}/],
    ['{header}', /须写明名称/],
    ['{header:}', /须写明名称/],
    ['{path:x}', /不能再写名称/],
    ['a{', /第 2 个字符“\{”没有配对/],
    ['}', /第 1 个字符“\}”/],
    ['ab[{path}', /第 3 个字符“\[”/],
    ['[a[b]]', /不能嵌套/],
  ])('%j is refused with a reason', (template, words) => {
    expect(parse(template)).toEqual({
      problem: { zh: expect.stringMatching(words), en: expect.any(String) },
    });
  });

  it('names the values of a gateway’s own identity', () => {
    const parsed = parseSignatureText('{timestamp}[,{uid}]', gatewayValues({ uid: 'uid' }));
    expect('parts' in parsed && [...valuesIn(parsed.parts)]).toEqual(['timestamp', 'uid']);
    expect(parseSignatureText('{path}', gatewayValues({ uid: 'uid' }))).toHaveProperty('problem');
  });
});
