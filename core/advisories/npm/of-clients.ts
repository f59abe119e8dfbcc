// npm packages that send requests, to the platform among others.
import { text } from '../../text.ts';
import type { Advisory } from '../advisory.ts';

export const clientAdvisories: readonly Advisory[] = [
  {
    id: 'CVE-2023-45857',
    packages: ['axios'],
    affected: '>=0.8.1 <0.28.0 || >=1.0.0 <1.6.0',
    severity: 'moderate',
    what: text('把 XSRF-TOKEN 发给任何主机', 'XSRF-TOKEN is sent to any host'),
  },
  {
    id: 'CVE-2025-27152',
    packages: ['axios'],
    affected: '<0.30.0 || >=1.0.0 <1.8.2',
    severity: 'high',
    what: text(
      '绝对地址绕过 baseURL，凭据可能发往他处',
      'absolute addresses get past baseURL: credentials may go elsewhere',
    ),
  },
  {
    id: 'CVE-2026-44492',
    packages: ['axios'],
    affected: '>=1.0.0 <1.16.0',
    severity: 'high',
    what: text('NO_PROXY 可被绕过，造成服务端请求伪造', 'NO_PROXY is bypassed: server-side request forgery'),
  },
  {
    id: 'CVE-2023-28155',
    packages: ['request'],
    affected: '*',
    severity: 'moderate',
    what: text(
      '跨协议跳转可绕过请求伪造的防护；此包已停止维护',
      'redirects across protocols get past defences against request forgery; nobody maintains the package',
    ),
  },
  {
    id: 'CVE-2022-0235',
    packages: ['node-fetch'],
    affected: '<2.6.7 || >=3.0.0 <3.1.1',
    severity: 'high',
    what: text(
      '跳转到其他站点时仍带上 Authorization 与 Cookie',
      'Authorization and Cookie go along with redirects to other sites',
    ),
  },
];
