import { describe, expect, it } from 'vitest';
import { loginAtDouble, profile } from '../../../test/login/platform-double.ts';

describe('a state the platform does not echo', () => {
  it.each([
    ['yes', 'failed'],
    ['unknown', 'failed'],
    ['no', 'not-applicable'],
  ] as const)('known as %s: %s', async (echoed, status) => {
    const known = { ...profile, authorize: { ...profile.authorize, state: { echoed } } };
    const outcome = await loginAtDouble(known, { callback: ({ code = '' }) => ({ code }) });
    expect(outcome.checks.find(({ id }) => id === 'state-echoed')?.status).toBe(status);
    expect(outcome.passed).toBe(status !== 'failed');
  });

  it('is short and plain where the platform wants it so', async () => {
    const state = { echoed: 'yes', pattern: '^[0-9a-f]+$', maxLength: 24 } as const;
    let sent = '';
    await loginAtDouble(
      { ...profile, authorize: { ...profile.authorize, state } },
      {
        callback: (parameters) => {
          sent = parameters['state'] ?? '';
          return parameters;
        },
      },
    );
    expect(sent).toMatch(/^[0-9a-f]{24}$/);
  });
});
