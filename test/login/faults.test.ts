// The platform's faults and the login test's checks, paired both ways: a clean platform has no finding, each fault its own.
import { describe, expect, it } from 'vitest';
import { checks } from '../../core/login/checks.ts';
import type { LoginOutcome } from '../../core/login/outcome.ts';
import type { Fault } from '../../core/platform/fault.ts';
import { faults } from '../../core/platform/faults.ts';
import { profiles } from '../../core/profile/profiles.ts';
import { inventedProfiles } from '../generated/invented-profiles.ts';
import { loginInMemory } from './meet.ts';

/** Checks whose reason lies in the network, not in a message; test/login/network.test.ts and reach.test.ts make them fail. */
const networkChecks = [
  'certificate-trusted',
  'certificate-lasting',
  'answer-from-platform',
  'clocks-agree',
  'login-page-own-site',
  'login-page-found',
];

/** Who waits for silence waits a short time. */
const patienceFor = ({ id }: Fault): { timeLimit?: number } =>
  /-(?:slow|silent)$/.test(id) ? { timeLimit: 1000 } : {};

const failed = (outcome: LoginOutcome) =>
  outcome.checks.filter((check) => check.status === 'failed').map((check) => check.id);

// At once, as some of them wait for an answer that never comes.
describe.concurrent.each([...profiles, ...inventedProfiles])('$id', (profile) => {
  it('has no finding on a clean platform', async () => {
    const outcome = await loginInMemory(profile);
    expect(outcome.checks.filter(({ finding }) => finding)).toEqual([]);
    expect(outcome.passed).toBe(true);
    expect(outcome.steps.filter(({ status }) => status === 'failed' || status === 'not-reached')).toEqual([]);
    expect(outcome.checks.filter(({ status }) => status === 'not-reached')).toEqual([]);
  });

  const applicable = faults.filter((fault) => fault.appliesTo(profile));

  it.each(applicable.filter(({ caughtBy }) => caughtBy !== undefined))(
    '$id is caught by $caughtBy alone',
    async (fault) => {
      const outcome = await loginInMemory(profile, [fault.id], patienceFor(fault));
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

  it.each(applicable.filter(({ caughtBy }) => caughtBy === undefined))('$id is tolerated', async ({ id }) => {
    const outcome = await loginInMemory(profile, [id]);
    expect(outcome.checks.filter(({ finding }) => finding)).toEqual([]);
    expect(outcome.passed).toBe(true);
  });
});

it('every check is caught by a fault or by a condition of the network', () => {
  const caught = new Set([...faults.flatMap((fault) => fault.caughtBy ?? []), ...networkChecks]);
  expect(checks.map(({ id }) => id).filter((id) => !caught.has(id))).toEqual([]);
  expect([...caught].filter((id) => !checks.some((check) => check.id === id))).toEqual([]);
});
