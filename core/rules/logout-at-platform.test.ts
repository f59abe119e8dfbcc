// Leaving the system without leaving the platform.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { logoutAtPlatform } from './logout-at-platform.ts';

const logout = (atPlatform: boolean, platform = 'gd-zwrz') =>
  judged(logoutAtPlatform, { platform, logout: { atPlatform } });

describe('logout-at-platform', () => {
  it.each(['gd-zwrz', 'oidc-generic'])('warns where %s could be left too', (platform) => {
    const [finding, ...others] = logout(false, platform);
    expect(others).toEqual([]);
    expect([finding?.severity, finding?.typed]).toEqual(['warning', 'false']);
    expect(finding?.mended?.logout.atPlatform).toBe(true);
  });

  it('is content when it is left, or when nobody knows how', () => {
    expect([...logout(true), ...logout(false, 'unknown')]).toEqual([]);
  });
});
