// The redirect URI the system runs with is the one of the config.
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { disagreements } from './disagreement.ts';

export const redirectUriAgrees: ProjectRule = {
  id: 'redirect-uri-agrees',
  severity: 'error',
  title: text('各文件里的回调地址与接入配置一致', 'The redirect URI is the same in all files'),
  why: text(
    '系统发给平台的是它自己设置文件里的回调地址，核对、登记的却是接入配置里的那一个。平台逐字符比较，差一个斜杠、端口或大小写，登录就在跳转时被拒绝。',
    'What is sent to the platform is the redirect URI of the system’s own settings; what was checked and registered is that of the config. Platforms compare character by character: one slash, port or capital more, and the login is refused.',
  ),
  remedy: text(
    '以平台登记的地址为准，把设置文件与接入配置改成完全一样；一个文件用于多套环境时，用环境变量给出。',
    'Take the registered URI and write it the same in the settings and in the config; where one file serves several environments, let an environment variable give it.',
  ),
  references: ['RFC 9700 §2.1', 'RFC 9700 §4.1.3', 'RFC 6749 §3.1.2.3'],
  examples: {
    bad: {
      'govauth.config.json': '{}',
      '.env.production': 'REDIRECT_URI=https://oa.sfj.invalid/auth/callback/\n',
    },
    good: {
      'govauth.config.json': '{}',
      '.env.production': 'REDIRECT_URI=https://oa.sfj.invalid/auth/callback\n',
    },
  },
  fixable: true,
  check: (project) => disagreements(project, 'redirect-uri'),
};
