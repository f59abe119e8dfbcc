// Passwords of databases and caches do not stand in settings that are passed on.
import { isLoopbackHost } from '../../loopback.ts';
import type { Credential } from '../../project/views/credentials/credential.ts';
import { credentials } from '../../project/views/credentials.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { isPlaceholder } from './placeholder.ts';
import { shortName } from './role-names.ts';
import { isExample, isShared } from './shared.ts';

/** Another machine: a bare name is mostly a neighbour in the same compose file. */
const isRemote = (host = ''): boolean =>
  host.includes('.') &&
  !host.includes('$') &&
  !isLoopbackHost(host) &&
  host !== 'host.docker.internal' &&
  host !== '0.0.0.0';

const isServing = ({ environment, host }: Credential): boolean =>
  environment === 'production' || (environment !== 'local' && isRemote(host));

export const passwordNotLiteral: ProjectRule = {
  id: 'password-not-literal',
  severity: 'warning',
  title: text(
    '数据库与缓存的口令不写在配置文件里',
    'Passwords of databases and caches are not in settings files',
  ),
  why: text(
    '账号库和会话库里是用户与平台账号的对应关系、登录状态。正式环境的口令随仓库和安装包流出，拿到网络通路的人就能直接读写。',
    'The databases behind hold who is who at the platform and who is logged in. A password of a serving environment that leaves with the repository or the package opens them to everybody on the network.',
  ),
  remedy: text(
    '改成环境变量引用（${DB_PASSWORD}）或配置中心的加密项；开发环境的本机库不受影响。',
    'Write a reference (${DB_PASSWORD}) or an encrypted item of the configuration centre; databases on a developer’s machine are not concerned.',
  ),
  references: ['GB/T 22239-2019 8.1.4.8', 'GB/T 39786-2021 8.4 e'],
  examples: {
    bad: {
      'src/main/resources/application-prod.yml':
        'spring:\n  datasource:\n    url: jdbc:mysql://10.99.1.5:3306/oa\n    username: oa\n    password: Lm5-tower-88\n',
    },
    good: {
      'src/main/resources/application-prod.yml':
        'spring:\n  datasource:\n    url: jdbc:mysql://10.99.1.5:3306/oa\n    username: oa\n    password: ${DB_PASSWORD}\n',
    },
  },
  *check(project) {
    for (const credential of credentials(project)) {
      const { role, file, span, name, value, environment } = credential;
      if (role !== 'password' || file.kind === 'dotenv' || isExample(file)) continue;
      if (!isServing(credential) || isPlaceholder(value) || !isShared(project, file)) continue;
      yield {
        at: file.at(span),
        secret: true,
        environment,
        message: text(
          `${shortName(name)} 直接写了口令（内容不在此显示），应当写引用`,
          `${shortName(name)} holds a password (not shown here), a reference was expected`,
        ),
        hint: text(
          '由环境变量或加密的配置项给出；提交过的口令请更换。',
          'Give it by an environment variable or an encrypted item; change a password that was committed.',
        ),
      };
    }
  },
};
