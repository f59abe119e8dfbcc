// What somebody reads who points the tool at his own system for the first time, and something does not fit yet.
import { describe, expect, it } from 'vitest';
import { type ForeignSystem, type Placed, place, writeConfig } from './foreign-system.ts';
import { expressOpenidConnect, modAuthOpenidc, passportOauth2 } from './foreign-systems.ts';
import { testSystem, verdictsOf } from './run-report.ts';

/** Started with other variables than those that fit. */
function misled(system: ForeignSystem, placed: Placed, env: object): void {
  const start = { command: placed.command, env: { ...placed.environment, ...env } };
  writeConfig(system, placed, { ...system.three(placed.url), start });
}

const more = (parameters: object): string =>
  JSON.stringify({ authorizationParams: { scope: 'openid profile', ...parameters } });

describe('is told what the platform refused, and what it has to be set to', () => {
  it.each([
    ['another client id', { CLIENT_ID: 'somebody-else' }, /\(authorize\): .*client_id/],
    ['another secret', { CLIENT_SECRET: 'not-the-secret-of-anybody' }, /\(token\): .*secret/],
    [
      'a flow that the platform has not',
      { MORE: more({ response_type: 'id_token' }) },
      /response_type must be code/,
    ],
  ])('%s', async (_, env, words) => {
    const placed = await place(expressOpenidConnect);
    misled(expressOpenidConnect, placed, env);
    const { code, stderr } = await testSystem(placed);
    expect([code, stderr]).toEqual([1, expect.stringMatching(words)]);
    expect(stderr).toContain(`(issuer) ${placed.platformUrl}, client_id foreign-system,`);
    expect(stderr).toContain(`redirect URI ${placed.url}/callback`);
    expect(stderr).not.toContain('not-the-secret-of-anybody');
  });

  it('another callback', async () => {
    const placed = await place(passportOauth2);
    const moved = { ...passportOauth2, callback: '/auth/done' };
    misled(moved, placed, {});
    const { code, stderr } = await testSystem(placed);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/\(authorize\): .*redirect_uri/)]);
  });
});

it.each(['http://127.0.0.1:9', 'https://login.example.invalid'])(
  'is told that its system goes to %s, and nobody goes there',
  async (elsewhere) => {
    const placed = await place(passportOauth2);
    misled(passportOauth2, placed, { ISSUER: elsewhere });
    const { code, stderr } = await testSystem(placed);
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining(`to ${elsewhere}/zwrz/rz/sso/oauth/authorize`),
    ]);
    expect(stderr).toContain(placed.platformUrl);
  },
);

it('is told that nothing runs where nothing was started', async () => {
  const placed = await place(passportOauth2);
  writeConfig(passportOauth2, placed, passportOauth2.three(placed.url));
  const { code, stderr } = await testSystem(placed);
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(/No system answers at .*\(ECONNREFUSED\)[\s\S]*"start"/),
  ]);
});

it('reads in the log file why a server did not start that says nothing itself', async () => {
  // A module that wants a file which is not there.
  const placed = await place(modAuthOpenidc, 'LoadModule mime_module /usr/lib/apache2/modules/mod_mime.so');
  const start = { command: placed.command, env: placed.environment, logFiles: ['run/error.log'] };
  writeConfig(modAuthOpenidc, placed, { ...modAuthOpenidc.three(placed.url), start });
  const { code, stderr } = await testSystem(placed);
  expect([code, stderr]).toEqual([1, expect.stringMatching(/did not start[\s\S]*could not open mime types/)]);
});

it('a system that has the result posted is tested all the same', async () => {
  const placed = await place(
    expressOpenidConnect,
    more({ response_type: 'code', response_mode: 'form_post' }),
  );
  const ids = [
    'client-test',
    'callback-state-wrong',
    'callback-code-missing',
    'callback-replayed',
    'code-injected',
    'login-csrf',
    'client-test-form-post-error',
    'state-changed',
  ];
  const judged = await verdictsOf(placed, '--module', ids.join(','));
  expect(judged.map(({ id, status, words }) => [id, status, words]).sort()).toEqual(
    ids.map((id) => [id, 'passed', '']).sort(),
  );
});
