// Profiles, documents, places of files, relaxed keys and placeholders, as Spring Boot would have them.
import { describe, expect, it } from 'vitest';
import type { EnvironmentName } from '../../config/config.ts';
import { exampleProject } from '../../project-rules/example-project.ts';
import { spring } from './spring.ts';

const ofFiles = (files: Readonly<Record<string, string>>) => spring(exampleProject(files));
const yaml = (text: string) => ofFiles({ 'src/main/resources/application.yml': text });

describe('spring', () => {
  it.each<[string, Record<string, string>, EnvironmentName | undefined, string | undefined]>([
    ['the value for all', { 'application.yml': 'server:\n  port: 1\n' }, undefined, '1'],
    ['the value for all, in production too', { 'application.yml': 'server.port: 1\n' }, 'production', '1'],
    [
      'the file of the profile',
      { 'application.yml': 'server.port: 1\n', 'application-prod.yml': 'server.port: 2\n' },
      'production',
      '2',
    ],
    [
      'no profile where all are asked for',
      { 'application.yml': 'a: 1\n', 'application-prod.yml': 'server.port: 2\n' },
      undefined,
      undefined,
    ],
    [
      'the document of the profile',
      { 'application.yml': 'server.port: 1\n---\nspring.config.activate.on-profile: prod\nserver.port: 2\n' },
      'production',
      '2',
    ],
    [
      'the document of an old profile key',
      { 'application.yml': 'server.port: 1\n---\nspring:\n  profiles: test\nserver.port: 2\n' },
      'test',
      '2',
    ],
    [
      'the profile file over the document',
      {
        'application.yml': 'a: 1\n---\nspring.config.activate.on-profile: prod\nserver.port: 2\n',
        'application-prod.yml': 'server.port: 3\n',
      },
      'production',
      '3',
    ],
    ['the later document', { 'application.yml': 'server.port: 1\n---\nserver.port: 2\n' }, 'production', '2'],
    [
      'documents of properties',
      {
        'application.properties':
          'server.port=1\n#---\nspring.config.activate.on-profile=prod\nserver.port=2\n',
      },
      'production',
      '2',
    ],
    [
      'properties over yml',
      { 'application.yml': 'server.port: 1\n', 'application.properties': 'server.port=2\n' },
      undefined,
      '2',
    ],
    [
      'the folder config over the class path',
      {
        'src/main/resources/application.yml': 'server.port: 1\n',
        'config/application.yml': 'server.port: 2\n',
      },
      undefined,
      '2',
    ],
    [
      'application over bootstrap',
      { 'bootstrap.yml': 'server.port: 1\n', 'application.yml': 'server.port: 2\n' },
      undefined,
      '2',
    ],
    [
      'the folder of a Maven profile',
      {
        'src/main/resources/application.yml': 'server.port: 1\n',
        'src/main/resources/prod/application.yml': 'server.port: 2\n',
      },
      'production',
      '2',
    ],
    [
      'a profile of no environment that is switched on',
      { 'application.yml': 'spring.profiles.active: druid\n', 'application-druid.yml': 'server.port: 2\n' },
      'production',
      '2',
    ],
    [
      'no profile that nothing switches on',
      { 'application.yml': 'server.port: 1\n', 'application-druid.yml': 'server.port: 2\n' },
      'production',
      '1',
    ],
    ['no tests', { 'src/test/resources/application.yml': 'server.port: 1\n' }, undefined, undefined],
  ])('gives %s', (_, files, environment, expected) => {
    expect(ofFiles(files).get('server.port', environment)?.value).toBe(expected);
  });

  it.each<[string, readonly (EnvironmentName | undefined)[]]>([
    ['prod', ['production']],
    ['"!dev"', ['test', 'production']],
    ['"!prod & cloud"', ['local', 'test']],
    ['test | prod', ['test', 'production']],
    ['[dev, uat]', ['local', 'test']],
    ['"(a | prod)"', [undefined]],
    ['cloud', [undefined]],
  ])('reads the profile expression %s', (expression, expected) => {
    expect(yaml(`spring.config.activate.on-profile: ${expression}\nx: 1\n`).environments).toEqual(expected);
  });

  it('takes a key however it is written', () => {
    const { get, all } = yaml('server:\n  servlet:\n    session:\n      cookie: { httpOnly: false }\n');
    expect(get('server.servlet.session.cookie.http-only')?.value).toBe('false');
    expect(get('SERVER.SERVLET.SESSION.COOKIE.HTTP_ONLY')?.key).toBe(
      'server.servlet.session.cookie.httpOnly',
    );
    expect(all(/\.cookie\.httponly$/)).toHaveLength(1);
  });

  it('tells where a value stands', () => {
    const found = yaml('# 说明\r\nserver:\r\n  port: "80"\r\n').get('server.port');
    expect(found?.at).toMatchObject({
      file: 'src/main/resources/application.yml',
      line: 3,
      column: 9,
      length: 4,
    });
  });

  it.each([
    ['x', { literal: 'x' }],
    ['${NAME}', { reference: 'NAME' }],
    ['${NAME:}', { reference: 'NAME', default: '' }],
    ['${NAME:http://a:1/b}', { reference: 'NAME', default: 'http://a:1/b' }],
    ['http://${HOST:h}:${PORT:1}/', { reference: 'HOST', default: 'http://h:1/' }],
    ['http://${HOST:h}/${PATH}', { reference: 'HOST' }],
    ['${A:${B:c}}', { reference: 'B', default: 'c' }],
    ['${own.base-url}/x', { literal: 'https://a.invalid/x' }],
    ['${self}', { reference: 'self' }],
    ['@project.version@', { reference: 'project.version' }],
    ['${', { literal: '${' }],
  ])('resolves %s', (value, expected) => {
    const { get } = ofFiles({
      'application.properties': `own.baseUrl=https://a.invalid\nself=\${self}\nx=${value}\n`,
    });
    expect(get('x')?.resolved).toEqual(expected);
  });

  it('resolves by the settings of the same environment', () => {
    const { all } = yaml('h: a\nx: "${h}"\n---\nspring.config.activate.on-profile: prod\nh: b\ny: "${h}"\n');
    expect(all(/^[xy]$/).map((one) => one.resolved)).toEqual([{ literal: 'a' }, { literal: 'b' }]);
  });

  it('keeps the applications of one system apart', () => {
    const { applications, get } = ofFiles({
      'a/src/main/resources/application.yml': 'x: 1\n',
      'b/src/main/resources/application.yml': 'x: 2\n',
      'b/src/main/resources/config/application-prod.yml': 'x: 3\n',
    });
    expect(
      applications.map(({ folder, environments, get: own }) => [folder, environments, own('x')?.value]),
    ).toEqual([
      ['a', [undefined], '1'],
      ['b', [undefined, 'production'], '2'],
    ]);
    expect(get('x', 'production')?.value).toBe('1');
  });
});
