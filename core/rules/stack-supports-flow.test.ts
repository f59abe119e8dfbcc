// Stacks whose template cannot speak the flow of the platform.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { stackSupportsFlow } from './stack-supports-flow.ts';

describe('stack-supports-flow', () => {
  it.each([
    ['node-express', 'gd-zwrz'],
    ['node-express', 'oidc-generic'],
    ['sample-oidc-only', 'oidc-generic'],
    ['unheard-of', 'gd-zwrz'],
    ['sample-oidc-only', 'unheard-of'],
  ])('%s and %s are nothing to complain of', (stack, platform) => {
    expect(judged(stackSupportsFlow, { stack, platform })).toEqual([]);
  });

  it('tells which stack would do', () => {
    const [finding, ...others] = judged(stackSupportsFlow, { stack: 'sample-oidc-only' });
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('error');
    expect(finding?.typed).toBe('"sample-oidc-only"');
    expect(finding?.message.en).toBe(
      'Stack sample-oidc-only supports oidc-code, platform gd-zwrz uses oauth2-code',
    );
    expect(finding?.hint.en).toBe(
      'These support oauth2-code: node-express, sample-memory-only, sample-usual.',
    );
  });
});
