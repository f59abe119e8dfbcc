// Java servers and web frameworks.
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
];
