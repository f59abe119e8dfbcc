// What a system runs on, from manifests, Dockerfiles and compose files; images of somebody's own say nothing.
import { describe, expect, it } from 'vitest';
import { findProfile } from '../../profile/profiles.ts';
import { createProject } from '../create-project.ts';
import { runtimesOf } from './runtimes.ts';

const said = (path: string, text: string) =>
  runtimesOf(createProject({ files: [{ path, text }], resolveProfile: findProfile }).project).map(
    ({ name, version, file, span }) =>
      `${name} ${version}: ${file.text.slice(span.offset, span.offset + span.length)}`,
  );

describe('runtimesOf', () => {
  it.each([
    ['package.json', '{"engines":{"node":">=14 <16","npm":"*"}}', ['node >=14 <16: >=14 <16']],
    [
      'composer.json',
      '{"require":{"php":"^7.1"},"config":{"platform":{"php":"7.2.0"}}}',
      ['php ^7.1: ^7.1', 'php 7.2.0: 7.2.0'],
    ],
    [
      'pom.xml',
      '<project><properties><java.version>1.8</java.version></properties></project>',
      ['java 8: 1.8'],
    ],
    ['Dockerfile', 'FROM node:14.17-alpine\r\nRUN x\r\n', ['node 14.17: node:14.17-alpine']],
    ['Dockerfile', 'FROM node:14 AS build\nFROM nginx:1.25\n', []],
    ['Dockerfile', 'FROM node:14 AS base\nFROM base AS build\nFROM base\n', ['node 14: node:14']],
    [
      'Dockerfile',
      'ARG V=7.2\nfrom --platform=linux/amd64 docker.io/library/php:${V}-fpm\n',
      ['php 7.2: docker.io/library/php:${V}-fpm'],
    ],
    ['Dockerfile', 'FROM registry.example.invalid/gov/php:1.0\n', []],
    ['Dockerfile', 'FROM node:latest\n', []],
    ['Dockerfile', 'FROM node:${TAG}\n', []],
    ['Dockerfile', 'FROM constructor:1\n', []],
    ['Dockerfile', '', []],
    [
      'docker-compose.yml',
      'services:\n  web:\n    image: "tomcat:8.5-jdk8"\n  db:\n    image: mysql:5.7\n',
      ['tomcat 8.5: "tomcat:8.5-jdk8"'],
    ],
  ])('%s %j', (path, text, expected) => {
    expect(said(path, text)).toEqual(expected);
  });

  it('takes a long line in its stride', () => {
    expect(said('Dockerfile', `FROM ${'--a '.repeat(200_000)}`)).toEqual([]);
  });
});
