// Settings that are given twice, in each format; and what is no repetition.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { settingGivenOnce } from './setting-given-once.ts';

const told = (files: ExampleFiles) =>
  judgedProject(settingGivenOnce, files).map(({ where, typed }) => `${where} ${typed}`);

describe('setting-given-once', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [{ '.env': 'CLIENT_ID=a\r\nX=1\r\nCLIENT_ID=b\r\n' }, ['.env:3 CLIENT_ID']],
    [
      { 'application.properties': 'sso.client-id=a\nsso.clientId=b\n' },
      ['application.properties:2 sso.clientId'],
    ],
    [
      {
        'application.yml':
          'sso:\n  redirect-uri: https://a.invalid/cb\nsso.redirect-uri: https://b.invalid/cb\n',
      },
      ['application.yml:3 sso.redirect-uri'],
    ],
    [{ 'application.yml': 'sso:\n  client-id: a\n  client-id: b\n' }, ['application.yml:3 client-id']],
    [
      { '.env.production': 'CLIENT_SECRET=Qk7vX2mP9sLt4ZcR8wYb\nCLIENT_SECRET=Zk7vX2mP9sLt4ZcR8wYc\n' },
      ['.env.production:2 CLIENT_SECRET'],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    { '.env': 'CLIENT_ID=a\nCLIENT_ID=a\n' },
    { '.env': 'CLIENT_ID=\nCLIENT_ID=a\n' },
    { '.env': 'LOG_LEVEL=info\nLOG_LEVEL=debug\n' },
    { '.env': '# CLIENT_ID=a\nCLIENT_ID=b\n', '.env.production': 'CLIENT_ID=c\n' },
    {
      'application.yml': 'sso.client-id: a\n---\nspring.config.activate.on-profile: prod\nsso.client-id: b\n',
    },
    { 'application.yml': 'sso:\n  client-id: a\noauth:\n  client-id: b\n' },
    { '.env.example': 'CLIENT_ID=a\nCLIENT_ID=b\n' },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });

  it('tells no value', () => {
    const files = { '.env': 'CLIENT_SECRET=Qk7vX2mP9sLt4ZcR8wYb\nCLIENT_SECRET=Zk7vX2mP9sLt4ZcR8wYc\n' };
    expect(JSON.stringify(judgedProject(settingGivenOnce, files)[0]?.message)).not.toMatch(/k7v/);
  });
});
