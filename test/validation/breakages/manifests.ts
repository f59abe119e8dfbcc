// package.json, pom.xml and composer.json: versions that have known holes or that nobody looks after.
import type { Breakage } from '../breakage.ts';
import { java, node, php, spring } from './stack-groups.ts';

export const manifestBreakages: readonly Breakage[] = [
  {
    file: 'package.json',
    find: /"redis": "[^"]+"/,
    put: '"redis": "^6.3.1", "axios": "1.7.2"',
    stacks: node,
    rules: ['dependency-not-vulnerable'],
  },
  {
    file: 'package.json',
    find: /"redis": "[^"]+"/,
    put: '"redis": "^6.3.1", "jsonwebtoken": "8.5.1"',
    stacks: node,
    rules: ['dependency-not-vulnerable'],
  },
  {
    file: 'package.json',
    find: /"node": "\^22[^"]*"/,
    put: '"node": "16.x"',
    stacks: node,
    rules: ['runtime-supported'],
  },
  {
    file: 'package.json',
    find: '"type": "module"',
    put: '"type": "module',
    stacks: node,
    rules: ['file-syntax'],
  },
  {
    file: 'pom.xml',
    find: /<version>[34]\.\d+\.\d+<\/version>/,
    put: '<version>2.7.18</version>',
    stacks: spring,
    rules: ['dependency-supported'],
  },
  {
    file: 'pom.xml',
    find: '<dependencies>',
    below:
      '<dependency><groupId>com.alibaba</groupId><artifactId>fastjson</artifactId><version>1.2.60</version></dependency>',
    stacks: java,
    rules: ['dependency-not-vulnerable'],
  },
  {
    file: 'pom.xml',
    find: '<dependencies>',
    below:
      '<dependency><groupId>org.apache.logging.log4j</groupId><artifactId>log4j-core</artifactId><version>2.14.1</version></dependency>',
    stacks: java,
    rules: ['dependency-not-vulnerable'],
  },
  { file: 'pom.xml', find: '</project>', put: '</projct>', stacks: java, rules: ['file-syntax'] },
  {
    file: 'composer.json',
    find: '"php": ">=7.4"',
    put: '"php": "~7.4.0"',
    stacks: php,
    rules: ['runtime-supported'],
  },
  {
    file: 'composer.json',
    find: '"ext-curl": "*"',
    put: '"ext-curl": "*", "topthink/framework": "5.0.22"',
    stacks: php,
    rules: ['dependency-not-vulnerable', 'dependency-supported'],
  },

  {
    file: 'package.json',
    find: '"build":',
    below: '"serve": "NODE_TLS_REJECT_UNAUTHORIZED=0 node dist/server.js",',
    stacks: node,
    rules: ['tls-verification-on'],
  },
];
