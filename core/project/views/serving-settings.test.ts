// Which settings hold on servers: those of production, and those for all that production leaves as they are.
import { describe, expect, it } from 'vitest';
import { exampleProject } from '../../project-rules/example-project.ts';
import { isYes, servingSettings } from './serving-settings.ts';

const told = (files: Readonly<Record<string, string>>) =>
  servingSettings(exampleProject(files)).map(
    ({ canonical, value, environment = 'all' }) => `${canonical}=${value} ${environment}`,
  );

describe('servingSettings', () => {
  it.each<[Readonly<Record<string, string>>, readonly string[]]>([
    [{ 'application.yml': 'debug: true\n' }, ['debug=true all']],
    [{ 'application-prod.yml': 'a-b: ${X:c}\n' }, ['ab=c production']],
    [{ 'application.yml': 'a: 1\n', 'application-prod.yml': 'a: 2\n' }, ['a=2 production']],
    [{ 'application-dev.yml': 'a: 1\n', 'application-test.yml': 'a: 1\n' }, []],
    [{ 'application.yml': 'a: ${X}\n' }, []],
    [{ '.env.production': 'APP_DEBUG=true\n' }, ['app.debug=true production']],
    [{ '.env': 'APP_ENV=local\nAPP_DEBUG=true\n' }, []],
    [{ '.env': 'APP_URL=http://localhost\nAPP_DEBUG=true\n' }, []],
    [{ '.env.example': 'APP_DEBUG=true\n' }, []],
    [
      {
        'docker-compose.yml':
          'services:\n  a:\n    environment:\n      APP_ENV: production\n      X: "1"\n  b:\n    environment: [NODE_ENV=development, "Y=${Y}"]\n',
      },
      ['app.env=production production', 'x=1 production'],
    ],
  ])('of %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it('reads the words for yes', () => {
    expect(['true', ' On', '1', 'false', '', '0'].map((value) => isYes({ value }))).toEqual([
      ...[true, true, true],
      ...[false, false, false],
    ]);
  });
});
