// Sessions that are not shared in a system that runs more than once.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { sessionStoreSharedWhenScaled } from './session-store-shared-when-scaled.ts';

const judged = (files: ExampleFiles) => judgedProject(sessionStoreSharedWhenScaled, files);
const told = (files: ExampleFiles) => judged(files).map(({ where, typed }) => `${where} ${typed}`);

const twice = { 'docker-compose.yml': 'services:\n  app:\n    build: .\n    scale: 2\n' };
const balanced = (first: string) => ({
  'nginx.conf': `http {\n  upstream app {\n    ${first}\n    server a:1;\n    server b:1;\n  }\n}\n`,
});
const express = (options: string) => ({
  'app.js': `const session = require('express-session');\nuse(session({ secret: s, cookie: { secure }${options} }));`,
});

const login = { 'application.yml': 'spring.security.oauth2.client.registration.zwrz.client-id: zwrz_1\n' };
const pom = (artifact: string) => ({
  'pom.xml': `<project><dependencies><dependency><artifactId>${artifact}</artifactId></dependency></dependencies></project>`,
});

describe('session-store-shared-when-scaled', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [{ ...twice, ...express('') }, ['app.js:2 session']],
    [{ ...twice, ...express(', store: new session.MemoryStore()') }, ['app.js:2 new session.MemoryStore()']],
    [{ ...twice, 'application.yml': 'spring.session.store-type: none\n' }, ['application.yml:1 none']],
    [{ ...twice, 'php.ini': '\r\nsession.save_handler = files\r\n' }, ['php.ini:2 files']],
    [{ ...balanced('least_conn;'), ...express('') }, ['app.js:2 session']],
    [{ 'govauth.config.json': '{"session":{"instances":2}}', ...express('') }, ['app.js:2 session']],
    [
      {
        ...twice,
        'config/session.php': "<?php return ['lifetime' => 20, 'driver' => env('SESSION_DRIVER', 'file')];",
      },
      ["config/session.php:1 'file'"],
    ],
    [
      { ...twice, ...login, ...pom('spring-boot-starter-web') },
      ['application.yml:1 spring.security.oauth2.client.registration.zwrz.client-id'],
    ],
    [{ ...twice, '.env.production': 'SESSION_STORE=memory\n' }, ['.env.production:1 memory']],
    [
      { ...balanced('least_conn;'), 'govauth.config.json': '{"session":{"store":"memory"}}' },
      ['govauth.config.json:42 "memory"'],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    express(''),
    { ...twice, ...express(', store') },
    { ...twice, ...express(', store: new RedisStore({ client })') },
    { ...twice, 'application.yml': 'spring.session.store-type: redis\n' },
    { ...twice, 'application-dev.yml': 'spring.session.store-type: none\n' },
    { ...twice, ...login, ...pom('spring-session-data-redis') },
    { ...twice, ...login },
    { ...twice, ...pom('spring-boot-starter-web') },
    { ...twice, ...login, ...pom('x'), 'A.java': 'class A { Object a = SessionCreationPolicy.STATELESS; }' },
    { ...twice, '.env': 'SESSION_STORE=memory\n' },
    { ...balanced('least_conn;'), 'govauth.config.json': '{"session":{"store":"redis"}}' },
    { 'govauth.config.json': '{"session":{"store":"memory","instances":2}}', 'php.ini': '' },
    { ...balanced('ip_hash;'), ...express('') },
    { ...balanced('# one'), 'php.ini': 'session.save_handler = redis\n' },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });

  it('shows what runs more than once', () => {
    const [violation] = judged({ ...twice, ...express('') });
    expect(violation?.related).toMatchObject([{ at: { file: 'docker-compose.yml', line: 4 } }]);
  });
});
