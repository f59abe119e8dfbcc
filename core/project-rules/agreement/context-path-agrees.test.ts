// Context paths the redirect URI leaves out, and where something else may put them in.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { contextPathAgrees } from './context-path-agrees.ts';

const told = (files: ExampleFiles) =>
  judgedProject(contextPathAgrees, files).map(({ where, typed }) => `${where} ${typed}`);

const served = { 'A.java': '@RequestMapping("/auth") class A { @GetMapping("/callback") void a() {} }' };
const config = { 'govauth.config.json': '{}' };
const context = (value: string) => ({
  'application.yml': `server:\n  servlet:\n    context-path: ${value}\n`,
});
const below = (path: string, base = '') => ({
  'govauth.config.json': JSON.stringify({
    environments: Object.fromEntries(
      ['local', 'test', 'production'].map((name) => [
        name,
        { redirectUri: `https://oa.sfj.invalid${path}`, publicBaseUrl: `https://oa.sfj.invalid${base}` },
      ]),
    ),
  }),
});

describe('context-path-agrees', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [{ ...config, ...served, ...context('/oa') }, ['application.yml:3 /oa']],
    [
      { ...config, ...served, 'application.properties': 'a=1\r\nserver.servlet.context-path=/oa/\r\n' },
      ['application.properties:2 /oa/'],
    ],
    [
      { ...config, ...served, 'application-prod.yml': 'server.servlet.contextPath: /oa\n' },
      ['application-prod.yml:1 /oa'],
    ],
    [{ ...below('/login/oauth2/code/gov'), ...context('/api') }, ['application.yml:3 /api']],
    [{ ...below('/app/auth/callback', '/app'), ...served, ...context('/oa') }, ['application.yml:3 /oa']],
    [
      {
        ...served,
        'application.yml':
          'server.context-path: /oa\nsso.redirect-uri: https://oa.sfj.invalid/auth/callback\n',
      },
      ['application.yml:1 /oa'],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    { ...config, ...served, ...context('/') },
    { ...config, ...served, ...context('${CONTEXT_PATH}') },
    { ...below('/oa/auth/callback'), ...served, ...context('/oa') },
    { ...config, ...context('/prod-api') },
    {
      ...config,
      ...served,
      ...context('/oa'),
      'nginx.conf': 'server {\n  listen 80;\n  location / { proxy_pass http://a/oa/; }\n}\n',
    },
    {
      ...config,
      ...served,
      'a/src/main/resources/application.yml': 'server.servlet.context-path: /a\n',
      'b/src/main/resources/application.yml': 'server.servlet.context-path: /b\n',
    },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });
});
