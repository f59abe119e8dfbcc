// The platform's faults and the login test's checks, paired both ways: a clean platform has no finding, each fault its own.
import { describe, expect, it } from 'vitest';
import { checks } from '../../core/login/checks.ts';
import type { LoginOutcome } from '../../core/login/outcome.ts';
import { faults } from '../../core/platform/faults.ts';
import { profiles } from '../../core/profile/profiles.ts';
import { loginInMemory } from './meet.ts';

/** Checks whose reason lies in the network, not in a message; test/login/network.test.ts and reach.test.ts make them fail. */
const networkChecks = [
  'certificate-trusted',
  'certificate-lasting',
  'answer-from-platform',
  'clocks-agree',
  'address-permitted',
  'login-page-own-site',
  'login-page-found',
];

const failed = (outcome: LoginOutcome) =>
  outcome.checks.filter((check) => check.status === 'failed').map((check) => check.id);

describe.each(profiles)('$id', (profile) => {
  it('has no finding on a clean platform', async () => {
    const outcome = await loginInMemory(profile);
    expect(outcome.checks.filter(({ finding }) => finding)).toEqual([]);
    expect(outcome.passed).toBe(true);
    expect(outcome.steps.filter(({ status }) => status === 'failed' || status === 'not-reached')).toEqual([]);
    expect(outcome.checks.filter(({ status }) => status === 'not-reached')).toEqual([]);
  });

  it.each(faults.filter((fault) => fault.appliesTo(profile)))(
    '$id is caught by $caughtBy alone',
    async (fault) => {
      const outcome = await loginInMemory(
        profile,
        [fault.id],
        fault.id === 'answer-slow' ? { timeLimit: 300 } : {},
      );
      expect(failed(outcome)).toEqual([fault.caughtBy]);
      expect(outcome.passed).toBe(false);
      const finding = outcome.checks.find(({ status }) => status === 'failed')?.finding;
      expect(finding?.proof).toBeTruthy();
      for (const part of [finding?.message, finding?.cause, finding?.hint]) {
        expect(part?.zh).toMatch(/\p{Script=Han}/u);
        expect(part?.en).toMatch(/[a-z]/);
      }
      expect(outcome.steps.filter(({ status }) => status === 'failed')).toHaveLength(1);
    },
  );
});

it('every check is caught by a fault or by a condition of the network', () => {
  const caught = new Set([...faults.map((fault) => fault.caughtBy), ...networkChecks]);
  expect(checks.map(({ id }) => id).filter((id) => !caught.has(id))).toEqual([]);
  expect([...caught].filter((id) => !checks.some((check) => check.id === id))).toEqual([]);
});
