// Claims that people must not be recognised by.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { subjectClaimStable } from './subject-claim-stable.ts';

const by = (subjectClaim: string, platform = 'gd-zwrz') =>
  judged(subjectClaimStable, { platform, accounts: { subjectClaim } });

describe('subject-claim-stable', () => {
  it.each(['gd-zwrz', 'oidc-generic', 'unknown'])('accepts sub at %s', (platform) => {
    expect(by('sub', platform)).toEqual([]);
  });

  it.each([
    ['phone_number', 'gd-zwrz', '手机号码'],
    ['name', 'gd-zwrz', '姓名'],
    ['id_number', 'gd-zwrz', '证件号码'],
    ['email', 'oidc-generic', '电子邮箱'],
    ['preferred_username', 'oidc-generic', '登录名'],
    ['loginName', 'gd-zwrz', '不是标准字段名'],
    ['mobile', 'unknown', '不是标准字段名'],
    ['userId', 'gd-zwrz', '平台自己的叫法'],
    ['userid', 'gd-zwrz', '平台自己的叫法'],
    ['Sub', 'gd-zwrz', '平台自己的叫法'],
  ])('refuses %s at %s: %s', (claim, platform, reason) => {
    const [finding, ...others] = by(claim, platform);
    expect(others).toEqual([]);
    expect([finding?.severity, finding?.typed]).toEqual(['error', JSON.stringify(claim)]);
    if (claim !== 'Sub') expect(finding?.message.zh).toContain(reason);
    expect(finding?.mended?.accounts.subjectClaim).toBe('sub');
  });
});
