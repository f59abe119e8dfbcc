// The platform the system talks to is the one of the config.
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { disagreements } from './disagreement.ts';

export const platformUrlAgrees: ProjectRule = {
  id: 'platform-url-agrees',
  severity: 'error',
  title: text('各文件里的平台地址与接入配置一致', 'The address of the platform is the same in all files'),
  why: text(
    '接入配置按一个平台核对，系统运行时却连到另一个：登录失败，或者测试账号登进了生产系统。issuer 还会与 id_token 里的逐字符比较。',
    'The config was checked against one platform and the system talks to another: logins fail, or accounts of the test platform get into production. An issuer is moreover compared with that of the id_token, character by character.',
  ),
  remedy: text(
    '把设置文件里的平台地址改成该环境在接入配置里的地址；配置过时的，先改配置再核对。',
    'Write the address that the config has for this environment; where the config is out of date, change it first and validate again.',
  ),
  references: ['OpenID Connect Core 1.0 §3.1.3.7', 'RFC 6749 §3.1', 'GB/T 22239-2019 8.1.4.1'],
  examples: {
    bad: {
      'govauth.config.json': '{}',
      '.env.production': 'PLATFORM_BASE_URL=https://sso-old.sfj.invalid\n',
    },
    good: { 'govauth.config.json': '{}', '.env.production': 'PLATFORM_BASE_URL=https://sso.sfj.invalid\n' },
  },
  check: (project) =>
    disagreements(
      project,
      'issuer',
      'platform-url',
      'authorization-endpoint',
      'token-endpoint',
      'userinfo-endpoint',
      'logout-endpoint',
    ),
};
