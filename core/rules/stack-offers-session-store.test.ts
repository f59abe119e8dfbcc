// Stacks whose template has no means for the session store of the config.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { stackOffersSessionStore } from './stack-offers-session-store.ts';

const store = (name: string) => ({ session: { store: name } });

describe('stack-offers-session-store', () => {
  it.each([
    ['node-express', 'memory'],
    ['node-express', 'redis'],
    ['sample-memory-only', 'memory'],
    ['unheard-of', 'redis'],
  ])('%s and %s are nothing to complain of', (stack, name) => {
    expect(judged(stackOffersSessionStore, { stack, ...store(name) })).toEqual([]);
  });

  it('tells which stacks would do', () => {
    const [finding, ...others] = judged(stackOffersSessionStore, {
      stack: 'sample-memory-only',
      ...store('redis'),
    });
    expect(others).toEqual([]);
    expect([finding?.severity, finding?.typed]).toEqual(['error', '"redis"']);
    expect(finding?.message.en).toBe('Stack sample-memory-only keeps sessions in memory, not in redis');
    expect(finding?.hint.en).toBe(
      'Use memory and one instance, or one of these stacks: node-express, sample-oidc-only, sample-usual, sample-unverifying, sample-unsigned.',
    );
  });
});
