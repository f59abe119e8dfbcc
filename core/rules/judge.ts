// All rules over one config: findings in the order of the text.
import { type EnvironmentName, environmentNames, type IntegrationConfig } from '../config/config.ts';
import type { ParsedText } from '../document/parse.ts';
import type { Finding } from '../finding.ts';
import type { Profile } from '../profile/profile.ts';
import { judgedEnvironment } from './address/judged-environment.ts';
import type { JudgedEnvironment, OfferedStack, Rule, RuleContext, Violation } from './rule.ts';
import { rules } from './rules.ts';
import { type Level, levelOf } from './severity.ts';

export interface Circumstances {
  readonly profile: Profile | undefined;
  /** Judge this environment alone; all that the config has when left out. */
  readonly environment?: EnvironmentName | undefined;
  /** The stacks there are. */
  readonly stacks?: readonly OfferedStack[] | undefined;
  /** Ids of rules that are no rules of the config, which its `rules` may name. */
  readonly otherRules?: readonly string[] | undefined;
  /** Severities set by the call or the editor, by rule. */
  readonly given?: Readonly<Record<string, Level>> | undefined;
}

const inQuestion = (config: IntegrationConfig, asked: EnvironmentName | undefined): JudgedEnvironment[] =>
  environmentNames.flatMap((name) => {
    const value = asked === undefined || name === asked ? config.environments[name] : undefined;
    return value ? [judgedEnvironment(name, value)] : [];
  });

/** The environment whose part of the document `offset` is in. */
function environmentAt({ config, document }: RuleContext, offset: number): EnvironmentName | undefined {
  return environmentNames.find((name) => {
    if (!config.environments[name]) return false;
    const { offset: from, length } = document.placeOf(['environments', name]);
    return from <= offset && offset < from + length;
  });
}

function toFinding(
  rule: Rule,
  { environment: told, ...violation }: Violation,
  context: RuleContext,
  given: Circumstances['given'],
): Finding[] {
  const environment = told ?? environmentAt(context, violation.at.offset);
  const severity = levelOf(rule, { ...violation, environment }, { given, config: context.config });
  if (severity === 'off') return [];
  const references = rule.references.length > 0 ? { references: rule.references } : {};
  return [{ id: rule.id, ...violation, severity, ...references }];
}

/** Findings of every rule that is not switched off, sorted by position. */
export function judge(
  config: IntegrationConfig,
  document: ParsedText,
  { profile, environment, stacks, otherRules = [], given }: Circumstances,
): Finding[] {
  const environments = inQuestion(config, environment);
  const context: RuleContext = {
    ...{ config, document, profile, environments, stacks },
    asked: environment,
    known: [...rules, ...otherRules.map((id) => ({ id }))],
  };
  const findings = rules.flatMap((rule) =>
    [...rule.check(context)].flatMap((violation) => toFinding(rule, violation, context, given)),
  );
  return findings.sort((a, b) => (a.at?.offset ?? 0) - (b.at?.offset ?? 0));
}
