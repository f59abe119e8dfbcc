// Which files take part, by name, by folder, by what stands in them; what a name says of environment and purpose.
import { describe, expect, it } from 'vitest';
import { environmentOfFile, isServedToBrowsers, isTestCode } from './file-purpose.ts';
import { kindOf } from './kinds.ts';

describe('kindOf', () => {
  it.each([
    ['govauth.config.json', 'config'],
    ['a/own.profile.json', 'profile'],
    ['src/main/resources/application.yml', 'spring'],
    ['application-prod.properties', 'spring'],
    ['bootstrap.yaml', 'spring'],
    ['docker-compose.prod.yml', 'compose'],
    ['compose.yaml', 'compose'],
    ['.env', 'dotenv'],
    ['.env.production.local', 'dotenv'],
    ['prod.env', 'dotenv'],
    ['ui/package.json', 'package-json'],
    ['build.gradle.kts', 'gradle'],
    ['WEB-INF/web.xml', 'web-xml'],
    ['deploy/nginx.prod.conf', 'nginx'],
    ['conf.d/oa.conf', 'nginx'],
    ['sites-enabled/oa', 'nginx'],
    ['.user.ini', 'php-ini'],
    ['src/App.vue', 'javascript'],
    ['a/B.java', 'java'],
    ['public/index.php', 'php'],
    ['WEB-INF/login.jsp', 'page'],
    ['server.key', 'key'],
    ['Dockerfile', 'dockerfile'],
    ['config/production.json', 'settings'],
    ['README.md', undefined],
    ['jquery.min.js', undefined],
    ['a.d.ts', undefined],
    ['application.yml.bak', undefined],
    ['tsconfig.json', undefined],
  ])('%s is %s', (path, kind) => {
    expect(kindOf(path, '')).toBe(kind);
  });

  it.each([
    ['server {\n  listen 80;\n}\n', 'nginx'],
    ['proxy_set_header Host $host;\n', 'nginx'],
    ['<VirtualHost *:80>\nServerName oa\n</VirtualHost>\n', undefined],
    ['[mysqld]\nport=3306\n', undefined],
  ])('a .conf file is judged by its text: %j', (text, kind) => {
    expect(kindOf('deploy/oa.conf', text)).toBe(kind);
  });
});

describe('what a path says', () => {
  it.each([
    ['application-prod.yml', 'production'],
    ['.env.development', 'local'],
    ['nginx.test.conf', 'test'],
    ['docker-compose.uat.yml', 'test'],
    ['application.yml', undefined],
    ['product.yml', undefined],
  ])('%s is for %s', (path, environment) => {
    expect(environmentOfFile(path)).toBe(environment);
  });

  it.each([
    ['src/test/java/A.java', true, false],
    ['src/login.spec.ts', true, false],
    ['public/app.js', false, true],
    ['src/views/Login.vue', false, true],
    ['src/server.ts', false, false],
    ['src/latest/a.ts', false, false],
  ])('%s: test code %s, served %s', (path, test, served) => {
    expect([isTestCode(path), isServedToBrowsers(path)]).toEqual([test, served]);
  });
});
