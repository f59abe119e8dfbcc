// Ports nginx asks for and ports that are listened on.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import { handedOn, location, tlsServer } from './example-server.ts';
import { proxyPortAgrees } from './proxy-port-agrees.ts';

const server = (target: string) =>
  tlsServer([location('/', [`proxy_pass http://${target};`, ...handedOn.slice(1)])]);
const withService = (target: string, lines: string) =>
  judgedProject(proxyPortAgrees, {
    'docker-compose.yml': `services:\n  web:\n    image: oa\n${lines.replace(/^/gm, '    ')}\n`,
    'nginx.conf': server(target),
  });
const withSpring = (target: string, properties: string, files = {}) =>
  judgedProject(proxyPortAgrees, {
    'govauth.config.json': '{}',
    'nginx.conf': server(target),
    'application.properties': properties,
    ...files,
  });

describe('proxyPortAgrees', () => {
  it.each([
    ['web:8080', 'environment:\n  SERVER_PORT: 9090', 'SERVER_PORT is 9090'],
    ['web', 'environment:\n  - PORT=3000', 'PORT is 3000'],
    ['web:8081', 'ports:\n  - "8081:8080"', 'the port inside the container is 8080'],
  ])('%s is not what is listened on with %j', (target, lines, said) => {
    const [found, ...others] = withService(target, lines);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ where: 'nginx.conf:7', typed: `http://${target}` });
    expect(found?.related?.[0]?.message.en).toBe(said);
  });

  it.each([
    ['web:9090', 'environment:\n  SERVER_PORT: 9090'],
    ['web:8080', 'environment:\n  PORT: 3000\nports:\n  - "80:8080"'],
    ['web:8080', 'environment:\n  PORT: 3000\nexpose:\n  - "8080"'],
    ['web:8080', 'environment:\n  PORT: ${PORT}'],
    ['web:9000', 'ports:\n  - "8081:8080"'],
    ['web:8080', 'restart: always'],
    ['other:8080', 'environment:\n  PORT: 3000'],
  ])('%s may be right with %j', (target, lines) => {
    expect(withService(target, lines)).toEqual([]);
  });

  it('points at the server of an upstream', () => {
    const files = {
      'docker-compose.yml': 'services:\n  web:\n    environment:\n      PORT: 3000\n',
      'nginx.conf':
        'upstream app { server web:8080; }\nserver { location / { proxy_pass http://app; } location /b { proxy_pass http://app; } }',
    };
    expect(judgedProject(proxyPortAgrees, files)).toMatchObject([{ typed: 'web:8080' }]);
  });

  it('compares with the one application of Spring on this machine that the callback is handed to', () => {
    expect(withSpring('127.0.0.1:8080', 'server.port=9090\n')).toMatchObject([
      { typed: 'http://127.0.0.1:8080', related: [{ at: { file: 'application.properties' } }] },
    ]);
  });

  it.each([
    ['it is the port', '127.0.0.1:9090', 'server.port=9090\n', {}],
    [
      'one of its profiles has it',
      '127.0.0.1:8080',
      'server.port=9090\n',
      { 'application-prod.properties': 'server.port=8080\n' },
    ],
    ['the port is not known', '127.0.0.1:8080', 'server.port=${PORT:9090}\n', {}],
    ['nothing is said of it', '127.0.0.1:8080', 'spring.application.name=a\n', {}],
    ['a variable says another', '127.0.0.1:8080', 'server.port=9090\n', { '.env': 'SERVER_PORT=8080\n' }],
    ['it is on another machine', '10.0.0.9:8080', 'server.port=9090\n', {}],
    ['there are several', '127.0.0.1:8080', 'server.port=9090\n', { 'b/application.properties': 'a=1\n' }],
    [
      'containers publish ports',
      '127.0.0.1:8080',
      'server.port=9090\n',
      { 'compose.yml': 'services:\n  w:\n    ports:\n      - "8080:9090"\n' },
    ],
  ])('says nothing when %s', (_, target, properties, files) => {
    expect(withSpring(target, properties, files)).toEqual([]);
  });
});
