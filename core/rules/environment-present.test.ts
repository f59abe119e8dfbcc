// Asking for an environment that is not there is told; asking for one that is, or for none, is not.
import { describe, expect, it } from 'vitest';
import { environmentNames } from '../config/config.ts';
import { environmentPresent } from './environment-present.ts';
import { judged } from './judged.ts';

const onlyLocal = { environments: { test: null, production: null } };

describe('environment-present', () => {
  it.each([undefined, ...environmentNames])('is content when %s is asked for and all are there', (asked) => {
    expect(judged(environmentPresent, {}, asked)).toEqual([]);
  });

  it.each([undefined, 'local'] as const)(
    'is content when %s is asked for and only local is there',
    (asked) => {
      expect(judged(environmentPresent, onlyLocal, asked)).toEqual([]);
    },
  );

  it.each(['test', 'production'] as const)('misses %s', (asked) => {
    const findings = judged(environmentPresent, onlyLocal, asked);
    expect(findings.map(({ severity, typed }) => [severity, typed])).toEqual([['error', '"environments"']]);
    expect(findings[0]?.message.en).toContain(`environments.${asked}`);
  });
});
