import { expect, it } from 'vitest';
import { mask } from './mask.ts';

it.each([
  ['10000000001', '100****0001'],
  ['990100199001010012', '9901**********0012'],
  ['1234567', '*******'],
  ['12345678', '123*5678'],
  ['', ''],
])('%s is shown as %s', (value, shown) => {
  expect(mask(value)).toBe(shown);
});
