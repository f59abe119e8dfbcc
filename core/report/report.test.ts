import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nastyTexts } from '../../test/report/nasty-texts.ts';
import { failingRun } from '../../test/report/sample-conformance.ts';
import { failedLogin } from '../../test/report/sample-login.ts';
import { text } from '../text.ts';
import { loginDialogue, moduleDialogue } from './dialogue.ts';
import { html } from './html/markup.ts';
import { sequenceRows } from './html/sequence-rows.ts';
import { htmlReport } from './html.ts';
import { jsonReport } from './json.ts';
import type { Report } from './report.ts';
import { textReport } from './text.ts';

const product = { name: 'GovAuth Kit', version: '0.0.1' };

const reportOf = (nasty: string): Report => ({
  product,
  login: failedLogin(nasty),
  stages: [{ id: 's', title: text(nasty, nasty), status: 'passed', duration: 5, detail: text(nasty, nasty) }],
});

const openingTags = (page: string) => page.match(/<[a-z][^>]*>/gi) ?? [];
const plain = openingTags(htmlReport(reportOf('x'), 'zh')).map((tag) => tag.replace(/="[^"]*"/g, ''));

describe('the page', () => {
  it.each(nastyTexts)('takes %j as text, and as nothing else', (nasty) => {
    const page = htmlReport(reportOf(nasty), 'zh');
    expect(openingTags(page).map((tag) => tag.replace(/="[^"]*"/g, ''))).toEqual(plain);
    expect(page).toContain(html`${nasty}`.toString());
  });

  it('has the same elements whatever is written in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (nasty) => {
        const tags = openingTags(htmlReport(reportOf(`=${nasty}`), 'en')).filter((tag) =>
          /^<(script|img|iframe|style|link|base|form|object|embed|meta)\b/i.test(tag),
        );
        expect(tags.map((tag) => tag.split(/[\s>]/)[0])).toEqual([
          '<meta',
          '<meta',
          '<meta',
          '<meta',
          '<meta',
          '<link',
          '<style',
        ]);
      }),
    );
  });

  it('asks nothing of the outside and runs nothing', () => {
    const page = htmlReport(reportOf('https://elsewhere.example/x.png'), 'en');
    expect(page).not.toMatch(/<script|@import|url\(|\bsrc=|<a href="(?!#)/);
    expect(page).toContain('content="default-src &#39;none&#39;;');
  });

  it('shows marks that turn the direction of writing instead of obeying them', () => {
    expect(html`a${'\u202Eb\u0007'}`.toString()).toBe('a⟨U+202E⟩b⟨U+0007⟩');
  });

  it.each([
    [
      'zh',
      [
        '登录未通过',
        '2026-01-02 11:04:05（北京时间）',
        '停在“换取令牌”',
        '原因',
        '证据',
        '怎么办',
        '未到达',
        'lang="zh-CN"',
      ],
    ],
    [
      'en',
      [
        'The login does not work',
        '2026-01-02 03:04:05 UTC',
        'Cause',
        'Proof',
        'What to do',
        'not reached',
        'lang="en"',
      ],
    ],
  ] as const)('%s: verdict, cause, proof and fix', (language, expected) => {
    const page = htmlReport(reportOf('x'), language);
    for (const words of expected) expect(page).toContain(words);
  });

  it('opens what failed and links it from check and drawing', () => {
    const page = htmlReport(reportOf('x'), 'zh');
    expect(page).toMatch(/<details class="exchange failed" id="exchange-1" open>/);
    expect(page).toMatch(/<details class="exchange" id="exchange-2">/);
    expect(page.match(/href="#exchange-1"/g)?.length).toBeGreaterThanOrEqual(2);
  });
});

describe('the rows of the drawing', () => {
  it('name what was sent and got on both wires, and never a value', () => {
    const login = failedLogin('x');
    const [exchange] = login.exchanges;
    if (!exchange) throw new Error('no exchange');
    const rows = sequenceRows({
      ...loginDialogue(login),
      exchanges: [
        {
          ...exchange,
          wire: {
            request: { line: 'POST https://p.example/t', headers: {}, body: 'client_id=a&code=***(3)' },
            answer: { line: '200', headers: {}, body: '{"status":0,"data":{"access_token":"***(9)"}}' },
          },
          standard: {
            request: {
              line: 'POST https://p.example/t',
              headers: { authorization: '***(9)' },
              body: 'code=***(3)',
            },
            answer: { line: '200', headers: {}, body: '{"access_token":"***(9)","sub":"***"}' },
          },
        },
      ],
    });
    expect(rows).toEqual([
      {
        exchange: 1,
        step: 'exchange-code',
        from: 'tool',
        to: 'platform',
        request: 'POST /t',
        sent: 'client_id · code',
        answer: '200',
        got: 'status · data{access_token}',
        standard: 'POST Authorization · code ⇢ access_token · sub',
        failed: true,
      },
    ]);
  });
});

describe('who asks whom in a module', () => {
  const asked = (channel: 'browser' | 'direct', url: string) => {
    const message = { line: `GET ${url}`, headers: {}, body: '' };
    const exchange = { id: 1, step: 's', channel, startedAt: 0, duration: 0, wire: { request: message } };
    const [failed] = failingRun.modules.filter(({ status }) => status === 'failed');
    if (!failed) throw new Error('nothing failed');
    const [row] = sequenceRows(
      moduleDialogue({ ...failed, exchanges: [exchange] }, 0, 'http://127.0.0.1:4310/'),
    );
    return `${row?.from} → ${row?.to}`;
  };
  it.each([
    ['browser', 'http://127.0.0.1:4310/auth/login', 'browser → tool'],
    ['browser', 'http://127.0.0.1:4311/authorize', 'browser → platform'],
    ['direct', 'http://127.0.0.1:4311/token', 'tool → platform'],
    ['direct', 'http://127.0.0.1:4310/backchannel-logout', 'platform → tool'],
  ] as const)('%s %s: %s', (channel, url, expected) => {
    expect(asked(channel, url)).toBe(expected);
  });
});

describe('the text of a conformance run', () => {
  it('says verdict, every module with its result, cause and fix of failures, and what has changed', () => {
    const words = textReport({ product, stages: [], conformance: failingRun }, 'zh');
    expect(words).toMatch(/^符合性测试未通过 {2}47 s\n示例协同办公系统 → /);
    for (const { id } of failingRun.modules) expect(words).toContain(`  ${id}  `);
    expect(words).toContain('\n未通过 2 · 中断 2 · 预期失败 1 · 通过 21 · 不适用 4\n');
    expect(words.match(/ {2}怎么办 {2}/g)).toHaveLength(2);
    expect(words).toContain('  新失败  govauth-code-replayed\n');
  });
});

describe('the text', () => {
  it('says verdict, steps, cause, proof and fix', () => {
    expect(textReport(reportOf('x'), 'zh')).toBe(
      [
        '✔ x  5 ms  x',
        '',
        '登录未通过  1.2 s',
        'x → x（测试环境，x）',
        '  ✔ 到平台登录  1.0 s',
        '  ✘ 换取令牌  234 ms',
        '  · 退出平台  未到达',
        '',
        '✘ x  client-authenticated',
        '  原因  x',
        '  证据  x',
        '  怎么办  x',
        '  RFC 6749 §5.2',
        '',
      ].join('\n'),
    );
  });

  it('lets no control sequence of a platform through', () => {
    const nasty = 'a\u001B]0;title\u0007\u009B31mb';
    const coloured = textReport(reportOf(nasty), 'en', { colour: true });
    expect(
      coloured
        .split('\u001B')
        .slice(1)
        .filter((part) => !/^\[(0|1|2|31|32)m/.test(part)),
    ).toEqual([]);
    expect(coloured.replaceAll('\u001B', '')).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(textReport(reportOf(nasty), 'en')).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it('colours only when told', () => {
    expect(textReport(reportOf('x'), 'en', { colour: true })).toContain('\u001B[31m');
  });
});

describe('the JSON', () => {
  it('has a format number, the verdict and everything of the outcome', () => {
    const report = reportOf('x');
    expect(JSON.parse(jsonReport(report))).toEqual({
      format: 1,
      product,
      passed: false,
      stages: report.stages,
      login: report.login,
    });
  });
});
