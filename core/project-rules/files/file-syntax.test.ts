// The first mistake of a file, whatever its format; files of other kinds are not read.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import { fileSyntax } from './file-syntax.ts';

const places = (path: string, text: string) =>
  judgedProject(fileSyntax, { [path]: text }).map(({ where }) => where);

describe('file-syntax', () => {
  it.each([
    ['application.yml', 'a:\n  b: [1, 2\nc: 3\n'],
    ['nginx.conf', 'http {\n  server {\n    listen 80\n  }\n}\n'],
    ['pom.xml', '<project>\n  <a>\n</project>\n'],
    ['package.json', '{\n  "name": "a"\n  "version": "1"\n}\n'],
    ['docker-compose.yml', 'services:\n\ta: 1\n'],
  ])('tells once of %s', (path, text) => {
    expect(places(path, text)).toHaveLength(1);
  });

  it.each([
    ['application.yml', 'a: ${B:c}\nversion: @project.version@\n'],
    ['nginx.conf', 'http { server { listen 80; } }\n'],
    ['pom.xml', '<project/>\n'],
    ['package.json', '{ "name": "a" }'],
    ['.env', 'A=1\n'],
    ['notes.txt', '{{{'],
  ])('is silent about %s', (path, text) => {
    expect(places(path, text)).toEqual([]);
  });
});
