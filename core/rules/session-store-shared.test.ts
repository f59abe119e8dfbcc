// Memory and several instances do not go together.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { sessionStoreShared } from './session-store-shared.ts';

const session = (store: string, instances: number) =>
  judged(sessionStoreShared, { session: { store, instances } });

describe('session-store-shared', () => {
  it.each([
    ['memory', 1],
    ['redis', 1],
    ['redis', 8],
  ])('accepts %s with %d', (store, instances) => {
    expect(session(store, instances)).toEqual([]);
  });

  it.each([2, 8])('refuses memory with %d', (instances) => {
    const [finding, ...others] = session('memory', instances);
    expect(others).toEqual([]);
    expect([finding?.severity, finding?.typed]).toEqual(['error', '"memory"']);
    expect(finding?.message.zh).toContain(`${instances} 个实例`);
    expect(finding?.related).toHaveLength(1);
    expect(finding?.mended?.session.store).toBe('redis');
  });
});
