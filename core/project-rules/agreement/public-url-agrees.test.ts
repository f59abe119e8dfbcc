// Public base URLs of settings against the config's.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { publicUrlAgrees } from './public-url-agrees.ts';

const told = (files: ExampleFiles) =>
  judgedProject(publicUrlAgrees, { 'govauth.config.json': '{}', ...files }).map(
    ({ where, typed }) => `${where} ${typed}`,
  );

describe('public-url-agrees', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [
      { '.env.production': 'PUBLIC_BASE_URL=http://oa.sfj.invalid\n' },
      ['.env.production:1 http://oa.sfj.invalid'],
    ],
    [
      { '.env.production': 'PUBLIC_BASE_URL=https://oa.sfj.invalid/app\n' },
      ['.env.production:1 https://oa.sfj.invalid/app'],
    ],
    [
      {
        '.env':
          'CLIENT_ID=a\nPLATFORM_BASE_URL=http://127.0.0.1:4000\nPUBLIC_BASE_URL=http://127.0.0.1:8080\n',
      },
      ['.env:3 http://127.0.0.1:8080'],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    { '.env.production': 'PUBLIC_BASE_URL=https://oa.sfj.invalid/\n' },
    { '.env': 'PUBLIC_BASE_URL=http://127.0.0.1:3000\n' },
    { '.env.production': 'PUBLIC_BASE_URL=\n' },
    { 'application-prod.yml': 'app.public-base-url: ${PUBLIC_BASE_URL:http://127.0.0.1}\n' },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });
});
