// A conformance run as a suite: every module a case. A failure that was expected is skipped, with the reason.
import type { ConformanceOutcome, ModuleOutcome } from '../../conformance/outcome.ts';
import { type Language, say } from '../../text.ts';
import { conformanceWords, verdictWords } from '../conformance-words.ts';
import { type ModuleVerdict, verdictOf } from '../module-verdict.ts';
import { findingText } from './finding-text.ts';
import type { Case, Suite } from './suite.ts';

const kinds: Readonly<Record<Exclude<ModuleVerdict, 'passed'>, 'failure' | 'error' | 'skipped'>> = {
  failed: 'failure',
  interrupted: 'error',
  'expected-failure': 'skipped',
  'not-applicable': 'skipped',
};

function messageOf({ finding, reason, title }: ModuleOutcome, language: Language): string {
  return say(finding?.message ?? reason ?? title, language);
}

function detailsOf({ finding, faults }: ModuleOutcome, language: Language): string {
  return [
    ...(finding ? [findingText(finding, language)] : []),
    ...(faults.length > 0 ? [`${say(conformanceWords.faults, language)}: ${faults.join(', ')}`] : []),
  ].join('\n');
}

function resultOf(module: ModuleOutcome, language: Language): Case['result'] {
  const verdict = verdictOf(module);
  if (verdict === 'passed') return undefined;
  const kind = kinds[verdict];
  const message = messageOf(module, language);
  if (kind === 'skipped') return { kind, message: `${say(verdictWords[verdict], language)}: ${message}` };
  return { kind, message, type: verdict, details: detailsOf(module, language) };
}

export function conformanceSuite(outcome: ConformanceOutcome, language: Language): Suite {
  const { system, platform, plan, modules } = outcome;
  return {
    name: `govauth.conformance.${plan}`,
    startedAt: outcome.startedAt,
    duration: outcome.duration,
    properties: {
      system: system.name,
      'system.url': system.url,
      platform: platform.id,
      'platform.version': platform.version,
      'platform.status': platform.status,
      plan,
      ...(outcome.comparison && { 'compared.against': outcome.comparison.against }),
    },
    cases: modules.map((module) => {
      const result = resultOf(module, language);
      return {
        name: module.id,
        className: `govauth.conformance.${module.kind}`,
        duration: module.duration,
        ...(result && { result }),
      };
    }),
  };
}
