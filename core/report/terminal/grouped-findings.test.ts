import { expect, it } from 'vitest';
import type { Finding } from '../../finding.ts';
import { text } from '../../text.ts';
import { groupedFindings } from './grouped-findings.ts';

const finding = (id: string, found: string, cause: string): Finding => ({
  id,
  severity: 'error',
  message: text(found, found),
  cause: text(cause, cause),
  hint: text('改', 'Mend it.'),
  proof: `seen in ${id}`,
});

it('tells once what several modules found, and apart what has another cause', () => {
  const findings = [
    finding('a', 'HTTP 500', 'x'),
    finding('b', 'HTTP 500', 'y'),
    finding('c', 'HTTP 500', 'x'),
  ];
  const lines = groupedFindings(findings, 'en', (_, words) => words);
  expect(lines.filter((line) => line.includes('HTTP 500'))).toEqual(['✘ HTTP 500  a', '✘ HTTP 500  b']);
  expect(lines.filter((line) => line.includes('Also in'))).toEqual(['  Also in  c']);
});
