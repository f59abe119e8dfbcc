import { expect, it } from 'vitest';
import { displayWidth } from './display-width.ts';
import { table } from './table.ts';

it('aligns letters of one and of two columns, numbers at the right', () => {
  const lines = table([
    ['级别', '发现', '规则', '要求'],
    ['错误', '3', 'secret-by-reference', '密钥用引用'],
    ['error', '120', 'x', ''],
  ]);
  expect(lines).toEqual([
    '级别   发现  规则                 要求',
    '错误      3  secret-by-reference  密钥用引用',
    'error   120  x',
  ]);
});

it.each([
  ['abc', 3],
  ['字a', 3],
  ['，。', 4],
  ['e\u0301', 1],
  ['\u{20000}', 2],
  ['👍', 2],
  ['é', 1],
])('%s is %d columns wide', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

it('has nothing to say of nothing', () => {
  expect(table([])).toEqual([]);
});
