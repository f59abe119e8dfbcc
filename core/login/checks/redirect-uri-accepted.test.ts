import { describe, expect, it } from 'vitest';
import { redirectUri } from '../../../test/login/meet.ts';
import { findings, loginAtDouble, page, profile } from '../../../test/login/platform-double.ts';

describe('the redirect URI sent', () => {
  it.each([
    [
      'the config says is registered',
      { registeredRedirectUris: ['http://localhost:4310/auth/callback'] },
      '无此地址',
    ],
    ['the page says is registered', {}, '已登记：http://127.0.0.1:4310/auth/callback2。'],
  ])('is held against what %s, the first difference marked', async (_, change, words) => {
    const outcome = await loginAtDouble(
      profile,
      { authorize: () => page(`<main>回调地址不符 ${words}</main>`, 400) },
      change,
    );
    const lines = findings(outcome)[0]?.proof?.split('\n') ?? [];
    expect(lines.at(-3)).toContain(redirectUri);
    const at = lines.at(-1)?.indexOf('^') ?? 0;
    // The labels hold two full-width characters each, which are one unit and two cells.
    expect([lines.at(-3)?.[at - 2], lines.at(-2)?.[at - 2]]).toEqual(
      'registeredRedirectUris' in change ? ['1', 'l'] : [undefined, '2'],
    );
  });
});
