// Stacks whose template believes no gateway, for systems behind one.
import { describe, expect, it } from 'vitest';
import { findProfile } from '../profile/profiles.ts';
import { validate } from '../validation/validate.ts';
import { judged, sampleStacks } from './judged.ts';
import { soundConfigWith } from './sound-config.ts';
import { stackVerifiesGateway } from './stack-verifies-gateway.ts';

const behind = (stack: string, more: object = {}) =>
  judged(stackVerifiesGateway, { stack, platform: 'gd-yzy', gateway: { enabled: true }, ...more });

describe('stack-verifies-gateway', () => {
  it('tells which stack would do', () => {
    const [finding, ...others] = behind('sample-unverifying');
    expect(others).toEqual([]);
    expect([finding?.severity, finding?.typed]).toEqual(['error', 'true']);
    expect(finding?.hint.en).toContain('node-express');
    expect(finding?.hint.en).not.toContain('sample-unverifying');
  });

  it('knows that nobody verifies SM2', () => {
    const yzy = findProfile('gd-yzy');
    if (!yzy?.gateway) throw new Error('gd-yzy has no gateway');
    const gateway = { ...yzy.gateway, algorithm: 'sm2', sm2: { format: 'raw' } } as const;
    const { findings } = validate(soundConfigWith(stackVerifiesGateway.examples.good), {
      resolveProfile: () => ({ ...yzy, gateway }),
      stacks: sampleStacks,
    });
    expect(findings.map(({ id, hint }) => [id, hint.en])).toEqual([
      ['stack-verifies-gateway', expect.stringMatching(/^No stack verifies/)],
    ]);
  });

  it.each([
    ['node-express', {}],
    ['unheard-of', {}],
    ['sample-unverifying', { gateway: { enabled: false } }],
    ['sample-unverifying', { platform: 'gd-zwrz' }],
    ['sample-unverifying', { systemTest: { whoPath: '/me' } }],
  ])('%s with %j is nothing to complain of', (stack, more) => {
    expect(behind(stack, more)).toEqual([]);
  });
});
