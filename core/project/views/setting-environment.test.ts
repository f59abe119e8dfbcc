// Which environment settings are for: name of the file, profile of the document, addresses in it.
import { describe, expect, it } from 'vitest';
import { exampleProject } from '../../project-rules/example-project.ts';
import { settingEnvironments } from './setting-environment.ts';

const told = (path: string, text: string, part = 0) => {
  const [file] = exampleProject({ [path]: text }).files;
  if (!file) throw new Error('no file');
  const { environment, localOnly } = settingEnvironments(file)(part);
  return [environment, localOnly];
};
const documents =
  'a: 1\n---\nspring:\n  config:\n    activate:\n      on-profile: "prod & cn"\n---\nspring:\n  profiles: dev,mysql\n';

describe('settingEnvironments', () => {
  it.each([
    ['application-prod.yml', 'a: http://127.0.0.1', 0, ['production', false]],
    ['.env.production', 'A=http://127.0.0.1', 0, ['production', false]],
    ['application-dev.yml', 'a: 1', 0, ['local', true]],
    ['application-dev.yml', 'sso.url: https://sso.sfj.invalid/a', 0, ['local', false]],
    [
      'application-dev.yml',
      'docs.url: https://docs.invalid\nsso.url: http://localhost:4000',
      0,
      ['local', true],
    ],
    ['application.yml', documents, 0, [undefined, false]],
    ['application.yml', documents, 1, ['production', false]],
    ['application.yml', documents, 2, ['local', true]],
    ['application.yml', 'sso.url: http://127.0.0.1:4000', 0, ['local', true]],
    ['application.yml', 'es.url: http://127.0.0.1:9200', 0, [undefined, false]],
    ['.env', 'A=http://127.0.0.1:4000\nB=http://[::1]/', 0, ['local', true]],
    ['.env', 'A=http://127.0.0.1:4000\nB=https://oa.sfj.invalid', 0, [undefined, false]],
    ['.env', 'A=1', 0, [undefined, false]],
  ])('%s: %j, document %i', (path, text, part, expected) => {
    expect(told(path, text, part)).toEqual(expected);
  });
});
