// Values as messages show them.
import { describe, expect, it } from 'vitest';
import { shown } from './shown.ts';

describe('shown', () => {
  it.each([
    ['zwrz_1', 'zwrz_1'],
    ['a\u00a0b\u200bc\n', 'a⟨U+00A0⟩b⟨U+200B⟩c⟨U+000A⟩'],
    ['a b', 'a b'],
    ['司法局 😀', '司法局 😀'],
    ['https://user:pw@oa.invalid/a@b', 'https://…@oa.invalid/a@b'],
    ['https://oa.invalid/a@b', 'https://oa.invalid/a@b'],
    ['x'.repeat(121), `${'x'.repeat(120)}…`],
  ])('%j is shown as %s', (value, expected) => {
    expect(shown(value)).toBe(expected);
  });
});
