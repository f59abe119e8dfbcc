// Platforms that cannot be found, by id and by file.
import { describe, expect, it } from 'vitest';
import { profiles } from '../profile/profiles.ts';
import { judged } from './judged.ts';
import { platformKnown } from './platform-known.ts';

const named = (platform: string) => judged(platformKnown, { platform });

describe('platform-known', () => {
  it.each(['gd-zwrz', 'oidc-generic'])('knows %s', (platform) => {
    expect(named(platform)).toEqual([]);
  });

  it.each([
    ['gd-zwzr', 'gd-zwrz'],
    ['GD-ZWRZ', 'gd-zwrz'],
    ['oidc-genric', 'oidc-generic'],
  ])('takes %s for %s', (platform, meant) => {
    const [finding, ...others] = named(platform);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('error');
    expect(finding?.message.zh).toContain(profiles.map(({ id }) => id).join('、'));
    expect(finding?.hint.en).toContain(`Did you mean ${meant}?`);
    expect(finding?.mended?.platform).toBe(meant);
  });

  it.each(['zj-irs-portal', './mine.json', 'profiles/mine.json'])('has no guess for %s', (platform) => {
    const [finding] = named(platform);
    expect(finding?.fix).toBeUndefined();
    expect(finding?.message.zh).toContain(platform);
    expect(finding?.message.zh.includes('档案文件')).toBe(platform.endsWith('.json'));
  });
});
