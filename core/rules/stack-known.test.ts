// Stacks that have no template.
import { describe, expect, it } from 'vitest';
import { parseText } from '../document/parse.ts';
import { judge } from './judge.ts';
import { judged } from './judged.ts';
import { soundConfigWith } from './sound-config.ts';
import { stackKnown } from './stack-known.ts';

describe('stack-known', () => {
  it('knows the stacks there are', () => {
    expect(judged(stackKnown, { stack: 'node-express' })).toEqual([]);
  });

  it.each([
    ['node-expres', 'node-express'],
    ['Node-Express', 'node-express'],
    ['cobol', undefined],
  ])('takes %s for %s', (stack, meant) => {
    const [finding, ...others] = judged(stackKnown, { stack });
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('error');
    expect(finding?.typed).toBe(JSON.stringify(stack));
    expect(finding?.message.en).toContain('node-express, sample-oidc-only');
    expect(finding?.mended?.stack).toBe(meant);
  });

  it('is silent when nobody says which stacks there are', () => {
    const document = parseText(soundConfigWith('{ "stack": "cobol" }'));
    const findings = judge(document.value as never, document, { profile: undefined });
    expect(findings.filter(({ id }) => id.startsWith('stack'))).toEqual([]);
  });
});
