// Every check of the login test points at a value that the config's schema knows.
import { describe, expect, it } from 'vitest';
import { configSchema } from '../../core/config/schema.ts';
import { checks } from '../../core/login/checks.ts';
import { configPaths } from './config-paths.ts';

/** The part of the schema that describes the value at `path`. */
const describes = (path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((schema, name) => {
    const { properties } = schema as { properties?: Record<string, unknown> };
    return properties?.[name];
  }, configSchema);

describe('where a failure points', () => {
  it.each(checks.map(({ id }) => id))('%s: values of the schema', (check) => {
    for (const environment of ['local', 'test', 'production'] as const) {
      const paths = configPaths(check, environment);
      expect(paths.length).toBeGreaterThan(1);
      for (const path of paths) expect(describes(path), path.join('.')).toBeDefined();
    }
  });

  it('is the environment for a check nobody knows', () => {
    expect(configPaths('toString', 'test')).toEqual([['environments', 'test']]);
  });
});
