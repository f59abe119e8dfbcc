// Java servers, web frameworks and database drivers.
import { text } from '../../text.ts';
import type { Advisory } from '../advisory.ts';

export const serverAdvisories: readonly Advisory[] = [
  {
    id: 'CVE-2025-24813',
    packages: ['org.apache.tomcat.embed:tomcat-embed-core', 'org.apache.tomcat:tomcat-catalina'],
    affected: '>=8.5.0 <9.0.99 || >=10.1.0-M1 <10.1.35 || >=11.0.0-M1 <11.0.3',
    severity: 'critical',
    what: text('部分 PUT 可执行代码或泄露文件', 'partial PUT runs code or discloses files'),
  },
  {
    id: 'CVE-2023-50164',
    packages: ['org.apache.struts:struts2-core'],
    affected: '>=2.0.0 <2.5.33 || >=6.0.0 <6.3.0.2',
    severity: 'critical',
    what: text('上传时的路径穿越可执行任意代码', 'path traversal of uploads runs arbitrary code'),
  },
  {
    id: 'CVE-2024-53677',
    packages: ['org.apache.struts:struts2-core'],
    affected: '>=2.0.0 <6.4.0',
    severity: 'critical',
    what: text('上传时的路径穿越可执行任意代码', 'path traversal of uploads runs arbitrary code'),
  },
  {
    id: 'CVE-2021-42392',
    packages: ['com.h2database:h2'],
    affected: '>=1.1.100 <2.0.206',
    severity: 'critical',
    what: text('H2 控制台可执行任意代码', 'the H2 console runs arbitrary code'),
  },
  {
    id: 'CVE-2024-1597',
    packages: ['org.postgresql:postgresql'],
    affected:
      '<42.2.28 || >=42.3.0 <42.3.9 || >=42.4.0 <42.4.4 || >=42.5.0 <42.5.5 || >=42.6.0 <42.6.1 || >=42.7.0 <42.7.2',
    severity: 'critical',
    what: text('preferQueryMode=simple 时可注入 SQL', 'SQL is injected with preferQueryMode=simple'),
  },
];
