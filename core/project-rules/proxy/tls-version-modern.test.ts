// TLS versions that nginx offers.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import { tlsServer } from './example-server.ts';
import { tlsVersionModern } from './tls-version-modern.ts';

const judged = (versions: string, file = 'nginx.conf') =>
  judgedProject(tlsVersionModern, { [file]: tlsServer([`ssl_protocols ${versions};`]) });

describe('tlsVersionModern', () => {
  it.each([
    ['TLSv1 TLSv1.1 TLSv1.2', 'TLSv1.2', 'TLSv1, TLSv1.1'],
    ['TLSv1.3  TLSv1.2   TLSv1.1', 'TLSv1.3 TLSv1.2', 'TLSv1.1'],
    ['SSLv3', 'TLSv1.2 TLSv1.3', 'SSLv3'],
  ])('%s becomes %s', (versions, kept, found) => {
    const [violation, ...others] = judged(versions);
    expect(others).toEqual([]);
    expect(violation).toMatchObject({ where: 'nginx.conf:6', typed: `ssl_protocols ${versions};` });
    expect(violation?.message.en).toContain(found);
    expect(violation?.mended?.['nginx.conf']).toBe(tlsServer([`ssl_protocols ${kept};`]));
  });

  it.each([
    ['TLSv1.2', 'nginx.conf'],
    ['TLSv1.2 TLSv1.3', 'nginx.conf'],
    ['{{ protocols }}', 'nginx.conf'],
    ['TLSv1', 'nginx.dev.conf'],
  ])('takes %s in %s', (versions, file) => {
    expect(judged(versions, file)).toEqual([]);
  });

  it('tells once of a file that two others include, and knows production by its name', () => {
    const files = {
      'nginx.prod.conf': 'http { include tls.prod.conf; server { include tls.prod.conf; } }',
      'tls.prod.conf': 'ssl_protocols TLSv1;',
    };
    expect(judgedProject(tlsVersionModern, files)).toMatchObject([
      { where: 'tls.prod.conf:1', environment: 'production' },
    ]);
  });
});
