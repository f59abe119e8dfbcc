// Tests of one window wait for each other, and a failure does not keep the next one waiting.
import { expect, it } from 'vitest';
import { inTurn } from './in-turn.ts';

it('begins a piece of work when the one before is over, also when it failed', async () => {
  const seen: string[] = [];
  const step = (name: string, fails = false) =>
    inTurn(async () => {
      seen.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      seen.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const [first, second, third] = await Promise.allSettled([step('a', true), step('b'), step('c')]);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect([first.status, second, third]).toEqual([
    'rejected',
    { status: 'fulfilled', value: 'b' },
    { status: 'fulfilled', value: 'c' },
  ]);
});
