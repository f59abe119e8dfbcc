// Every environment has the hosts of that environment.
import { text } from '../text.ts';
import { allAddresses } from './address/addresses.ts';
import { environmentTitle } from './address/environment-names.ts';
import { misplacedHost } from './address/misplaced-host.ts';
import type { Rule } from './rule.ts';
import { dotted } from './value/dotted.ts';

const hints = {
  local: text(
    '本机环境用 http://127.0.0.1:端口；要连远端的测试平台，请把 testPlatform 设为 false。',
    'The local environment uses http://127.0.0.1:port; to reach a remote test platform set testPlatform to false.',
  ),
  test: text('填写测试环境的地址。', 'Write the address of the test environment.'),
  production: text('填写生产环境的地址。', 'Write the address of the production environment.'),
};

export const environmentHost: Rule = {
  id: 'environment-host',
  severity: 'error',
  title: text('各环境的地址不得混用', 'Hosts of one environment are not used in another'),
  why: text(
    '生产系统连到测试平台，任何测试账号都能登录；测试系统连到生产平台，会处理真实的个人信息。本机环境只用回环地址，避免误连。按名称推测的结论为警告。',
    'A production system at the test platform lets every test account in; a test system at the production platform handles real personal data. The local environment stays on loopback. What is only guessed from a name is a warning.',
  ),
  references: ['GB/T 22239-2019 8.1.4.1', 'GB/T 22239-2019 8.1.4.11'],
  examples: {
    bad: '{ "environments": { "production": { "platformBaseUrl": "https://sso-test.sfj.invalid" } } }',
    good: '{ "environments": { "production": { "platformBaseUrl": "https://sso.sfj.invalid" } } }',
  },
  *check(context) {
    for (const address of allAddresses(context)) {
      const misplaced = misplacedHost(address, context.profile);
      if (!misplaced) continue;
      const { hostname } = address;
      const { zh, en } = environmentTitle[address.environment];
      yield {
        at: context.document.placeOf(address.path),
        severity: misplaced.severity,
        message: text(
          `${zh}的 ${dotted(address.path)} 用了 ${hostname}，它${misplaced.found.zh}`,
          `${dotted(address.path)} of ${en} uses ${hostname}, which ${misplaced.found.en}`,
        ),
        hint: hints[address.environment],
      };
    }
  },
};
