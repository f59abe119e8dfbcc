// The client id the system runs with is the one of the config.
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { disagreements } from './disagreement.ts';

export const clientIdAgrees: ProjectRule = {
  id: 'client-id-agrees',
  severity: 'error',
  title: text('各文件里的客户端标识与接入配置一致', 'The client id is the same in all files'),
  why: text(
    '平台按客户端标识查登记：回调地址、密钥、授权的信息项都跟着它。设置文件里是另一个标识，平台报“客户端不存在”，或者把登录算到别的系统名下。',
    'The client id is what the platform looks the registration up by: redirect URIs, secret and claims hang on it. With another id in the settings the client is unknown, or logins are counted as those of another system.',
  ),
  remedy: text(
    '填平台发给本系统、用于该环境的标识；各环境不同时，写在接入配置的 environments.<环境>.client.id。',
    'Use the id that the platform gave this system for this environment; where they differ, the config has environments.<name>.client.id.',
  ),
  references: ['RFC 6749 §2.2', 'RFC 6749 §4.1.1'],
  examples: {
    bad: {
      'govauth.config.json': '{}',
      '.env.production': 'PLATFORM_BASE_URL=https://sso.sfj.invalid\nCLIENT_ID=zwrz_sfjoa02\n',
    },
    good: {
      'govauth.config.json': '{}',
      '.env.production': 'PLATFORM_BASE_URL=https://sso.sfj.invalid\nCLIENT_ID=zwrz_sfjoa01\n',
    },
  },
  check: (project) => disagreements(project, 'client-id'),
};
