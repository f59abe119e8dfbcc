// Headers that nginx adds.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import { block, location, tlsServer } from './example-server.ts';
import { responseHeadersSafe } from './response-headers-safe.ts';

const judged = (lines: readonly string[]) =>
  judgedProject(responseHeadersSafe, { 'nginx.conf': tlsServer(lines) });
const credentials = 'add_header Access-Control-Allow-Credentials true;';
const origin = (value: string) => `add_header Access-Control-Allow-Origin ${value};`;

describe('responseHeadersSafe', () => {
  it.each([
    ['X-Frame-Options ALLOWALL', 'ALLOWALL', 'SAMEORIGIN'],
    ['x-frame-options "AllowAll" always', '"AllowAll"', 'SAMEORIGIN'],
    ['X-Frame-Options "ALLOW-FROM https://portal.invalid"', '"ALLOW-FROM https://portal.invalid"', undefined],
    ['Referrer-Policy unsafe-url', 'unsafe-url', 'no-referrer'],
  ])('does not take %s', (header, typed, better) => {
    const lines = [`add_header ${header};`];
    const [found, ...others] = judged(lines);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ where: 'nginx.conf:6', typed });
    expect(found?.mended?.['nginx.conf']).toBe(
      better && tlsServer([`add_header ${header.replace(typed, better)};`]),
    );
  });

  it.each([
    ['*', [origin('*'), credentials]],
    [
      '$http_origin',
      [
        location('/api', [
          origin('$http_origin'),
          'add_header Access-Control-Allow-Credentials "true" always;',
        ]),
      ],
    ],
    [
      '$http_origin',
      [location('/b', [block('if ($request_method = OPTIONS)', [origin('$http_origin'), credentials])])],
    ],
  ])('does not let %s in with cookies', (typed, lines) => {
    expect(judged(lines)).toMatchObject([{ typed }]);
  });

  it.each([
    [
      'values that protect',
      ['add_header X-Frame-Options DENY;', 'add_header Referrer-Policy strict-origin;'],
    ],
    ['a value that removes', ['add_header X-Frame-Options "";']],
    ['any origin without cookies', [origin('*')]],
    ['one origin with them', [origin('https://portal.invalid'), credentials]],
    ['origins of a map', [origin('$allowed_origin'), credentials]],
    [
      'origins that were compared',
      [block('if ($http_origin ~ "invalid$")', [origin('$http_origin'), credentials])],
    ],
    [
      'origins that were refused before',
      [
        location('/a', [
          block('if ($http_origin !~ x)', ['return 403;']),
          origin('$http_origin'),
          credentials,
        ]),
      ],
    ],
    ['an origin on another level than the cookies', [credentials, location('/a', [origin('*')])]],
  ])('takes %s', (_, lines) => {
    expect(judged(lines)).toEqual([]);
  });
});
