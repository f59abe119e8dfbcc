// What is a placeholder and what only looks a little like one.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { noPlaceholder } from './no-placeholder.ts';

const inTest = (field: string, value: unknown) => ({ environments: { test: { [field]: value } } });

describe('no-placeholder', () => {
  it.each([
    'xxx',
    'zwrz_XXXX',
    'zwrz-xxx-1',
    'your-client-id',
    'YOUR_CLIENT_ID',
    'yourAppId'.replace('A', '-a'),
    '申请的id',
    '你的客户端标识',
    '请填写',
    '请替换成标识',
    '替换为标识',
    '您的标识',
    '此处填标识',
    '这里填标识',
    '待补充',
    '待填写',
    '某某系统',
    '<client_id>',
    '<客户端标识>',
    'TODO',
    'zwrz_TBD',
    '1111',
    '00000000',
    '123456789',
    '12345678',
    'changeme',
    'REPLACE_ME',
    'fill-me',
    'placeholder',
    '示例标识',
  ])('finds “%s” in a client id', (id) => {
    const findings = judged(noPlaceholder, { client: { id } });
    expect(findings.map(({ severity, typed }) => [severity, typed])).toEqual([['error', JSON.stringify(id)]]);
    expect(findings[0]?.message.en).toContain('client.id still holds the placeholder');
  });

  it.each([
    'zwrz_sfjoa01',
    'zwrz_axxxb',
    '440100',
    '1234',
    '12345',
    'todo',
    'zwrz_yourself',
    'exchange',
    'homepage',
    '${env:CLIENT_ID}',
    'zwrz_x1',
  ])('accepts the client id “%s”', (id) => {
    expect(judged(noPlaceholder, { client: { id } })).toEqual([]);
  });

  it.each([
    'https://example.com',
    'https://oa.example.com:8443/x',
    'https://oa.example.gov.cn/auth/callback',
    'https://oa.dept.example',
    'https://example.invalid',
    'https://your-domain.invalid',
    'https://xxx.invalid/auth',
    'https://<host>/auth',
    'http://oa-example.invalid',
  ])('finds the host of %s, wherever it was typed', (url) => {
    for (const field of ['platformBaseUrl', 'publicBaseUrl', 'redirectUri'])
      expect(judged(noPlaceholder, inTest(field, url)), field).toHaveLength(1);
    const registered = judged(noPlaceholder, inTest('registeredRedirectUris', ['https://a.invalid/', url]));
    expect(registered.map(({ typed }) => typed)).toEqual([JSON.stringify(url)]);
  });

  it.each([
    'https://oa.sfj.invalid',
    'https://examples.sfj.invalid',
    'https://counterexample.invalid',
    'https://oa.sfj.invalid/example',
    'https://oa.sfj.invalid/yourself',
    '${env:PLATFORM_URL}',
  ])('accepts %s', (url) => {
    expect(judged(noPlaceholder, inTest('platformBaseUrl', url))).toEqual([]);
  });

  it.each(['XX系统', 'xxx', 'XX省XX局', '某某单位', '待填写', '待定', '<系统名称>', '系统 TODO'])(
    'finds “%s” in prose',
    (name) => {
      expect(judged(noPlaceholder, { system: { name } })).toHaveLength(1);
      expect(judged(noPlaceholder, { claims: [{ name: 'name', purpose: name }] })).toHaveLength(1);
    },
  );

  it.each([
    '12345热线工单系统',
    '待办事项系统',
    '</script>',
    '<b>',
    '"); System.exit(1); //',
    '${process.env.X}',
    "'; DROP",
    '{{x}}',
    '示例中学管理系统',
    '核对您的材料',
    '一行\n又一行',
    '😀𠮷',
    'XXIII',
  ])('accepts “%s” in prose', (name) => {
    expect(judged(noPlaceholder, { system: { name, department: name, contractor: name } })).toEqual([]);
  });

  it('leaves secrets to the rule that never repeats them', () => {
    expect(judged(noPlaceholder, { client: { secret: 'your-secret' } })).toEqual([]);
  });

  it('looks only at the environment in question', () => {
    const change = inTest('platformBaseUrl', 'https://example.com');
    expect(judged(noPlaceholder, change, 'test')).toHaveLength(1);
    expect(judged(noPlaceholder, change, 'production')).toEqual([]);
  });
});
