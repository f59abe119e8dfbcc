// Stacks whose template does not know an unusual way of the platform.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { stackSpeaksDialect } from './stack-speaks-dialect.ts';

describe('stack-speaks-dialect', () => {
  it.each([
    ['node-express', 'bamboocloud'],
    ['sample-usual', 'gd-zwrz'],
    ['sample-usual', 'oidc-generic'],
    ['unheard-of', 'bamboocloud'],
    ['sample-usual', 'unheard-of'],
  ])('%s and %s are nothing to complain of', (stack, platform) => {
    expect(judged(stackSpeaksDialect, { stack, platform })).toEqual([]);
  });

  it('names each way, and who knows them all', () => {
    const [finding, ...others] = judged(stackSpeaksDialect, {
      stack: 'sample-usual',
      platform: 'bamboocloud',
    });
    expect(others).toEqual([]);
    expect(finding?.typed).toBe('"sample-usual"');
    expect(finding?.message.en).toBe(
      'Platform bamboocloud has ways that stack sample-usual does not know yet: a code that is there on failure only, constant parameters at token or logout, parameters beside the token at user info',
    );
    expect(finding?.hint.en).toContain('These know them: node-express');
  });
});
