// Claims that the platform does not have, and what was meant.
import { describe, expect, it } from 'vitest';
import { claimsKnown } from './claims-known.ts';
import { judged } from './judged.ts';

const claim = (name: string, platform = 'gd-zwrz') =>
  judged(claimsKnown, {
    platform,
    claims: [
      { name: 'sub', purpose: '识别账号' },
      { name, purpose: '短信通知办理进度' },
    ],
  });

describe('claims-known', () => {
  it.each([
    ['phone_number', 'gd-zwrz'],
    ['email', 'oidc-generic'],
    ['anything', 'unknown'],
    ['name\u200b', 'gd-zwrz'],
    ['xxx', 'gd-zwrz'],
  ])('accepts %j at %s, or leaves it to others', (name, platform) => {
    expect(claim(name, platform)).toEqual([]);
  });

  it.each([
    ['mobile', 'gd-zwrz', 'phone_number', true],
    ['certificateNumber', 'gd-zwrz', 'id_number', true],
    ['userid', 'gd-zwrz', 'sub', true],
    ['phone_numer', 'gd-zwrz', 'phone_number', false],
    ['pictur', 'oidc-generic', 'picture', false],
  ])('takes %s at %s for %s', (name, platform, meant, sure) => {
    const [finding, ...others] = claim(name, platform);
    expect(others).toEqual([]);
    expect([finding?.severity, finding?.typed]).toEqual(['error', JSON.stringify(name)]);
    expect(finding?.hint.en).toContain(`Did you mean ${meant} (`);
    expect(finding?.mended?.claims[1]?.name).toBe(sure ? meant : undefined);
  });

  it.each([
    ['email', 'gd-zwrz'],
    ['constructor', 'gd-zwrz'],
    ['organisation', 'oidc-generic'],
  ])('lists what there is for %s at %s', (name, platform) => {
    const [finding, ...others] = claim(name, platform);
    expect(others).toEqual([]);
    expect(finding?.hint.zh).toContain('可用的字段：sub、name');
  });
});
