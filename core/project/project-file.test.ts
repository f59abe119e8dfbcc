// What is read of a file, and that nothing is read of one that nobody wrote.
import { describe, expect, it } from 'vitest';
import { projectFile } from './project-file.ts';

const long = (path: string, text: string) =>
  projectFile({ path, text: text.repeat(1_000_000 / text.length + 1) });

describe('a file of more than a million characters', () => {
  it.each([
    ['application.properties', 'a=b\n', 'settings'],
    ['.env', 'A=b\n', 'settings'],
    ['pom.xml', '<a/>\n', 'xml'],
    ['build.gradle', 'a {}\n', 'gradle'],
  ] as const)('is not read as %s, and says so', (path, text, format) => {
    expect(long(path, text)[format].broken?.message.en).toContain('more than 1000000 characters');
    expect(projectFile({ path, text })[format].broken).toBeUndefined();
  });

  it('is nothing unusual for nginx', () => {
    expect(long('conf.d/addresses.conf', 'allow 192.0.2.1;\n').nginx).toEqual({ directives: [] });
    expect(projectFile({ path: 'nginx.conf', text: 'allow 192.0.2.1;' }).nginx.directives).toHaveLength(1);
  });
});
