import { expect, it } from 'vitest';
import type { Finding, Fix } from '../../finding.ts';
import { text } from '../../text.ts';
import { tellableFixes } from './tellable-fixes.ts';

const source = 'client-secret: abcdef12\n';
const sources = (file: string) => (file === 'a.yml' ? source : undefined);
const fixOf = tellableFixes({ root: '.', findings: [], sources, suppressed: 0, baselined: 0 });
const told = (newText: string, file = '.env') => {
  const edits = [
    { offset: 15, length: 8, newText: '${CLIENT_SECRET}' },
    { file, offset: 0, length: 0, newText },
  ];
  const fix: Fix = { title: text('改', 'Mend'), edits };
  const at = { file: 'a.yml', line: 1, column: 16, offset: 15, length: 8 };
  const finding: Finding = {
    id: 'x',
    severity: 'error',
    message: text('甲', 'A'),
    hint: text('乙', 'B'),
    at,
    fix,
  };
  return fixOf(finding) === fix;
};

it('tells a fix, but not one that carries a secret along', () => {
  expect(told('CLIENT_SECRET=\n')).toBe(true);
  expect(told('CLIENT_SECRET=abcdef12\n')).toBe(false);
});
