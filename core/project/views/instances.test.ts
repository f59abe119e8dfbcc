// Signs that a system runs more than once, and what looks like one.
import { expect, it } from 'vitest';
import { exampleProject } from '../../project-rules/example-project.ts';
import { severalInstances } from './instances.ts';

const upstream = (servers: string) => `http {\n  upstream app {\n    ${servers}\n  }\n}\n`;
const compose = (service: string) => `services:\n  app:\n${service}`;

it.each<[path: string, text: string, expected: readonly string[]]>([
  ['docker-compose.yml', compose('    build: .\n    deploy:\n      replicas: 3\n'), ['docker-compose.yml:5']],
  ['docker-compose.yml', compose('    image: oa:1\n    scale: 2\n'), ['docker-compose.yml:4']],
  ['docker-compose.yml', compose('    image: redis:7\n    scale: 2\n'), []],
  ['docker-compose.yml', compose('    build: .\n    scale: 1\n'), []],
  ['docker-compose.yml', compose('    build: .\n    scale: ${COUNT}\n'), []],
  ['docker-compose.dev.yml', compose('    build: .\n    scale: 2\n'), []],
  ['ecosystem.config.js', "module.exports = { apps: [{ instances: 'max' }] };", ['ecosystem.config.js:1']],
  ['ecosystem.config.js', 'module.exports = { apps: [{ instances: 1 }] };', []],
  ['src/shapes.js', 'const shapes = { instances: 4 };', []],
  ['package.json', '{"scripts":{"start":"pm2 start app.js -i 4"}}', ['package.json:1']],
  ['package.json', '{"scripts":{"start":"pm2 start app.js -i 1"}}', []],
  ['nginx.conf', upstream('server a:1;\n    server b:1;'), ['nginx.conf:2']],
  ['nginx.conf', upstream('ip_hash;\n    server a:1;\n    server b:1;'), ['nginx.conf:2 sticky']],
  ['nginx.conf', upstream('server a:1;\n    server b:1 backup;'), []],
  ['nginx.conf', upstream('server a:1;') + upstream('server a:1;\n    server b:1;'), []],
  ['govauth.config.json', '{"session":{"instances":2}}', ['govauth.config.json:45']],
])('%s: %j', (path, text, expected) => {
  const found = severalInstances(exampleProject({ [path]: text }));
  expect(found.map(({ at, sticky }) => `${at.file}:${at.line}${sticky ? ' sticky' : ''}`)).toEqual(expected);
});
