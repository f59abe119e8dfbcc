// Pages of Druid, H2, Swagger and phpinfo, open and closed.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { consolesClosed } from './consoles-closed.ts';

const told = (files: ExampleFiles) =>
  judgedProject(consolesClosed, files).map(
    ({ where, typed, severity = 'warning' }) => `${where} ${typed} ${severity}`,
  );

const druid = (lines: readonly string[]) =>
  ['enabled=true', ...lines].map((line) => `spring.datasource.druid.statViewServlet.${line}\r\n`).join('');
const own = ['login-username=oa', 'login-password=Lm5-tower-88'];
const webXml = (params: Readonly<Record<string, string>>) => ({
  'src/main/webapp/WEB-INF/web.xml': `<web-app>\n<servlet><servlet-name>d</servlet-name>\n<servlet-class>com.alibaba.druid.support.http.StatViewServlet</servlet-class>\n${Object.entries(
    params,
  )
    .map(
      ([name, value]) =>
        `<init-param><param-name>${name}</param-name><param-value>${value}</param-value></init-param>\n`,
    )
    .join('')}</servlet></web-app>`,
});
const java = (lines: string) => ({
  'src/main/java/A.java': `class A { void a() {\nvar bean = new ServletRegistrationBean<>(new StatViewServlet(), "/druid/*");\n${lines}\n} }`,
});

describe('consoles-closed', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [{ 'application.properties': druid([]) }, ['application.properties:1 true error']],
    [
      {
        'application-druid.properties': druid(['login-username=oa', 'login-password=123456']),
        'application.properties': 'spring.profiles.active=druid\n',
      },
      ['application-druid.properties:3 123456 error'],
    ],
    [
      { 'application.properties': druid(['login-username=oaoa', 'loginPassword=oaoa', 'allow=']) },
      ['application.properties:3 oaoa error'],
    ],
    [webXml({}), ['src/main/webapp/WEB-INF/web.xml:3 com.alibaba.druid.support.http.StatViewServlet error']],
    [webXml({ loginPassword: 'druid' }), ['src/main/webapp/WEB-INF/web.xml:4 druid error']],
    [java('bean.addInitParameter("loginPassword", "admin");'), ['src/main/java/A.java:3 "admin" error']],
    [java('bean.setLoadOnStartup(1);'), ['src/main/java/A.java:2 new StatViewServlet() error']],
    [
      { 'application-prod.yml': 'spring:\n  h2:\n    console:\n      enabled: true\n' },
      ['application-prod.yml:4 true error'],
    ],
    [
      { 'application-prod.yml': 'springdoc:\n  swagger-ui:\n    enabled: true\n' },
      ['application-prod.yml:3 true warning'],
    ],
    [{ 'public/info.php': '<?php\nphpinfo();\n' }, ['public/info.php:2 phpinfo() warning']],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    { 'application.properties': druid(own) },
    { 'application.properties': druid(['allow=10.0.0.5,127.0.0.1']) },
    { 'application.properties': druid(['login-username=oa', 'login-password=${DRUID_PASSWORD}']) },
    { 'application-dev.properties': druid([]) },
    {
      'application.properties': druid([]),
      'application-prod.properties': druid([]).replace('true', 'false'),
    },
    webXml({ loginUsername: 'oa', loginPassword: 'Lm5-tower-88' }),
    webXml({ allow: '127.0.0.1' }),
    java('bean.addInitParameter("loginPassword", properties.getPassword());'),
    java('bean.addInitParameter("loginPassword", "Lm5-tower-88");'),
    { 'application.yml': 'spring:\n  h2:\n    console:\n      enabled: true\n' },
    { 'application.yml': 'springdoc:\n  swagger-ui:\n    enabled: true\nswagger:\n  enabled: true\n' },
    { 'application-prod.yml': 'knife4j:\n  enable: true\n  production: true\n' },
    { 'app/Admin.php': '<?php class Admin { function show() { $this->allow(); phpinfo(); } }' },
    { 'info.php': '<?php if (is_local()) { phpinfo(); }' },
    { 'test/info.php': '<?php phpinfo();' },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });
});
