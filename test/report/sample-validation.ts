// A validation of two systems with everything that a report has to tell; foreign words wherever there can be any.
import type { Place } from '../../core/errors.ts';
import type { Finding } from '../../core/finding.ts';
import type {
  RuleInfo,
  ValidatedSystem,
  ValidationReport,
} from '../../core/report/findings/validation-report.ts';
import { type Language, text } from '../../core/text.ts';

export const secret = 's3cr3t-Value-99';

/** The place of `marked` in `source`, which is the file `file`. */
export function placeIn(file: string, source: string, marked: string): Place {
  const offset = source.indexOf(marked);
  const lines = source.slice(0, offset).split(/\r\n|\n|\r/);
  return { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset, length: marked.length };
}

const rule = (id: string, severity: RuleInfo['severity'], nasty: string): RuleInfo => ({
  id,
  severity,
  title: text(`要求 ${nasty}`, `Requirement ${nasty}`),
  why: text(`原因 ${nasty}`, `Reason ${nasty}`),
  references: ['RFC 6749 §10.12', nasty],
  page: `docs/rules/${id}.md`,
});

const yaml = (nasty: string) =>
  `server:\n  port: 8080\noauth:\n  client-secret: ${secret} ${nasty}\n  other: x\n`;

/** `nasty` stands in messages, names of files and folders, and in the files themselves. */
export function sampleSystems(nasty: string): readonly ValidatedSystem[] {
  const file = `src/配置 ${nasty}/application.yml`;
  const source = yaml(nasty);
  const at = placeIn(file, source, secret);
  const findings: readonly Finding[] = [
    {
      id: 'secret-by-reference',
      severity: 'error',
      message: text(`密钥写在文件里：${nasty}`, `A secret is typed here: ${nasty}`),
      hint: text(`改用引用 ${nasty}`, `Refer to it ${nasty}`),
      at,
      related: [
        { at: placeIn('b.txt', 'a\nb\nc', 'b\nc'), message: text(`也在这里 ${nasty}`, `Also here ${nasty}`) },
      ],
      fix: {
        title: text(`改为引用 ${nasty}`, `Use a reference ${nasty}`),
        edits: [
          { offset: at.offset, length: at.length, newText: '${CLIENT_SECRET}' },
          { file: '.env', offset: 0, length: 0, newText: `CLIENT_SECRET=\n${nasty}` },
        ],
      },
      references: ['GB/T 22239-2019 8.1.4.8', nasty],
    },
    {
      id: 'session-idle-limit',
      severity: 'warning',
      message: text(`空闲时限过长 ${nasty}`, `The idle limit is long ${nasty}`),
      hint: text('改短', 'Shorten it'),
      at: placeIn(file, source, 'port: 8080\noauth'),
    },
    {
      id: 'unknown-rule',
      severity: 'info',
      message: text(`提示 ${nasty}`, `A remark ${nasty}`),
      hint: text('看看', 'Have a look'),
    },
  ];
  const sources = (name: string) => (name === file ? source : name === 'b.txt' ? 'a\nb\nc' : undefined);
  const [first] = findings;
  const silenced = first ? [{ finding: first, by: 'suppression', reason: nasty } as const] : [];
  return [
    { root: '.', findings: [], sources: () => undefined, suppressed: 0, baselined: 0 },
    { root: `系统 ${nasty}`, findings, sources, suppressed: 1, baselined: 2, silenced },
  ];
}

export const sampleValidation = (nasty: string, language: Language): ValidationReport => ({
  tool: { name: 'GovAuth Kit', version: '0.0.1' },
  language,
  systems: sampleSystems(nasty),
  rules: [
    rule('secret-by-reference', 'error', nasty),
    rule('session-idle-limit', 'warning', nasty),
    rule('never-broken', 'info', nasty),
  ],
});
