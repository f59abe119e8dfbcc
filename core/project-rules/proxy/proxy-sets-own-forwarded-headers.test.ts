// Headers of the browser's own that the outermost proxy hands on.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import { block, location, nginxConf, tlsServer } from './example-server.ts';
import { proxySetsOwnForwardedHeaders } from './proxy-sets-own-forwarded-headers.ts';

const judged = (conf: string) => judgedProject(proxySetsOwnForwardedHeaders, { 'nginx.conf': conf });
const sending = (header: string) => location('/', ['proxy_pass http://a;', `proxy_set_header ${header};`]);

describe('proxySetsOwnForwardedHeaders', () => {
  it.each([
    ['X-Forwarded-Proto $http_x_forwarded_proto', '$scheme'],
    ['X-Forwarded-For $http_x_forwarded_for', '$remote_addr'],
    ['X-Real-IP $http_x_forwarded_for', '$remote_addr'],
    ['x-forwarded-host "$http_x_forwarded_host"', '$host'],
  ])('does not take %s', (header, better) => {
    const conf = tlsServer([sending(header)]);
    const [found, ...others] = judged(conf);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ where: 'nginx.conf:8', typed: header.split(' ')[1] });
    expect(found?.mended?.['nginx.conf']).toContain(`${header.split(' ')[0]} ${better};`);
    expect(judged(found?.mended?.['nginx.conf'] ?? '')).toEqual([]);
  });

  it('tells of one that many locations inherit once', () => {
    const conf = tlsServer([
      'proxy_set_header X-Real-IP $http_x_real_ip;',
      location('/a', ['proxy_pass http://a;']),
      location('/b', ['proxy_pass http://a;']),
    ]);
    expect(judged(conf)).toHaveLength(1);
  });

  it.each([
    ['its own', tlsServer([sending('X-Forwarded-Proto $scheme')])],
    [
      'the list of addresses with its own',
      tlsServer([sending('X-Forwarded-For $proxy_add_x_forwarded_for')]),
    ],
    [
      'those of a proxy in front',
      tlsServer(['set_real_ip_from 10.0.0.1;', sending('X-Forwarded-For $http_x_forwarded_for')]),
    ],
    [
      'those of one that ends TLS',
      nginxConf([block('server', ['listen 80;', sending('X-Forwarded-Proto $http_x_forwarded_proto')])]),
    ],
    [
      'those by the proxy protocol',
      tlsServer(['listen 444 ssl proxy_protocol;', sending('X-Real-IP $http_x_real_ip')]),
    ],
    [
      'those of a delivery network',
      tlsServer([
        'proxy_set_header X-Real-IP $http_ali_cdn_real_ip;',
        'proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto;',
        location('/', ['proxy_pass http://a;']),
      ]),
    ],
  ])('takes %s', (_, conf) => {
    expect(judged(conf)).toEqual([]);
  });
});
