// Vulnerable versions where they stand, how grave they are, and how they are mended.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { dependencyNotVulnerable } from './dependency-not-vulnerable.ts';

const npm = (dependencies: object, rest: object = {}): ExampleFiles => ({
  'package.json': JSON.stringify({ dependencies, ...rest }),
});
const composer = (name: string, version: string): ExampleFiles => ({
  'composer.json': JSON.stringify({ require: { [name]: version } }),
});
const dependency = (name: string, version: string, rest = '') => {
  const [group, artifact] = name.split(':');
  const said = version === '' ? '' : `<version>${version}</version>`;
  return `<dependency>\r\n<groupId>${group}</groupId><artifactId>${artifact}</artifactId>${said}${rest}</dependency>\r\n`;
};
const pom = (dependencies: string, before = ''): ExampleFiles => ({
  'pom.xml': `<project>\r\n${before}<dependencies>${dependencies}</dependencies></project>\r\n`,
});

const judged = (files: ExampleFiles) => judgedProject(dependencyNotVulnerable, files);

describe('dependency-not-vulnerable', () => {
  it.each([
    ['an exact version', npm({ express: '4.16.0' }), 'package.json:1', '4.16.0', 'warning'],
    [
      'a range without a sound version',
      npm({ jsonwebtoken: '^8.5.1' }),
      'package.json:1',
      '^8.5.1',
      'warning',
    ],
    [
      'a range of two parts',
      npm({ 'crypto-js': '^3.1.9 || ~4.1.0' }),
      'package.json:1',
      '^3.1.9 || ~4.1.0',
      'error',
    ],
    ['a package nobody mends', npm({ 'node-serialize': '*' }), 'package.json:1', '*', 'error'],
    ['a literal of Maven', pom(dependency('com.alibaba:fastjson', '1.2.68')), 'pom.xml:3', '1.2.68', 'error'],
    [
      'a property of Maven',
      pom(
        dependency('org.apache.logging.log4j:log4j-core', '${l}'),
        '<properties><l>2.14.1</l></properties>',
      ),
      'pom.xml:2',
      '2.14.1',
      'error',
    ],
    [
      'a parent',
      {
        'pom.xml':
          '<project><parent><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-parent</artifactId><version>2.5.6</version></parent></project>',
      },
      'pom.xml:1',
      '2.5.6',
      'error',
    ],
    [
      'Gradle',
      { 'build.gradle': 'dependencies {\n  implementation "com.alibaba:fastjson:1.2.80"\n}\n' },
      'build.gradle:2',
      '1.2.80',
      'error',
    ],
    ['Composer', composer('topthink/framework', '5.0.20'), 'composer.json:1', '5.0.20', 'error'],
  ])('tells %s', (_, files, where, typed, severity) => {
    expect(judged(files).map((one) => [one.where, one.typed, one.severity])).toEqual([
      [where, typed, severity],
    ]);
  });

  it.each([
    ['sound versions', npm({ express: '4.22.2', axios: '1.16.0' })],
    ['ranges that allow a sound version', npm({ express: '^4.16.0', axios: '>=0.21', lodash: '4.x' })],
    [
      'what is no version',
      npm({ express: 'latest', axios: 'git+ssh://git@git.invalid/axios.git', request: 'file:../r' }),
    ],
    ['development', npm({}, { devDependencies: { jsonwebtoken: '8.5.1' } })],
    ['tests of Maven', pom(dependency('com.alibaba:fastjson', '1.2.68', '<scope>test</scope>'))],
    ['versions that others say', pom(dependency('com.alibaba:fastjson', ''))],
    ['a property nobody knows', pom(dependency('com.alibaba:fastjson', '${fastjson.version}'))],
    [
      'managed and never asked for',
      pom(
        '',
        `<dependencyManagement><dependencies>${dependency('com.alibaba:fastjson', '1.2.68')}</dependencies></dependencyManagement>`,
      ),
    ],
    ['branches of Composer', composer('topthink/framework', 'dev-master')],
    ['other packages', npm({ express5: '4.16.0' })],
  ])('is silent about %s', (_, files) => {
    expect(judged(files)).toEqual([]);
  });

  it('says what was found, what mends it, and where it is asked for', () => {
    const files = pom(dependency('com.alibaba:fastjson', '${f}'), '<properties><f>1.2.68</f></properties>');
    const [one] = judged(files);
    expect(one?.message.zh).toBe(
      'com.alibaba:fastjson 1.2.68 有已知漏洞：CVE-2022-25845（可绕过 autoType 的限制，反序列化执行任意代码）',
    );
    expect(one?.hint.zh).toContain('升级 com.alibaba:fastjson 到 1.2.83 或更高（数据截至 2026-08-22）');
    expect(one?.related?.map(({ at }) => at.line)).toEqual([2]);
  });

  it.each([
    ['~4.18.1', false],
    ['^3.0.0', true],
  ])('says of express %s whether it is a major step: %s', (version, major) => {
    const [one] = judged(npm({ express: version }));
    expect(one?.hint.en.includes('major step')).toBe(major);
  });

  it('names two advisories and counts the others', () => {
    const [one] = judged(pom(dependency('org.apache.shiro:shiro-core', '1.2.4')));
    expect(one?.message.zh).toMatch(/CVE-2016-4437（.+）、CVE-2020-1957（.+）等 9 个$/);
    expect(one?.message.en).toMatch(/ and 7 more$/);
    expect(one?.hint.en).toContain('2.2.0');
  });

  it('tells packages of one release, on one property, once', () => {
    const two = ['shiro-core', 'shiro-web']
      .map((name) => dependency(`org.apache.shiro:${name}`, '${s}'))
      .join('');
    expect(judged(pom(two, '<properties><s>1.4.0</s></properties>'))).toHaveLength(1);
  });

  it('mends one version by a small step, and nothing else', () => {
    const [literal] = judged(pom(dependency('com.alibaba:fastjson', '1.2.68')));
    expect(literal?.mended).toEqual(pom(dependency('com.alibaba:fastjson', '1.2.83')));
    const property = (value: string) =>
      pom(dependency('com.alibaba:fastjson', '${f}'), `<properties><f>${value}</f></properties>`);
    expect(judged(property('1.2.68'))[0]?.mended).toEqual(property('1.2.83'));
    expect(judged(npm({ axios: '1.7.2' }))[0]?.mended).toEqual(npm({ axios: '1.16.0' }));
  });

  it.each([
    ['a major step', npm({ jsonwebtoken: '8.5.1' })],
    ['a range', npm({ 'node-fetch': '~2.5.0' })],
    ['a package nobody mends', npm({ request: '2.88.2' })],
    [
      'a property that others read',
      pom(
        dependency('com.alibaba:fastjson', '${v}') + dependency('a:b', '${v}'),
        '<properties><v>1.2.68</v></properties>',
      ),
    ],
    [
      'a version of parts',
      pom(dependency('com.alibaba:fastjson', '1.2.${f}'), '<properties><f>68</f></properties>'),
    ],
  ])('leaves %s to people', (_, files) => {
    expect(judged(files).map(({ fix }) => fix)).toEqual([undefined]);
  });
});
