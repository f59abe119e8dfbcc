// Settings for one environment have the hosts of that environment.

import type { Project } from '../../project/project.ts';
import type { Statement } from '../../project/views/registration/statement.ts';
import { registration } from '../../project/views/registration.ts';
import { environmentTitle } from '../../rules/address/environment-names.ts';
import { ipRange, isLoopback } from '../../rules/address/ip-range.ts';
import { type Misplaced, misplacedHost } from '../../rules/address/misplaced-host.ts';
import { readAddress } from '../../rules/address/read-address.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { comparisonFor } from './comparison.ts';
import { placeOf, shortName } from './statement-place.ts';

interface Found extends Misplaced {
  readonly hostname: string;
  readonly environment: 'test' | 'production';
}

/** Local settings may lead anywhere while somebody tries something out. */
function misplacedIn(project: Project, statement: Statement): Found | undefined {
  const { environment, value } = statement;
  if (environment !== 'test' && environment !== 'production') return undefined;
  const url = readAddress(value);
  if (!url) return undefined;
  const { hostname } = url;
  const range = ipRange(hostname);
  const host = { environment, hostname, range, loopback: isLoopback(hostname, range) };
  const misplaced = misplacedHost(host, project.config?.profile);
  return misplaced && !comparisonFor(project, statement)
    ? { ...misplaced, hostname, environment }
    : undefined;
}

export const settingsEnvironmentHost: ProjectRule = {
  id: 'settings-environment-host',
  severity: 'error',
  title: text('各环境的设置文件使用该环境的主机', 'Settings of an environment have its hosts'),
  why: text(
    '从另一套环境复制来的设置文件最容易漏改地址：生产系统连到测试平台，任何测试账号都能登录；回调地址指向本机，用户登录后打不开页面。按名称推测的结论为警告。',
    'Addresses are what is forgotten when settings are copied from another environment: production at the test platform lets every test account in, and a redirect URI that points at this very machine opens no page for users. What is guessed from a name is a warning.',
  ),
  remedy: text('换成该环境的地址。', 'Write the address of this environment.'),
  references: ['GB/T 22239-2019 8.1.4.1', 'GB/T 22239-2019 8.1.4.11'],
  examples: {
    bad: { 'application-prod.yml': 'sso:\n  base-url: https://sso-test.sfj.invalid\n' },
    good: { 'application-prod.yml': 'sso:\n  base-url: https://sso.sfj.invalid\n' },
  },
  *check(project) {
    for (const statement of registration(project)) {
      const found = misplacedIn(project, statement);
      if (!found) continue;
      const { severity, hostname, environment } = found;
      const { zh, en } = environmentTitle[environment];
      const name = shortName(statement.name);
      yield {
        at: placeOf(statement),
        environment,
        severity,
        message: text(
          `${zh}的 ${name} 用了 ${hostname}，它${found.found.zh}`,
          `${name} of ${en} uses ${hostname}, which ${found.found.en}`,
        ),
        hint: text(`填写${zh}的地址。`, `Write the address of ${en}.`),
      };
    }
  },
};
