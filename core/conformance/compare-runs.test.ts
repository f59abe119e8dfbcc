import { expect, it } from 'vitest';
import { compareRuns } from './compare-runs.ts';
import { readExpectedFailures } from './expected-failures.ts';

it('tells what was mended, broken, added and removed; what could not be judged is neither', () => {
  const earlier = [
    { id: 'a', status: 'failed' },
    { id: 'b', status: 'passed' },
    { id: 'c', status: 'passed' },
    { id: 'd', status: 'failed' },
    { id: 'gone', status: 'passed' },
  ] as const;
  const now = [
    { id: 'a', status: 'passed' },
    { id: 'b', status: 'failed' },
    { id: 'c', status: 'interrupted' },
    { id: 'd', status: 'not-applicable' },
    { id: 'new', status: 'failed' },
  ] as const;
  expect(compareRuns('old.json', earlier, now)).toEqual({
    against: 'old.json',
    fixed: ['a'],
    broken: ['b'],
    added: ['new'],
    removed: ['gone'],
  });
});

it('reads a list of expected failures with remarks', () => {
  expect(readExpectedFailures('# known\r\nlogin-csrf\n  state-fresh  # since May\n\n')).toEqual([
    'login-csrf',
    'state-fresh',
  ]);
});
