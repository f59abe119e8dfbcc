// Logging out of the system logs out of the platform too.
import { text } from '../text.ts';
import type { Rule } from './rule.ts';
import { replaceValue } from './value/replace-value.ts';

export const logoutAtPlatform: Rule = {
  id: 'logout-at-platform',
  severity: 'warning',
  title: text('退出时应同时退出平台', 'Logout includes the platform'),
  why: text(
    '只退出本系统时，平台的登录状态还在：在窗口单位的公用电脑上，下一个人点“登录”就直接以上一个人的身份进入。',
    'Leaving only this system keeps the session at the platform alive: on a shared computer the next person’s click on “log in” enters as the previous one.',
  ),
  references: ['OpenID Connect RP-Initiated Logout 1.0 §2', 'GB/T 22239-2019 8.1.4.10'],
  examples: { bad: '{ "logout": { "atPlatform": false } }', good: '{ "logout": { "atPlatform": true } }' },
  fixable: true,
  *check({ config, profile, document }) {
    if (config.logout.atPlatform || !profile?.logout) return;
    const path = ['logout', 'atPlatform'];
    yield {
      at: document.placeOf(path),
      message: text(
        `退出时只退出本系统，而平台 ${profile.id} 提供退出接口`,
        `Logout leaves only this system although platform ${profile.id} has a logout endpoint`,
      ),
      hint: text('改为 true。', 'Set it to true.'),
      fix: replaceValue(document, path, true),
    };
  },
};
