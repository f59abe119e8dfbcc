// How long nginx waits on the paths of a login.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import { location, tlsServer } from './example-server.ts';
import { proxyTimeoutSufficient } from './proxy-timeout-sufficient.ts';
import { secondsOf } from './seconds-of.ts';

const pass = 'proxy_pass http://127.0.0.1:3000;';
const judged = (lines: readonly string[], config = {}) =>
  judgedProject(proxyTimeoutSufficient, { 'nginx.conf': tlsServer(lines), ...config });

describe('secondsOf', () => {
  it.each([
    ['60', 60],
    ['500ms', 0.5],
    ['1m 30s', 90],
    ['1h', 3600],
    ['', undefined],
    ['soon', undefined],
    ['$x', undefined],
  ])('%j is %s', (time, expected) => {
    expect(secondsOf(time)).toBe(expected);
  });
});

describe('proxyTimeoutSufficient', () => {
  it.each([
    ['in the location', [location('/auth/', [pass, 'proxy_read_timeout 3s;'])], 'proxy_read_timeout 3s;'],
    [
      'around it',
      ['proxy_read_timeout 5;', location('/', [pass]), location('/sso', [pass])],
      'proxy_read_timeout 5;',
    ],
    [
      'of php',
      [location('/', ['fastcgi_pass a:9000;', 'fastcgi_read_timeout 900ms;'])],
      'fastcgi_read_timeout 900ms;',
    ],
  ])('is too short %s', (_, lines, typed) => {
    expect(judged(lines)).toMatchObject([{ typed }]);
  });

  it.each([
    ['that of nginx', [location('/auth/', [pass])]],
    ['10 seconds', [location('/auth/', [pass, 'proxy_read_timeout 10s;'])]],
    [
      'its own, longer than that around it',
      ['proxy_read_timeout 3s;', location('/auth/', [pass, 'proxy_read_timeout 1m;'])],
    ],
    ['short for something else', [location('/health', [pass, 'proxy_read_timeout 2s;'])]],
    ['short for what is not handed on', [location('/', ['proxy_read_timeout 2s;'])]],
  ])('%s is enough', (_, lines) => {
    expect(judged(lines)).toEqual([]);
  });

  it('is that of the callback where there is a config', () => {
    const lines = [location('/', [pass, 'proxy_read_timeout 2s;']), location('/auth/', [pass])];
    expect(judged(lines)).toHaveLength(1);
    expect(judged(lines, { 'govauth.config.json': '{}' })).toEqual([]);
  });
});
