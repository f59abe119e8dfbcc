import { describe, expect, it } from 'vitest';
import { parseText } from '../document/parse.ts';
import { checkShape } from './shape.ts';

const sound = {
  platform: 'gd-zwrz',
  stack: 'node-express',
  system: { name: '示例系统', department: '示例部门', contractor: '示例单位', protectionLevel: 3 },
  client: { id: 'zwrz_demo', secret: '${env:CLIENT_SECRET}' },
  environments: {
    local: {
      platformBaseUrl: 'http://127.0.0.1:9400',
      publicBaseUrl: 'http://127.0.0.1:3000',
      redirectUri: 'http://127.0.0.1:3000/auth/callback',
      registeredRedirectUris: ['http://127.0.0.1:3000/auth/callback'],
    },
  },
  session: { store: 'memory', idleMinutes: 30, absoluteHours: 8, instances: 1 },
  accounts: { subjectClaim: 'sub', mode: 'bind' },
  claims: [{ name: 'name', purpose: '页面显示' }],
  audit: { enabled: true, retentionDays: 180 },
  logout: { atPlatform: true, returnPath: '/' },
  proxy: { behind: false },
};

const textOf = (value: unknown) => JSON.stringify(value, null, 2);
const check = (text: string) => checkShape(parseText(text));

/** The findings after `change` was made to a sound config, each as the text it stands at and what it says. */
function broken(change: (config: Record<string, Record<string, unknown>>) => void) {
  const config = structuredClone(sound) as unknown as Record<string, Record<string, unknown>>;
  change(config);
  const text = textOf(config);
  return check(text).findings.map((finding) => {
    const { offset = 0, length = 0 } = finding.at ?? {};
    const [edit] = finding.fix?.edits ?? [];
    return {
      at: text.slice(offset, offset + length),
      zh: finding.message.zh,
      en: finding.message.en,
      mended: edit && text.slice(0, edit.offset) + edit.newText + text.slice(edit.offset + edit.length),
    };
  });
}

describe('checkShape', () => {
  it('gives the config of a sound file', () => {
    const { config, findings } = check(textOf(sound));
    expect(findings).toEqual([]);
    expect(config?.system.name).toBe('示例系统');
  });

  it('stops at the first syntax error', () => {
    const { config, findings } = check('{"platform": "x" "stack": , }');
    expect(config).toBeUndefined();
    expect(findings).toMatchObject([{ id: 'config-syntax', at: { offset: 17 } }]);
  });

  it('names what is missing with its title, all at once', () => {
    expect(broken((c) => Object.assign(c, { system: { protectionLevel: 3 } }))).toMatchObject([
      {
        at: '"system"',
        zh: expect.stringContaining('system.name（系统名称）、system.department（主管部门）'),
      },
    ]);
    expect(check('{}').findings).toMatchObject([{ id: 'config-shape', at: { offset: 0, length: 1 } }]);
  });

  it('takes a misspelt name for the missing one, and offers to rename it', () => {
    const [only, ...others] = broken((c) => {
      c['client'] = { ID: 'zwrz_demo', secret: 'x' };
    });
    expect(others).toEqual([]);
    expect(only).toMatchObject({ at: '"ID"', en: expect.stringContaining('client.ID') });
    expect(check(only?.mended ?? '').findings).toEqual([]);
  });

  it('says what names there are when none is near', () => {
    expect(broken((c) => Object.assign(c['audit'] ?? {}, { colour: 1 }))).toMatchObject([
      { at: '"colour"', mended: undefined },
    ]);
  });

  it.each([
    ['3', 3, 'protectionLevel'],
    ['03', 3, 'protectionLevel'],
  ])('says once that %j is text and no number, and mends it', (value, _, name) => {
    const findings = broken((c) => Object.assign(c['system'] ?? {}, { [name]: value }));
    expect(findings).toMatchObject([
      { at: JSON.stringify(value), zh: expect.stringContaining('应为整数，现在是文本') },
    ]);
    expect(check(findings[0]?.mended ?? '').findings).toEqual([]);
  });

  it.each([
    ['session', 'store', 'rediss', /memory.*redis/],
    ['session', 'idleMinutes', 0, /不能小于 1/],
    ['session', 'idleMinutes', 1.5, /应为整数/],
    ['session', 'absoluteHours', 0, /必须大于 0/],
    ['system', 'name', '', /不能为空/],
    ['system', 'name', '长'.repeat(201), /最多 200/],
    ['audit', 'enabled', null, /true 或 false.*空值/],
    ['audit', 'enabled', 'true', /true 或 false/],
  ])('%s.%s = %j', (section, name, value, words) => {
    const findings = broken((c) => Object.assign(c[section] ?? {}, { [name]: value }));
    expect(findings).toMatchObject([{ at: JSON.stringify(value), zh: expect.stringMatching(words) }]);
  });

  it('finds its way into arrays', () => {
    const findings = broken((c) =>
      Object.assign(c, { claims: [sound.claims[0], { name: 'email', purpose: 7 }] }),
    );
    expect(findings).toMatchObject([
      { at: '7', en: expect.stringMatching(/^claims\[1\]\.purpose \(Purpose\)/) },
    ]);
  });

  it('speaks of a document that is no object', () => {
    expect(check('[]').findings).toMatchObject([{ message: { zh: expect.stringContaining('对象') } }]);
    expect(check('null').findings).toHaveLength(1);
  });

  it('does not let a later double of a field go unsaid', () => {
    const text = textOf(sound).replace('"stack"', '"platform": "oidc-generic",\n  "stack"');
    expect(check(text).findings).toMatchObject([
      { id: 'config-shape', message: { zh: expect.stringContaining('两次') } },
    ]);
  });
});
