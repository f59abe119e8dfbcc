// allow_url_include in php.ini and in what a Dockerfile writes.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import { remoteIncludeOff } from './remote-include-off.ts';

const told = (path: string, text: string) =>
  judgedProject(remoteIncludeOff, { [path]: text }).map(({ where, typed }) => `${where} ${typed}`);

describe('remote-include-off', () => {
  it.each([
    ['php.ini', '[PHP]\r\nallow_url_include=1\r\n', 'php.ini:2 1'],
    ['deploy/php.ini', 'allow_url_include = "On"\n', 'deploy/php.ini:1 "On"'],
    ['.user.ini', 'allow_url_include = true\n', '.user.ini:1 true'],
    ['Dockerfile', 'FROM php:8.3\nRUN echo "allow_url_include=On" >> $PHP_INI\n', 'Dockerfile:2 On'],
  ])('tells %s %j', (path, text, expected) => {
    expect(told(path, text)).toEqual([expected]);
  });

  it.each([
    ['php.ini', 'allow_url_include = Off\nallow_url_fopen = On\n'],
    ['php.ini', '; allow_url_include = On\n'],
    ['Dockerfile', '# allow_url_include=On\nRUN echo "allow_url_include=Off" >> $PHP_INI\n'],
    ['notes.txt', 'allow_url_include = On\n'],
  ])('is silent for %s %j', (path, text) => {
    expect(told(path, text)).toEqual([]);
  });

  it.each([
    ['php.ini', 'allow_url_include = "On" ; 旧\r\n', 'allow_url_include = "Off" ; 旧\r\n'],
    ['Dockerfile', "RUN echo 'allow_url_include=1' >> a\n", "RUN echo 'allow_url_include=0' >> a\n"],
  ])('mends %s', (path, before, after) => {
    expect(judgedProject(remoteIncludeOff, { [path]: before })[0]?.mended).toEqual({ [path]: after });
  });
});
