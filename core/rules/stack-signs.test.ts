// Stacks whose template cannot sign, for platforms that want requests signed.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { stackSigns } from './stack-signs.ts';

describe('stack-signs', () => {
  it.each([
    ['node-express', 'zj-irs'],
    ['node-express', 'gd-zwrz'],
    ['sample-unsigned', 'gd-zwrz'],
    ['unheard-of', 'zj-irs'],
    ['sample-unsigned', 'unheard-of'],
  ])('%s and %s are nothing to complain of', (stack, platform) => {
    expect(judged(stackSigns, { stack, platform })).toEqual([]);
  });

  it('tells which stack would do', () => {
    const [finding, ...others] = judged(stackSigns, { stack: 'sample-unsigned', platform: 'zj-irs' });
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('error');
    expect(finding?.typed).toBe('"sample-unsigned"');
    expect(finding?.message.en).toBe(
      'Platform zj-irs wants requests signed, which stack sample-unsigned does not do',
    );
    expect(finding?.hint.en).toBe('These sign: node-express.');
  });
});
