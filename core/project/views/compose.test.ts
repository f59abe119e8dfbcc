// Services of docker-compose: ports, environment, replicas, in all the ways they are written.
import { describe, expect, it } from 'vitest';
import { exampleProject } from '../../project-rules/example-project.ts';
import { compose } from './compose.ts';

const servicesIn = (text: string, name = 'docker-compose.yml') =>
  compose(exampleProject({ [name]: text })).services;
const service = (lines: string) => servicesIn(`services:\n  web:\n${lines.replace(/^/gm, '    ')}\n`)[0];

describe('compose', () => {
  it('tells services, their images and folders, and the environment of the file', () => {
    const text =
      'version: "3"\nservices:\n  web:\n    image: oa:1\n  db:\n    build: ./db\n  x:\n    build: { context: . }\n';
    const services = servicesIn(text, 'docker-compose.prod.yml');
    expect(services.map(({ name, image, build }) => [name, image?.value, build?.value])).toEqual([
      ['web', 'oa:1', undefined],
      ['db', undefined, './db'],
      ['x', undefined, '.'],
    ]);
    expect(services[0]).toMatchObject({ environment: 'production', place: { line: 4, column: 5 } });
  });

  it.each([
    ['"8080:80"', [8080, undefined, 80]],
    ['"127.0.0.1:8080:80"', [8080, '127.0.0.1', 80]],
    ['"0.0.0.0:8080:80/tcp"', [8080, undefined, 80]],
    ['"[::1]:8080:80"', [8080, '::1', 80]],
    ['"80"', [undefined, undefined, 80]],
    ['"127.0.0.1::80"', [undefined, '127.0.0.1', 80]],
    ['"${PORT:-8080}:80"', [8080, undefined, 80]],
    ['"${BIND}:8080:80"', [8080, '${BIND}', 80]],
    ['"8080-8081:80-81"', [undefined, undefined, undefined]],
    ['{ target: 80, published: "8080", host_ip: 127.0.0.1 }', [8080, '127.0.0.1', 80]],
  ])('reads the port %s', (port, expected) => {
    const ports = service(`ports:\n  - ${port}`)?.ports;
    expect(ports?.map(({ published, host, target }) => [published, host, target])).toEqual([expected]);
  });

  it.each(['"53:53/udp"', '{ target: 80 }', '{ target: 53, published: 53, protocol: udp }'])(
    'leaves out %s',
    (port) => {
      expect(service(`ports:\n  - ${port}`)?.ports).toEqual([]);
    },
  );

  it.each([
    [
      'a map',
      'environment:\n  A: "1"\n  spring.x: 2',
      [
        ['A', '1', '"1"'],
        ['spring.x', '2', '2'],
      ],
    ],
    [
      'a list',
      'environment:\n  - A=b=c\n  - "D=e"\n  - FROM_OUTSIDE',
      [
        ['A', 'b=c', 'b=c'],
        ['D', 'e', 'e'],
      ],
    ],
  ])('reads the environment as %s', (_, lines, expected) => {
    const variables = service(lines)?.variables ?? [];
    expect(
      variables.map(({ key, value, place, file }) => [
        key,
        value,
        file.text.slice(place.offset, place.offset + place.length),
      ]),
    ).toEqual(expected);
  });

  it.each([
    ['deploy:\n  replicas: 3', 3],
    ['scale: 2', 2],
    ['deploy:\n  replicas: ${N}', undefined],
    ['image: x', undefined],
  ])('%j makes %s of it', (lines, count) => {
    expect(service(lines)?.replicas?.count).toBe(count);
  });

  it('tells files of variables', () => {
    const files = (lines: string) => service(lines)?.envFiles.map(({ value }) => value);
    expect(files('env_file: .env')).toEqual(['.env']);
    expect(files('env_file:\n  - a.env\n  - path: b.env\n    required: false')).toEqual(['a.env', 'b.env']);
  });
});
