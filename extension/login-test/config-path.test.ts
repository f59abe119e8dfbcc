// Every step of the login test points at a value that the config's schema knows.
import { describe, expect, it } from 'vitest';
import { configSchema } from '../../core/config/schema.ts';
import { stepIds } from '../../core/login/artefacts.ts';
import { configPath } from './config-path.ts';

/** The part of the schema that describes the value at `path`. */
const describes = (path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((schema, name) => {
    const { properties } = schema as { properties?: Record<string, unknown> };
    return properties?.[name];
  }, configSchema);

describe('where a failure points', () => {
  it.each(stepIds)('%s: a value of the schema', (step) => {
    for (const environment of ['local', 'test', 'production'] as const)
      expect(describes(configPath(step, environment))).toBeDefined();
  });

  it('is the environment for a step nobody knows', () => {
    expect(configPath('toString', 'test')).toEqual(['environments', 'test']);
  });
});
