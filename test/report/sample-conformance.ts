// Two invented conformance runs, one that passes and one with everything that can be wrong; a passing login beside them.
import type { ConformanceOutcome } from '../../core/conformance/outcome.ts';
import { text } from '../../core/text.ts';
import { broken } from './sample-failures.ts';
import { inapplicable, sound } from './sample-modules.ts';

const run = {
  system: { name: '示例协同办公系统', url: 'http://127.0.0.1:4310' },
  platform: {
    id: 'gd-zwrz',
    title: text('示例省统一身份认证平台', 'Unified identity platform of a sample province'),
    version: '2',
    status: 'observed',
  },
  plan: 'govauth-basic',
  startedAt: '2026-01-02T03:04:05.678Z',
  duration: 47_300,
} as const;

export const passingRun: ConformanceOutcome = {
  ...run,
  duration: 4120,
  passed: true,
  modules: [...sound, ...inapplicable],
};

export const failingRun: ConformanceOutcome = {
  ...run,
  passed: false,
  modules: [...sound.slice(0, 12), ...broken, ...sound.slice(12), ...inapplicable],
  comparison: {
    against: '2025-12-30T08:00:00.000Z',
    fixed: ['govauth-state-missing', 'govauth-open-redirect'],
    broken: ['govauth-code-replayed'],
    added: ['govauth-two-tabs'],
    removed: [],
  },
};

/** A run in which everything that a platform, a system or a person may write is `nasty`. */
export function nastyRun(nasty: string): ConformanceOutcome {
  const words = text(nasty, nasty);
  const message = {
    line: `POST https://p.example.invalid/token?${nasty}`,
    headers: { 'x-h': nasty },
    body: nasty,
  };
  const exchange = {
    id: 1,
    step: nasty,
    channel: 'direct',
    startedAt: 0,
    duration: 1,
    wire: { request: message, answer: { ...message, line: '401' } },
    standard: { request: message, answer: { ...message, line: nasty } },
    failure: nasty,
  } as const;
  const module = {
    id: nasty,
    title: words,
    kind: 'negative',
    duration: 1,
    faults: [nasty],
    expected: false,
    exchanges: [exchange],
  } as const;
  return {
    system: { name: nasty, url: nasty },
    platform: { id: nasty, title: words, version: nasty, status: nasty },
    plan: nasty,
    startedAt: run.startedAt,
    duration: 1,
    passed: false,
    modules: [
      { ...module, status: 'passed' },
      { ...module, status: 'interrupted', reason: words },
      { ...module, status: 'not-applicable', reason: words, exchanges: [] },
      ...[true, false].map((expected) => ({
        ...module,
        status: 'failed' as const,
        expected,
        finding: {
          id: nasty,
          severity: 'error' as const,
          message: words,
          cause: words,
          hint: words,
          proof: nasty,
          references: [nasty],
        },
      })),
    ],
    comparison: { against: nasty, fixed: [nasty], broken: [nasty], added: [nasty], removed: [nasty] },
  };
}
