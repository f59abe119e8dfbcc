// Ports of the application beside the proxy.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import { applicationNotPublished } from './application-not-published.ts';
import { handedOn, location, tlsServer } from './example-server.ts';

const judged = (port: string, target = 'web:3000', more = {}, file = 'docker-compose.yml') =>
  judgedProject(applicationNotPublished, {
    [file]: `services:\n  web:\n    image: oa\n    ports:\n      - ${port}\n`,
    'nginx.conf': tlsServer([location('/', [`proxy_pass http://${target};`, ...handedOn.slice(1)])]),
    ...more,
  });

describe('applicationNotPublished', () => {
  it.each([
    ['"3000:3000"', 'web:3000', '"127.0.0.1:3000:3000"'],
    ['"8080:3000"', 'web:3000', '"127.0.0.1:8080:3000"'],
    ["'0.0.0.0:8080:3000/tcp'", 'web:3000', "'127.0.0.1:8080:3000/tcp'"],
    ['8080:3000', '127.0.0.1:8080', '127.0.0.1:8080:3000'],
    ['"8080:3000"', 'localhost:8080/oa/', '"127.0.0.1:8080:3000"'],
    ['"${PORT:-3000}:3000"', 'web:3000', undefined],
    ['{ target: 3000, published: 3000 }', 'web:3000', undefined],
  ])('is violated by %s behind %s', (port, target, mended) => {
    const [found, ...others] = judged(port, target);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ where: 'docker-compose.yml:5', related: [{ at: { file: 'nginx.conf' } }] });
    const compose = found?.mended?.['docker-compose.yml'];
    expect(compose).toBe(mended && `services:\n  web:\n    image: oa\n    ports:\n      - ${mended}\n`);
    expect(compose && judged(mended ?? '', target)).toEqual(compose && []);
  });

  it.each([
    ['on this machine alone', '"127.0.0.1:3000:3000"', 'web:3000'],
    ['of another service', '"3000:3000"', 'other:3000'],
    ['that is another', '"9000:9000"', 'web:3000'],
    ['on another machine', '"3000:3000"', '10.0.0.9:3000'],
  ])('takes a port %s', (_, port, target) => {
    expect(judged(port, target)).toEqual([]);
  });

  it('is for servers, not for developers, and grave behind a gateway', () => {
    expect(judged('"3000:3000"', 'web:3000', {}, 'docker-compose.dev.yml')).toEqual([]);
    expect(judged('"3000:3000"', 'web:3000', {}, 'docker-compose.override.yml')).toEqual([]);
    const gateway = { 'govauth.config.json': '{ "gateway": { "enabled": true } }' };
    expect(judged('"3000:3000"', 'web:3000', gateway)).toMatchObject([{ severity: 'error' }]);
  });

  it('is about what the login goes through', () => {
    const conf = 'server { listen 443 ssl; location /jobs/ { proxy_pass http://web:3000; } }';
    expect(judged('"3000:3000"', '', { 'nginx.conf': conf })).toEqual([]);
  });

  it('looks into upstreams', () => {
    const conf = `upstream app { server web:3000; }\nserver { listen 443 ssl; location / { proxy_pass http://app; } }`;
    expect(judged('"3000:3000"', '', { 'nginx.conf': conf })).toHaveLength(1);
  });
});
