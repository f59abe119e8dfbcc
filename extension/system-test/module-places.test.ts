// Every module of the system test points at a value that the config's schema knows.
import { describe, expect, it } from 'vitest';
import { configSchema } from '../../core/config/schema.ts';
import { modules } from '../../core/conformance/modules.ts';
import { modulePlaces, stopPlaces } from './module-places.ts';

/** The part of the schema that describes the value at `path`. */
const describes = (path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (schema, name) => (schema as { properties?: Record<string, unknown> }).properties?.[name],
    configSchema,
  );

describe('where a failed module points', () => {
  it('is a value of the schema, for each of them', () => {
    for (const { id } of modules)
      for (const path of modulePlaces(id)) expect(describes(path), `${id}: ${path.join('.')}`).toBeDefined();
  });

  it.each([
    ['logout-ends-session', 'systemTest.logout'],
    ['client-test-rp-init-logout', 'systemTest.logout'],
    ['session-cookie-flags', 'session'],
    ['callback-state-wrong', 'environments.local.redirectUri'],
    ['client-test-client-secret-basic', 'client.secret'],
    ['client-test-discovery-issuer-mismatch', 'platform'],
    ['open-redirect', 'systemTest.returnParameter'],
  ])('%s: %s', (module, first) => {
    expect(modulePlaces(module)[0]?.join('.')).toBe(first);
  });

  it('is the line that mends what stopped the run', () => {
    expect(stopPlaces('system-who-path')[0]).toEqual(['systemTest', 'whoPath']);
    for (const code of ['system-login-path', 'system-not-started', 'toString'])
      for (const path of stopPlaces(code)) expect(describes(path), code).toBeDefined();
  });
});
