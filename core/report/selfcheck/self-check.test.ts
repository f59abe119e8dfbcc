// Clauses by what was looked at and found; every writer says the same and claims nothing.
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../finding.ts';
import { text } from '../../text.ts';
import { clauses } from './clauses.ts';
import { selfCheckDocx } from './docx.ts';
import { selfCheckHtml } from './html.ts';
import { selfCheckMarkdown } from './markdown.ts';
import { type CheckedRule, selfCheck } from './self-check.ts';

const rule = (id: string, references: readonly string[], files: readonly string[]): CheckedRule => ({
  ...{ id, references, files },
  title: text(`规则 ${id}`, `Rule ${id}`),
});

const nasty = '<b>|`a`\u0000\n]]>\u202e';
const finding: Finding = {
  id: 'tls',
  severity: 'error',
  message: text(`发现 ${nasty}`, `Found ${nasty}`),
  hint: text('改正。', 'Mend it.'),
  at: { file: 'deploy/nginx.conf', line: 7, column: 3, offset: 90, length: 4 },
};

const check = selfCheck({
  tool: { name: 'GovAuth Kit', version: '0.0.0' },
  date: '2026-01-02',
  system: { name: '协同 & 办公', department: '某局', contractor: '某公司' },
  protectionLevel: 3,
  environment: undefined,
  standards: ['GB/T 22239-2019'],
  rules: [
    rule('tls', ['GB/T 22239-2019 8.1.2.2'], ['deploy/nginx.conf']),
    rule('https', ['GB/T 22239-2019 8.1.2.2', 'GB/T 22239-2019 8.1.4.8 b'], ['govauth.config.json']),
    rule('idle', ['GB/T 22239-2019 8.1.4.1 b'], []),
    rule('vague', ['GB/T 22239-2019 8.1.4.1'], ['a.yml']),
  ],
  findings: [finding, { ...finding, id: 'https', severity: 'info' }],
  suppressed: 2,
  files: 12,
});
const verdictOf = (id: string) => check.rows.find(({ clause }) => clause.id === id)?.verdict;

describe('selfCheck', () => {
  it.each([
    ['8.1.2.2', 'failed'],
    ['8.1.4.8', 'passed'],
    // Its rule had nothing to look at; the other one cites no letter.
    ['8.1.4.1 b', 'not-checkable'],
    ['8.1.4.1 d', 'not-checkable'],
  ])('%s is %s', (id, verdict) => {
    expect(verdictOf(id)).toBe(verdict);
  });

  it('goes through the clauses of the standards that were asked for, each once', () => {
    expect(check.rows.every(({ clause }) => clause.standard === 'GB/T 22239-2019')).toBe(true);
    const names = clauses.map(({ standard, id }) => `${standard} ${id}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  const disclaimer = { zh: '不代表符合标准', en: 'claims no compliance' }[language];
  const documentOf = async () => {
    const files = unzipSync(await selfCheckDocx(check, language));
    return new TextDecoder().decode(files['word/document.xml']);
  };

  it.each([
    ['Markdown', async () => selfCheckMarkdown(check, language)],
    ['HTML', async () => selfCheckHtml(check, language)],
    ['Word', documentOf],
  ])('%s has facts, rows, problems and says what it is not', async (_, make) => {
    const written = await make();
    expect(written).toContain(disclaimer);
    expect(written).toContain('8.1.2.2');
    expect(written).toContain('deploy/nginx');
    for (const raw of ['<b>|', '\u0000', '\u202e']) expect(written).not.toContain(raw);
    if (language === 'en')
      expect(written.replace(/协同|办公|某局|某公司/g, '')).not.toMatch(/\p{Script=Han}/u);
  });
});
