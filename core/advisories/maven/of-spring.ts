// Packages of Spring.
import { text } from '../../text.ts';
import type { Advisory } from '../advisory.ts';

export const springAdvisories: readonly Advisory[] = [
  {
    id: 'CVE-2022-22965',
    packages: [
      'org.springframework:spring-beans',
      'org.springframework:spring-webmvc',
      'org.springframework:spring-webflux',
    ],
    affected: '<5.2.20.RELEASE || >=5.3.0 <5.3.18',
    severity: 'critical',
    what: text('参数绑定可执行任意代码（Spring4Shell）', 'data binding runs arbitrary code (Spring4Shell)'),
  },
  {
    id: 'CVE-2022-22965',
    packages: [
      'org.springframework.boot:spring-boot-starter-web',
      'org.springframework.boot:spring-boot-starter-webflux',
      'org.springframework.boot:spring-boot-starter-parent',
      'org.springframework.boot:spring-boot-dependencies',
    ],
    affected: '<2.5.12 || >=2.6.0 <2.6.6',
    severity: 'critical',
    what: text(
      '带来的 Spring Framework 可经参数绑定执行任意代码（Spring4Shell）',
      'the Spring Framework it brings runs arbitrary code by data binding (Spring4Shell)',
    ),
  },
  {
    id: 'CVE-2022-22978',
    packages: [
      'org.springframework.security:spring-security-core',
      'org.springframework.security:spring-security-web',
    ],
    affected: '<5.4.11 || >=5.5.0 <5.5.7 || >=5.6.0 <5.6.4',
    severity: 'critical',
    what: text('RegexRequestMatcher 的授权可被绕过', 'authorization by RegexRequestMatcher is bypassed'),
  },
  {
    id: 'CVE-2022-31690',
    packages: ['org.springframework.security:spring-security-oauth2-client'],
    affected: '<5.6.9 || >=5.7.0 <5.7.5',
    severity: 'high',
    what: text('修改授权请求可提升权限', 'changing the authorization request raises privileges'),
  },
  {
    id: 'CVE-2018-15758',
    packages: ['org.springframework.security.oauth:spring-security-oauth2'],
    affected: '<2.0.16.RELEASE || >=2.1.0 <2.1.3.RELEASE || >=2.2.0 <2.2.3.RELEASE || >=2.3.0 <2.3.4.RELEASE',
    severity: 'high',
    what: text('授权确认接口可提升权限', 'privileges are raised at the approval endpoint'),
  },
  {
    id: 'CVE-2019-11269',
    packages: [
      'org.springframework.security.oauth:spring-security-oauth2',
      'org.springframework.security.oauth:spring-security-oauth',
    ],
    affected: '<2.0.18.RELEASE || >=2.1.0 <2.1.5.RELEASE || >=2.2.0 <2.2.5.RELEASE || >=2.3.0 <2.3.6.RELEASE',
    severity: 'moderate',
    what: text(
      'redirect_uri 的开放重定向会泄露授权码',
      'open redirect by redirect_uri leaks authorization codes',
    ),
  },
  {
    id: 'CVE-2022-22947',
    packages: ['org.springframework.cloud:spring-cloud-gateway'],
    affected: '<3.0.7 || >=3.1.0 <3.1.1',
    severity: 'critical',
    what: text(
      '网关的 actuator 端点可执行任意代码',
      'the actuator endpoint of the gateway runs arbitrary code',
    ),
  },
  {
    id: 'CVE-2022-22963',
    packages: ['org.springframework.cloud:spring-cloud-function-context'],
    affected: '<3.1.7 || >=3.2.0 <3.2.3',
    severity: 'critical',
    what: text('请求头里的表达式会被执行', 'an expression in a request header is run'),
  },
];
