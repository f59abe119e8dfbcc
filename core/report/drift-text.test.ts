import { describe, expect, it } from 'vitest';
import type { Drift } from '../login/drift/drift.ts';
import type { LoginOutcome } from '../login/outcome.ts';
import { text } from '../text.ts';
import { driftLines } from './drift-text.ts';
import { htmlReport } from './html.ts';
import { textReport } from './text.ts';

const drift: Drift = {
  items: [
    {
      path: 'claims',
      kind: 'unlisted',
      source: 'userinfo',
      what: text('多出的成员', 'More members'),
      found: '<b>nickName</b>: string(2)',
      expected: 'name',
      exchange: 3,
    },
    {
      path: 'token.expiresIn',
      kind: 'differs',
      source: 'token',
      what: text('有效期的类型不同', 'The lifetime has another type'),
      found: 'number',
      expected: 'string',
      change: { path: ['token', 'expiresIn'], value: 'number' },
    },
  ],
  open: [{ path: 'codeLifetime', what: text('授权码的有效期', 'Lifetime of a code') }],
};

const login: LoginOutcome = {
  platform: { id: 'p', title: text('平台', 'Platform'), baseUrl: 'https://p.invalid', status: 'custom' },
  environment: 'test',
  system: '系统',
  startedAt: '2026-01-02T03:04:05.678Z',
  duration: 1,
  passed: true,
  steps: [
    {
      id: 'connect',
      title: text('建立连接', 'Connection'),
      status: 'passed',
      duration: 1,
      detail: text('详情', 'a detail'),
    },
  ],
  checks: [
    {
      id: 'certificate-lasting',
      title: text('证书', 'Certificate'),
      step: 'secure-connection',
      status: 'passed',
      exchanges: [],
      finding: {
        id: 'certificate-lasting',
        severity: 'warning',
        message: text('快过期', 'soon over'),
        hint: text('更换', 'renew'),
        forOperator: '业务系统：系统\nclient_id：c<1>',
      },
    },
  ],
  exchanges: [],
  claims: [],
  drift,
};
const report = { product: { name: 'GovAuth Kit', version: '0' }, login, stages: [] };

describe('drift in words', () => {
  it('has the most telling kind first, and the change it could be', () => {
    expect(driftLines(drift, 'en')).toEqual([
      '≠ differs  The lifetime has another type  token.expiresIn',
      '    found number',
      '    profile string',
      '    could be token.expiresIn = "number"',
      '? not listed  More members  claims',
      '    found <b>nickName</b>: string(2)',
      '    profile name',
      '· still unknown  Lifetime of a code  codeLifetime',
    ]);
  });

  it('stands in the text report, with the detail of a step, a warning and the text for the operator', () => {
    const shown = textReport(report, 'en');
    expect(shown).toContain('Connection  1 ms  a detail');
    expect(shown).toContain('! soon over');
    expect(shown).toContain('\n业务系统：系统\nclient_id：c<1>\n');
    expect(shown).toContain('Compared with the profile\n≠ differs');
  });

  it('is left out of a report on a login that saw nothing', () => {
    const blind = { ...report, login: { ...login, drift: { ...drift, items: [] } } };
    expect(textReport(blind, 'en')).not.toContain('Compared with the profile');
    expect(htmlReport(blind, 'en')).not.toContain('Compared with the profile');
  });

  it('stands in the page, with nothing of a platform taken for markup', () => {
    const page = htmlReport(report, 'zh');
    expect(page).toContain('与平台档案对照');
    expect(page).toContain('&lt;b&gt;nickName&lt;/b&gt;');
    expect(page).toContain('token.expiresIn = ');
    expect(page).toContain('client_id：c&lt;1&gt;');
    expect(page).toContain('详情');
    expect(page).not.toContain('<b>nickName');
  });
});
