// Frameworks whose support ended, once a line; those that are looked after, or ended just now, are not told.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { dependencySupported } from './dependency-supported.ts';

const boot = (version: string): ExampleFiles => ({
  'pom.xml': `<project>\r\n<parent>\r\n<groupId>org.springframework.boot</groupId>\r\n<artifactId>spring-boot-starter-parent</artifactId>\r\n<version>${version}</version>\r\n</parent></project>`,
});
const composer = (name: string, version: string): ExampleFiles => ({
  'composer.json': JSON.stringify({ require: { [name]: version } }),
});
const judged = (files: ExampleFiles) =>
  judgedProject(dependencySupported, files).map(({ where, typed, message }) => [where, typed, message.en]);

describe('dependency-supported', () => {
  it.each([
    [boot('2.3.12.RELEASE'), 'pom.xml:5', '2.3.12.RELEASE', 'Spring Boot', '2021-05-20'],
    [composer('topthink/framework', '5.1.*'), 'composer.json:1', '5.1.*', 'ThinkPHP', '2021-01-01'],
    [composer('laravel/framework', '^8.40'), 'composer.json:1', '^8.40', 'Laravel', '2023-01-24'],
    [
      { 'package.json': '{"dependencies":{"nuxt":"2.15.8"}}' },
      'package.json:1',
      '2.15.8',
      'Nuxt',
      '2024-06-30',
    ],
  ] as const)('tells %j', (files, where, typed, product, day) => {
    expect(judged(files)).toEqual([
      [
        where,
        typed,
        `Support of ${product} ${typed} ended on ${day}; a line that is looked after was expected`,
      ],
    ]);
  });

  it.each([
    [boot('4.1.2')],
    [boot('3.5.16')],
    [boot('${revision}')],
    [composer('topthink/framework', '^6.1|^8.0')],
    [composer('laravel/framework', '^8.0|^12.0')],
    [composer('laravel/framework', '>=8')],
    [{ 'package.json': '{"dependencies":{"express":"^4.18.0"},"devDependencies":{"next":"12.0.0"}}' }],
  ])('is silent about %j', (files) => {
    expect(judged(files)).toEqual([]);
  });

  it('tells a line once', () => {
    const artifact = (name: string, version: string) =>
      `<dependency><groupId>org.springframework</groupId><artifactId>${name}</artifactId><version>${version}</version></dependency>`;
    const text = `<project><dependencies>${artifact('spring-web', '5.3.39')}${artifact('spring-core', '5.3.20')}</dependencies></project>`;
    expect(judged({ 'pom.xml': text })).toHaveLength(1);
  });
});
