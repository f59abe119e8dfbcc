// A first login proves that the local account is the person's own.
import { text } from '../text.ts';
import type { Rule } from './rule.ts';

export const accountModeProven: Rule = {
  id: 'account-mode-proven',
  severity: 'warning',
  title: text(
    '首次登录应当绑定或审批，不应自动建账号',
    'A first login is bound or approved, not created on the fly',
  ),
  why: text(
    '自动建账号意味着平台上的任何人都能进入本系统。等保要求及时清理多余账号、按最小权限授权；确需自动建账号时，新账号只给最低角色并由管理员审批，然后把本规则关闭以示知情。',
    'Creating accounts on the fly lets in anyone the platform knows. The protection standard asks for no surplus accounts and least privilege; where it is needed, give new accounts the lowest role, have them approved, and switch this rule off to say so.',
  ),
  references: ['GB/T 22239-2019 8.1.4.2 a', 'GB/T 22239-2019 8.1.4.2 c', 'GB/T 22239-2019 8.1.4.2 d'],
  examples: { bad: '{ "accounts": { "mode": "auto" } }', good: '{ "accounts": { "mode": "bind" } }' },
  *check({ config, document }) {
    if (config.accounts.mode !== 'auto') return;
    yield {
      at: document.placeOf(['accounts', 'mode']),
      message: text(
        'auto 会为平台上的任何人自动建账号，建议 bind 或 reject',
        'auto creates an account for anyone on the platform; bind or reject is advised',
      ),
      hint: text(
        '改为 bind（用本地密码绑定一次）或 reject；确需 auto 时，新账号只给最低角色，由管理员审批后再授权。',
        'Use bind (prove the local password once) or reject; where auto is needed, give new accounts the lowest role and have an administrator approve them.',
      ),
    };
  },
};
