// What a report says first of a login that works, whether or not the platform is as its profile says.
import { expect, it } from 'vitest';
import type { DriftItem, DriftKind } from '../login/drift/drift.ts';
import { text } from '../text.ts';
import { loginHeadline } from './headline.ts';
import { words } from './words.ts';

const item = (kind: DriftKind): DriftItem => ({
  path: 'token.expiresIn',
  kind,
  source: 'token',
  what: text('有效期', 'lifetime'),
  found: 'number',
  expected: 'string',
});

const of = (...kinds: readonly DriftKind[]) =>
  loginHeadline({ passed: true, steps: [], drift: { items: kinds.map(item), open: [] } });

it('answers were as expected only where none differs from the profile', () => {
  expect(of('learned', 'unlisted', 'unseen').more).toEqual(words.passedMore);
  expect(loginHeadline({ passed: true, steps: [] }).more).toEqual(words.passedMore);
});

it('a login that works tells how many answers differ', () => {
  const { tone, more } = of('differs', 'learned', 'differs');
  expect(tone).toBe('passed');
  expect(more).toEqual({
    zh: '从授权到退出的每一步都通过。平台与档案有 2 处不一致。',
    en: 'Every step passed. Differences between the platform and its profile: 2.',
  });
});
