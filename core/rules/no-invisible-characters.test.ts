// Characters that cannot be seen, or look like others, in technical values; free text is left alone.
import { describe, expect, it } from 'vitest';
import { parseText } from '../document/parse.ts';
import { findProfile } from '../profile/profiles.ts';
import { validate } from '../validation/validate.ts';
import { judged } from './judged.ts';
import { noInvisibleCharacters } from './no-invisible-characters.ts';
import { soundConfig } from './sound-config.ts';

const id = (value: string) => judged(noInvisibleCharacters, { client: { id: value } });

describe('no-invisible-characters', () => {
  it.each([
    [' zwrz_1', '空白（U+0020）', 1, 'zwrz_1'],
    ['zwrz_1 ', '空白（U+0020）', 7, 'zwrz_1'],
    ['zwrz_1\n', '控制字符或换行（U+000A）', 7, 'zwrz_1'],
    ['zwrz_1\u00a0', 'NBSP', 7, 'zwrz_1'],
    ['zw\u200brz_1', '零宽字符', 3, 'zwrz_1'],
    ['zw\u2060rz_1', '零宽字符', 3, 'zwrz_1'],
    ['\ufeffzwrz_1', 'BOM', 1, 'zwrz_1'],
    ['zwrz\u202e_1', '方向控制符', 5, 'zwrz_1'],
    ['ｚｗｒｚ＿１', '全角字符（U+FF5A）', 1, 'zwrz_1'],
    ['zwrz_1。', '中文标点', 7, 'zwrz_1.'],
    ['“zwrz_1”', '弯引号', 1, '"zwrz_1"'],
    ['zwrz\u3000_1', '空白（U+3000）', 5, 'zwrz_1'],
  ])('finds %j', (value, name, position, plain) => {
    const [finding, ...others] = id(value);
    expect(others).toEqual([]);
    expect(finding?.message.zh).toContain(name);
    expect(finding?.message.zh).toContain(`第 ${position} 个字符`);
    expect(finding?.mended?.client.id).toBe(plain);
  });

  it('has nothing to offer for a value of nothing else', () => {
    expect(id('\u200b')[0]?.fix).toBeUndefined();
  });

  it.each(['zwrz_1', '${env:X}', 'zwrz-标识', 'a b'])('accepts %j', (value) => {
    expect(id(value)).toEqual([]);
  });

  it.each([
    [
      'environments.test.redirectUri',
      { environments: { test: { redirectUri: 'https：//oa-test.sfj.invalid/a' } } },
    ],
    [
      'environments.test.registeredRedirectUris[0]',
      { environments: { test: { registeredRedirectUris: ['https://a.invalid/ '] } } },
    ],
    ['client.secret', { client: { secret: '＄｛env：CLIENT_SECRET｝' } }],
    ['claims[0].name', { claims: [{ name: 'name\u200b', purpose: '页面显示姓名' }] }],
    ['logout.returnPath', { logout: { returnPath: '／' } }],
    ['proxy.trusted[0]', { proxy: { trusted: ['10。0。0。1'] } }],
    ['accounts.subjectClaim', { accounts: { subjectClaim: 'sub ' } }],
  ])('looks at %s', (path, change) => {
    const findings = judged(noInvisibleCharacters, change);
    expect(findings.map(({ message }) => message.en.includes(path))).toEqual([true]);
  });

  it('mends a reference typed in full-width characters', () => {
    const [finding] = judged(noInvisibleCharacters, { client: { secret: '＄｛env：CLIENT_SECRET｝' } });
    expect(finding?.mended?.client.secret).toBe('${env:CLIENT_SECRET}');
  });

  it('puts no literal secret into a fix', () => {
    expect(judged(noInvisibleCharacters, { client: { secret: 'not-a-real-secret\u00a0' } })).toEqual([]);
  });

  it.each(['云岭市　司法局 ', '👨‍👩‍👧系统', '一\n二', '系统（试点）：“一网通办”'])(
    'leaves the prose %j alone',
    (name) => {
      const claims = [{ name: 'name', purpose: name }];
      expect(
        judged(noInvisibleCharacters, { system: { name, department: name, contractor: name }, claims }),
      ).toEqual([]);
    },
  );

  it('finds a byte order mark, and places everything after it rightly', () => {
    const text = `\ufeff${soundConfig.replace('zwrz_sfjoa01', 'zwrz_sfjoa01 ')}`;
    const { findings } = validate(text, { resolveProfile: findProfile });
    expect(
      findings.map(({ at }) => [at?.line, text.slice(at?.offset, (at?.offset ?? 0) + (at?.length ?? 0))]),
    ).toEqual([
      [1, '\ufeff'],
      [parseText(text.slice(1)).placeOf(['client', 'id']).line, '"zwrz_sfjoa01 "'],
    ]);
  });
});
