// Actuator endpoints that are open, and what keeps them from being so.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { managementEndpointsClosed } from './management-endpoints-closed.ts';

const told = (files: ExampleFiles) =>
  judgedProject(managementEndpointsClosed, files).map(
    ({ where, typed, severity = '-', environment = 'all' }) => `${where} ${typed} ${severity} ${environment}`,
  );

const include = (value: string, more = '') => `management.endpoints.web.exposure.include=${value}\n${more}`;
const security = (rules: string) => ({
  'src/main/java/A.java': `class A { void a(HttpSecurity http) { http.authorizeRequests()${rules}; } }`,
});

describe('management-endpoints-closed', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [{ 'application.properties': include('*') }, ['application.properties:1 * - all']],
    [
      { 'application-prod.properties': include('health, heapdump') },
      ['application-prod.properties:1 health, heapdump - production'],
    ],
    [
      {
        'application.yml':
          'management:\r\n  endpoints:\r\n    web:\r\n      exposure:\r\n        include:\r\n          - health\r\n          - env\r\n',
      },
      ['application.yml:7 env - all'],
    ],
    [
      { 'application.properties': include('shutdown', 'management.endpoint.shutdown.enabled=true\n') },
      ['application.properties:1 shutdown - all'],
    ],
    [
      { 'application.properties': include('*', 'management.endpoints.web.exposure.exclude=env\n') },
      ['application.properties:1 * - all'],
    ],
    [
      {
        'docker-compose.prod.yml':
          'services:\n  a:\n    environment:\n      MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE: "*"\n',
      },
      ['docker-compose.prod.yml:4 "*" - production'],
    ],
    [
      { 'application.properties': 'management.security.enabled=false\n' },
      ['application.properties:1 false - all'],
    ],
    [
      { 'application-prod.properties': include('*'), ...security('.anyRequest().authenticated()') },
      ['application-prod.properties:1 * warning production'],
    ],
    [
      {
        'application.properties': include('*'),
        ...security('.antMatchers("/actuator/**").permitAll().anyRequest().authenticated()'),
      },
      ['application.properties:1 * - all'],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    { 'application.properties': include('health,info,prometheus,metrics') },
    { 'application.properties': include('shutdown') },
    { 'application-dev.properties': include('*') },
    { 'application.properties': include('*'), 'application-prod.properties': include('health') },
    { 'application.properties': include('*', 'management.endpoints.web.exposure.exclude=env,heapdump\n') },
    { 'application.properties': include('*', 'management.server.port=9081\nserver.port=8080\n') },
    { 'application.properties': include('*', 'management.server.address=127.0.0.1\n') },
    {
      'application.properties': include('*'),
      ...security('.requestMatchers(EndpointRequest.toAnyEndpoint()).hasRole("OPS")'),
    },
    { 'application.properties': include('*'), ...security('.antMatchers("/actuator/**").denyAll()') },
    { 'application.properties': include('${ENDPOINTS}') },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });
});
