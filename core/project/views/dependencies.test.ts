// Dependencies with their versions and places: JSON, Maven with parents and properties, Gradle.
import { describe, expect, it } from 'vitest';
import { findProfile } from '../../profile/profiles.ts';
import { createProject } from '../create-project.ts';
import { dependenciesOf } from './dependencies.ts';

const project = (files: Readonly<Record<string, string>>) =>
  createProject({
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    resolveProfile: findProfile,
  }).project;

/** `name version` and what stands at its place, and what else there is to say. */
const said = (files: Readonly<Record<string, string>>) =>
  dependenciesOf(project(files)).map(({ name, version, file, span, askedAt, shared, notShipped }) =>
    [
      `${name} ${version}`,
      `${file.path}: ${file.text.slice(span.offset, span.offset + span.length)}`,
      ...(askedAt ? [`asked in ${askedAt.file.path}`] : []),
      ...(shared ? ['shared'] : []),
      ...(notShipped ? ['not shipped'] : []),
    ].join(' | '),
  );

const pom = (body: string) => `<project>${body}</project>`;
const dependency = (group: string, artifact: string, rest = '') =>
  `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId>${rest}</dependency>`;
const version = (text: string) => `<version>${text}</version>`;

describe('dependencies of JSON files', () => {
  it('takes those of package.json', () => {
    const text = JSON.stringify({
      dependencies: { express: '^4.18.0', 'socket.io': '2.0.0', own: 'npm:@real/one@~1.2' },
      devDependencies: { vitest: '1.0.0' },
      peerDependencies: { react: '*' },
      overrides: { ws: '8.0.0' },
    });
    expect(said({ 'web/package.json': text })).toEqual([
      'express ^4.18.0 | web/package.json: ^4.18.0',
      'socket.io 2.0.0 | web/package.json: 2.0.0',
      '@real/one ~1.2 | web/package.json: npm:@real/one@~1.2',
      'vitest 1.0.0 | web/package.json: 1.0.0 | not shipped',
    ]);
  });

  it('takes those of composer.json, without PHP itself', () => {
    const text = '{"require": {"php": ">=7.1", "ext-curl": "*", "topthink/framework": "6.0.*"}}';
    expect(said({ 'composer.json': text })).toEqual(['topthink/framework 6.0.* | composer.json: 6.0.*']);
  });

  it('leaves out test code', () => {
    expect(said({ 'test/fixtures/package.json': '{"dependencies":{"a":"1.0.0"}}' })).toEqual([]);
  });
});

describe('dependencies of Maven', () => {
  it('takes literals, properties and scopes', () => {
    const text = pom(
      `<properties><fj>1.2.68</fj><v>5</v></properties><dependencies>
      ${dependency('com.alibaba', 'fastjson', version('${fj}'))}
      ${dependency('a', 'b', version(' 1.0 '))}
      ${dependency('a', 'c', version('${v}.3.1'))}
      ${dependency('a', 'd', `${version('2')}<scope>test</scope>`)}
      ${dependency('a', 'unmanaged')}
      ${dependency('a', 'e', version('${nobody.knows}'))}</dependencies>`,
    );
    expect(said({ 'pom.xml': text })).toEqual([
      'com.alibaba:fastjson 1.2.68 | pom.xml: 1.2.68 | asked in pom.xml',
      'a:b 1.0 | pom.xml: 1.0',
      'a:c 5.3.1 | pom.xml: ${v}.3.1',
      'a:d 2 | pom.xml: 2 | not shipped',
      'a:e ${nobody.knows} | pom.xml: ${nobody.knows}',
    ]);
  });

  it('looks for versions in the parents of the system', () => {
    const root = pom(
      `<groupId>g</groupId><artifactId>root</artifactId>${version('1')}
      <properties><shiro.version>1.4.0</shiro.version></properties>
      <dependencyManagement><dependencies>
        ${dependency('org.apache.shiro', 'shiro-spring', version('${shiro.version}'))}
        ${dependency('x', 'unused', version('9'))}
        ${dependency('b', 'bom', `${version('3')}<type>pom</type><scope>import</scope>`)}
      </dependencies></dependencyManagement>`,
    );
    const module = pom(
      `<parent><groupId>g</groupId><artifactId>root</artifactId>${version('1')}</parent><artifactId>m</artifactId>
      <properties><shiro.version>1.7.0</shiro.version></properties>
      <dependencies>${dependency('org.apache.shiro', 'shiro-spring')}</dependencies>`,
    );
    const elsewhere = module.replaceAll('<properties><shiro.version>1.7.0</shiro.version></properties>', '');
    expect(said({ 'pom.xml': root, 'm/pom.xml': module, 'a/b/pom.xml': elsewhere })).toEqual([
      'g:root 1 | a/b/pom.xml: 1',
      'org.apache.shiro:shiro-spring 1.4.0 | pom.xml: 1.4.0 | asked in a/b/pom.xml',
      'g:root 1 | m/pom.xml: 1',
      'org.apache.shiro:shiro-spring 1.7.0 | m/pom.xml: 1.7.0 | asked in m/pom.xml',
      'b:bom 3 | pom.xml: 3',
    ]);
  });

  it('tells a property that others read, too', () => {
    const two = dependency('a', 'b', version('${v}')) + dependency('c', 'd', version('${v}'));
    const text = pom(`<properties><v>1</v></properties><dependencies>${two}</dependencies>`);
    expect(said({ 'pom.xml': text })).toEqual([
      'a:b 1 | pom.xml: 1 | asked in pom.xml | shared',
      'c:d 1 | pom.xml: 1 | asked in pom.xml | shared',
    ]);
  });

  it('stands properties and parents that go around in circles, or multiply', () => {
    const circle = pom(
      `<artifactId>a</artifactId><parent><artifactId>a</artifactId><relativePath>.</relativePath></parent>
      <properties><x>\${y}</x><y>\${x}</y></properties><dependencies>${dependency('a', 'b', version('${x}'))}</dependencies>`,
    );
    expect(said({ 'pom.xml': circle })).toHaveLength(1);
    const many = Array.from({ length: 40 }, (_, i) => `<p${i}>${`\${p${i + 1}}`.repeat(30)}</p${i}>`).join(
      '',
    );
    const bomb = pom(
      `<properties>${many}</properties><dependencies>${dependency('a', 'b', version('1${p0}'))}</dependencies>`,
    );
    expect(said({ 'pom.xml': bomb })).toHaveLength(1);
  });

  it('says nothing of what is no project', () => {
    expect(said({ 'pom.xml': '<settings/>' })).toEqual([]);
    expect(said({ 'a/pom.xml': '<project><dependencies><dependency/></dependencies></project>' })).toEqual(
      [],
    );
  });
});

describe('dependencies of Gradle', () => {
  it('takes dependencies and the plugin of Spring Boot', () => {
    const text = `plugins {\n  id 'java'\n  id 'org.springframework.boot' version '2.7.18'\n}\ndef fj = '1.2.68'\ndependencies {\n  implementation "com.alibaba:fastjson:$fj"\n  testImplementation 'a:b:1.0'\n  implementation 'a:managed'\n}\n`;
    expect(said({ 'build.gradle': text })).toEqual([
      'com.alibaba:fastjson 1.2.68 | build.gradle: 1.2.68 | asked in build.gradle | shared',
      'a:b 1.0 | build.gradle: 1.0 | not shipped',
      'org.springframework.boot:spring-boot-gradle-plugin 2.7.18 | build.gradle: 2.7.18',
    ]);
  });
});
