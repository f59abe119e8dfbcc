// Purposes that say something, and those that would fit any claim.
import { describe, expect, it } from 'vitest';
import { claimsMinimal } from './claims-minimal.ts';
import { judged } from './judged.ts';

const collected = (name: string, purpose: string, platform = 'gd-zwrz') =>
  judged(claimsMinimal, { platform, claims: [{ name, purpose }] });

describe('claims-minimal', () => {
  it.each([
    '业务需要',
    '工作需要',
    '系统使用',
    '需要。',
    '登录',
    '用于展示',
    '备用',
    '测试',
    '核对',
    'business need',
    'required',
    'n/a',
    '---',
    'login',
    'id_number',
    '证件号码',
    'Certificate number',
    '   ',
  ])('“%s” is no purpose for a certificate number', (purpose) => {
    expect(collected('id_number', purpose).map((f) => [f.severity, f.typed])).toEqual([
      ['warning', JSON.stringify(purpose)],
    ]);
  });

  it.each([
    '首次登录时与人事档案核对',
    '核对身份',
    'match the personnel file at first login',
    '用于登录时核对人事档案',
  ])('“%s” is one', (purpose) => {
    expect(collected('id_number', purpose)).toEqual([]);
  });

  it.each([
    ['picture', 'gd-zwrz', 1],
    ['picture', 'oidc-generic', 1],
    ['name', 'gd-zwrz', 0],
    ['phone_number', 'gd-zwrz', 0],
    ['id_number', 'oidc-generic', 0],
    ['constructor', 'gd-zwrz', 0],
    ['picture', 'unknown', 0],
  ])('judges sensitive claims only: %s at %s', (name, platform, count) => {
    expect(collected(name, '业务需要', platform)).toHaveLength(count);
  });

  it('leaves placeholders to no-placeholder', () => {
    expect(collected('id_number', '待填写')).toEqual([]);
  });
});
