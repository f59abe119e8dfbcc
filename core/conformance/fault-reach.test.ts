import { expect, it } from 'vitest';
import { faults } from '../platform/faults.ts';
import { isFeltAt } from './fault-reach.ts';

const at = (endpoint: 'discovery' | 'keys' | 'logout') =>
  faults.filter((fault) => isFeltAt(fault, endpoint)).map(({ id }) => id);

it('finds where a fault is felt, whatever its seam', () => {
  expect(at('discovery')).toContain('issuer-mismatch');
  expect(at('logout')).toContain('logout-lost');
  // These change a connection or an answer of the token endpoint, and of no other.
  for (const id of ['connection-reset', 'answer-slow', 'html-answer', 'nonce-wrong'])
    for (const endpoint of ['discovery', 'keys', 'logout'] as const) expect(at(endpoint)).not.toContain(id);
});
