// The embedded platform outside the local environment.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { testPlatformLocalOnly } from './test-platform-local-only.ts';

const at = (environment: string, testPlatform: boolean) =>
  judged(testPlatformLocalOnly, { environments: { [environment]: { testPlatform } } });

describe('test-platform-local-only', () => {
  it.each(['test', 'production'] as const)('refuses it in %s', (environment) => {
    const [finding, ...others] = at(environment, true);
    expect(others).toEqual([]);
    expect([finding?.severity, finding?.typed]).toEqual(['error', 'true']);
    expect(finding?.mended?.environments[environment]?.testPlatform).toBe(false);
  });

  it.each([
    ['local', true],
    ['local', false],
    ['test', false],
    ['production', false],
  ] as const)('accepts %s with %s', (environment, testPlatform) => {
    expect(at(environment, testPlatform)).toEqual([]);
  });
});
