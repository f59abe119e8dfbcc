// Runtimes whose support ended, from manifests and images; ranges that allow newer ones are not told.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { runtimeSupported } from './runtime-supported.ts';

const judged = (files: ExampleFiles) =>
  judgedProject(runtimeSupported, files).map(({ where, typed, environment }) => [where, typed, environment]);
const engines = (node: string): ExampleFiles => ({ 'package.json': JSON.stringify({ engines: { node } }) });
const php = (version: string): ExampleFiles => ({
  'composer.json': JSON.stringify({ require: { php: version } }),
});
const java = (version: string): ExampleFiles => ({
  'pom.xml': `<project><properties><java.version>${version}</java.version></properties></project>`,
});

describe('runtime-supported', () => {
  it.each([
    [engines('14.x'), 'package.json:1', '14.x', undefined],
    [engines('>=12 <17'), 'package.json:1', '>=12 <17', undefined],
    [php('^7.1'), 'composer.json:1', '^7.1', undefined],
    [php('>=7.1,<8.1'), 'composer.json:1', '>=7.1,<8.1', undefined],
    [java('16'), 'pom.xml:1', '16', undefined],
    [java('1.7'), 'pom.xml:1', '1.7', undefined],
    [{ Dockerfile: '# x\r\nFROM php:7.4-fpm\r\n' }, 'Dockerfile:2', 'php:7.4-fpm', undefined],
    [
      { 'docker-compose.prod.yml': 'services:\n  app:\n    image: tomcat:8.5-jdk8\n' },
      'docker-compose.prod.yml:3',
      'tomcat:8.5-jdk8',
      'production',
    ],
  ])('tells %j', (files, where, typed, environment) => {
    expect(judged(files)).toEqual([[where, typed, environment]]);
  });

  it.each([
    [engines('>=14')],
    [engines('^22.18.0 || >=24.11.0')],
    [engines('20.x')],
    [php('>=7.4')],
    [php('^7.4|^8.2')],
    [java('1.8')],
    [java('11')],
    [java('17')],
    [java('${jdk}')],
    [{ Dockerfile: 'FROM node:24-alpine\n' }],
    [{ Dockerfile: 'FROM node:14 AS build\nFROM nginx:1.27\n' }],
    [{ Dockerfile: 'FROM harbor.example.invalid/gov/node:1.0\n' }],
    [{ 'docker-compose.dev.yml': 'services:\n  app:\n    image: node:14\n' }],
  ])('is silent about %j', (files) => {
    expect(judged(files)).toEqual([]);
  });
});
