// Neither platform nor system stand on servers abroad.
import { environmentNames } from '../../config/config.ts';
import type { Project } from '../../project/project.ts';
import { registration } from '../../project/views/registration.ts';
import { text } from '../../text.ts';
import type { ProjectRule, ProjectViolation } from '../project-rule.ts';
import { configPlace } from '../proxy/config-place.ts';
import { comparisonFor } from './comparison.ts';
import { type ForeignHost, foreignHost } from './foreign-hosts.ts';
import { placeOf } from './statement-place.ts';

const said = ({ hostname, ending }: ForeignHost): Pick<ProjectViolation, 'message' | 'hint'> => ({
  message: text(
    `${hostname} 在境外的云或服务（${ending}）上，登录会把个人信息送出境`,
    `${hostname} is on a cloud or service abroad (${ending}): logins carry personal data out of the country`,
  ),
  hint: text(
    '换成部署在境内（政务云）的地址。',
    'Use an address that is hosted within the country, such as the government cloud.',
  ),
});

const fields = ['platformBaseUrl', 'apiBaseUrl', 'publicBaseUrl', 'redirectUri'] as const;

function* inConfig({ config }: Project): Iterable<ProjectViolation> {
  if (!config) return;
  for (const environment of environmentNames)
    for (const field of fields) {
      const found = foreignHost(config.value.environments[environment]?.[field] ?? '');
      if (!found) continue;
      yield { at: configPlace(config, ['environments', environment, field]), environment, ...said(found) };
    }
}

function* inFiles(project: Project): Iterable<ProjectViolation> {
  for (const statement of registration(project)) {
    const { environment, value } = statement;
    const found = environment === 'local' ? undefined : foreignHost(value);
    if (found && !comparisonFor(project, statement))
      yield { at: placeOf(statement), environment, ...said(found) };
  }
}

export const noForeignHost: ProjectRule = {
  id: 'no-foreign-host',
  severity: 'warning',
  production: 'error',
  title: text('平台与系统不得使用境外的主机', 'No host abroad'),
  why: text(
    '国家机关处理的个人信息应当在境内存储；确需向境外提供的，应当先进行安全评估。登录经过境外的云、内网穿透或身份服务，姓名、证件号码和令牌就已经出境。',
    'Personal information that state organs handle is stored within the country, and needs a security assessment before it is provided abroad. A login by way of a cloud, tunnel or identity service abroad takes names, numbers and tokens there.',
  ),
  remedy: text(
    '平台、系统与回调地址都用境内的主机；联调需要外网访问时，用政务云上的测试环境，不用内网穿透。',
    'Keep platform, system and redirect URI on hosts within the country; where a trial has to be reached from outside use a test environment in the government cloud, not a tunnel.',
  ),
  references: ['《个人信息保护法》第三十六条 (PIPL Art. 36)'],
  examples: {
    bad: { '.env.production': 'REDIRECT_URI=https://sfj-oa.azurewebsites.net/auth/callback\n' },
    good: { '.env.production': 'REDIRECT_URI=https://oa.sfj.invalid/auth/callback\n' },
  },
  *check(project) {
    yield* inConfig(project);
    yield* inFiles(project);
  },
};
