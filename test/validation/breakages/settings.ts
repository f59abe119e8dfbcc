// application.properties, web.xml and php.ini.
import type { Breakage } from '../breakage.ts';
import { php, servlet, spring } from './stack-groups.ts';

const properties = 'src/main/resources/application.properties';
const webXml = 'src/main/webapp/WEB-INF/web.xml';
const ini = 'deploy/php.ini';
const anchor = 'server.shutdown=graceful';

export const settingsBreakages: readonly Breakage[] = [
  {
    file: properties,
    find: anchor,
    below: 'server.servlet.session.cookie.http-only=false',
    stacks: spring,
    rules: ['session-cookie-http-only'],
  },
  {
    file: properties,
    find: anchor,
    below: 'server.servlet.session.cookie.secure=false',
    stacks: spring,
    rules: ['session-cookie-secure'],
  },
  {
    file: properties,
    find: anchor,
    below: 'server.servlet.session.timeout=12h',
    stacks: spring,
    rules: ['session-timeout-short'],
  },
  {
    file: properties,
    find: anchor,
    below: 'server.servlet.session.timeout=10m',
    stacks: spring,
    rules: ['session-timeout-agrees'],
  },
  {
    file: properties,
    find: anchor,
    below: 'server.servlet.session.tracking-modes=url',
    stacks: spring,
    rules: ['session-not-in-url'],
  },
  {
    file: properties,
    find: anchor,
    below: 'spring.security.oauth2.client.registration.gov.client-secret=Qm4vT9xLr2Wz7KpYc8NdHs5b',
    stacks: spring,
    rules: ['secret-not-literal'],
  },
  {
    file: webXml,
    find: '</listener>',
    below: '<session-config><tracking-mode>URL</tracking-mode></session-config>',
    stacks: servlet,
    rules: ['session-not-in-url'],
  },
  {
    file: webXml,
    find: '</listener>',
    below: '<session-config><session-timeout>0</session-timeout></session-config>',
    stacks: servlet,
    rules: ['session-timeout-short'],
  },
  {
    file: webXml,
    find: '</listener>',
    below: '<session-config><cookie-config><http-only>false</http-only></cookie-config></session-config>',
    stacks: servlet,
    rules: ['session-cookie-http-only'],
  },
  {
    file: ini,
    find: 'html_errors = Off',
    below: 'session.cookie_httponly = 0',
    stacks: php,
    rules: ['session-cookie-http-only'],
  },
  {
    file: ini,
    find: 'html_errors = Off',
    below: 'session.cookie_samesite = "Strict"',
    stacks: php,
    rules: ['session-cookie-same-site'],
  },

  {
    file: properties,
    find: anchor,
    below: 'management.endpoints.web.exposure.include=*',
    stacks: spring,
    rules: ['management-endpoints-closed'],
  },
  {
    file: properties,
    find: anchor,
    below: 'server.error.include-stacktrace=always',
    stacks: spring,
    rules: ['errors-not-shown'],
  },
  {
    file: properties,
    find: anchor,
    below: 'server.servlet.context-path=/oa',
    stacks: spring,
    rules: ['callback-path-proxied'],
    told: ['deploy/nginx.conf'],
  },
  {
    file: ini,
    find: 'display_errors = Off',
    put: 'display_errors = On',
    stacks: php,
    rules: ['errors-not-shown'],
  },
  {
    file: ini,
    find: 'html_errors = Off',
    below: 'allow_url_include = On',
    stacks: php,
    rules: ['remote-include-off'],
  },
];
