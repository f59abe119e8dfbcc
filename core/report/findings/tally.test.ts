import { expect, it } from 'vitest';
import type { Finding, Severity } from '../../finding.ts';
import { text } from '../../text.ts';
import { Tally, total } from './tally.ts';

const finding = (id: string, severity: Severity): Finding => ({
  id,
  severity,
  message: text('甲', 'A'),
  hint: text('乙', 'B'),
});
const system = (root: string, findings: readonly Finding[]) => ({
  root,
  findings,
  sources: () => undefined,
  suppressed: 1,
  baselined: 2,
});

it('sums by rule and by system, the worst first', () => {
  const tally = new Tally();
  const [often, rare] = [finding('often', 'warning'), finding('rare', 'error')];
  tally.add(system('a', [often, often]));
  tally.add(system('b', [finding('often', 'info'), rare]));
  tally.add(system('c', []));
  expect(tally.rules).toEqual([
    { id: 'rare', severity: 'error', findings: 1, systems: 1 },
    { id: 'often', severity: 'warning', findings: 3, systems: 2 },
  ]);
  expect(tally.withFindings.map(({ root }) => root)).toEqual(['b', 'a']);
  expect(tally.counts).toEqual({ error: 1, warning: 2, info: 1 });
  expect([tally.systems, tally.suppressed, tally.baselined, total(tally.counts)]).toEqual([3, 3, 6, 4]);
});
