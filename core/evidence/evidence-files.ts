// The files of an evidence pack, in order, as text: all but the manifest and its signature.
import type { ConformanceOutcome } from '../conformance/outcome.ts';
import type { LoginOutcome } from '../login/outcome.ts';
import { htmlReport } from '../report/html.ts';
import { jsonReport } from '../report/json.ts';
import { markdownReport } from '../report/markdown.ts';
import type { EvidenceInput } from './evidence-input.ts';
import { layout } from './layout.ts';
import { transcriptText } from './transcript-text.ts';

type Entry = readonly [path: string, content: string];

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const versions = ({ report, profile, node }: EvidenceInput) => ({
  tool: report.product,
  profile: { id: profile.id, version: profile.version, status: profile.status },
  node,
});

/** What was to be done: the verdicts tell what came of it. */
const plan = (login: LoginOutcome | undefined, conformance: ConformanceOutcome | undefined) => ({
  ...(login && {
    login: {
      environment: login.environment,
      steps: login.steps.map(({ id, title }) => ({ id, title })),
      checks: login.checks.map(({ id, title, step }) => ({ id, title, step })),
    },
  }),
  ...(conformance && {
    conformance: {
      plan: conformance.plan,
      modules: conformance.modules.map(({ id, title, kind, faults }) => ({ id, title, kind, faults })),
    },
  }),
});

/** Named for the module where its id is a plain word, always with its place in the run. */
const moduleFile = (id: string, at: number): string => {
  const number = String(at + 1).padStart(3, '0');
  return `${layout.transcripts}/${/^[a-z0-9][a-z0-9-]{0,80}$/.test(id) ? `${number}-${id}` : number}.txt`;
};

const transcripts = (
  login: LoginOutcome | undefined,
  conformance: ConformanceOutcome | undefined,
): readonly Entry[] => [
  ...(login ? [[`${layout.transcripts}/login.txt`, transcriptText(login.exchanges)] as const] : []),
  ...(conformance?.modules ?? []).flatMap(({ id, exchanges }, at) =>
    exchanges.length > 0 ? [[moduleFile(id, at), transcriptText(exchanges)] as const] : [],
  ),
];

export function evidenceFiles(input: EvidenceInput): readonly Entry[] {
  const { report, language, configText, profile } = input;
  const { login, conformance } = report;
  return [
    [layout.config, configText],
    [layout.profile, json(profile)],
    [layout.versions, json(versions(input))],
    [layout.plan, json(plan(login, conformance))],
    [layout.verdicts, jsonReport(report)],
    [layout.html, htmlReport(report, language)],
    [layout.markdown, markdownReport(report, language)],
    ...transcripts(login, conformance),
  ];
}
