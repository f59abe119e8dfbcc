// What people are told of each kind of file: its names, and what it is read for.
import { type Text, text } from '../text.ts';
import type { FileKind } from './kinds.ts';

export interface KindTitle {
  /** Names as people write them, `*` for anything. */
  readonly names: string;
  readonly what: Text;
}

const row = (names: string, zh: string, en: string): KindTitle => ({ names, what: text(zh, en) });

export const kindTitles: Readonly<Record<FileKind, KindTitle>> = {
  config: row('govauth.config.json', '接入配置', 'the integration config'),
  profile: row('*.profile.json', '自有的平台档案', 'platform profiles of one’s own'),
  spring: row(
    'application.yml, application-*.yml, *.properties, bootstrap.*',
    'Spring 的设置，含 profile 与占位符',
    'settings of Spring, with profiles and placeholders',
  ),
  settings: row(
    'sso|oauth|auth|config|jdbc|redis….properties|yml, appsettings.json, config/production.json',
    '其他框架与老系统的设置',
    'settings of other frameworks and older systems',
  ),
  compose: row('docker-compose*.yml, compose*.yml', '容器编排', 'containers'),
  dotenv: row('.env, .env.*, *.env', '环境变量文件', 'environment variables'),
  'package-json': row('package.json', 'Node 的依赖与脚本', 'dependencies and scripts of Node'),
  'composer-json': row('composer.json', 'PHP 的依赖', 'dependencies of PHP'),
  pom: row('pom.xml', 'Maven 的依赖', 'dependencies of Maven'),
  gradle: row('build.gradle, build.gradle.kts', 'Gradle 的依赖', 'dependencies of Gradle'),
  'web-xml': row('web.xml', 'Servlet 的会话与映射', 'sessions and mappings of servlets'),
  nginx: row(
    'nginx.conf, *.nginx.conf, conf.d/*.conf, sites-enabled/*',
    'nginx 及其 include；其他 .conf 看内容',
    'nginx and what it includes; other .conf files by what stands in them',
  ),
  'php-ini': row('php.ini, .user.ini', 'PHP 的设置', 'settings of PHP'),
  java: row('*.java', 'Java 代码', 'code in Java'),
  javascript: row(
    '*.js, *.ts, *.mjs, *.vue …',
    'JavaScript 与 TypeScript 代码',
    'code in JavaScript and TypeScript',
  ),
  php: row('*.php', 'PHP 代码与配置数组', 'code and configuration arrays in PHP'),
  page: row('*.html, *.jsp, *.ftl', '页面里的脚本', 'scripts of pages'),
  key: row('*.pem, *.key, id_rsa …', '私钥', 'private keys'),
  dockerfile: row('Dockerfile, *.Dockerfile', '基础镜像', 'base images'),
  gitignore: row('.gitignore', 'git 不收录的文件', 'what git leaves out'),
};
