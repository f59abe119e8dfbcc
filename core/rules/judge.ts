// All rules over one config: findings in the order of the text.
import { type EnvironmentName, environmentNames, type IntegrationConfig } from '../config/config.ts';
import type { ParsedText } from '../document/parse.ts';
import type { Finding, Severity } from '../finding.ts';
import type { Profile } from '../profile/profile.ts';
import { judgedEnvironment } from './address/judged-environment.ts';
import type { JudgedEnvironment, OfferedStack, Rule, RuleContext, Violation } from './rule.ts';
import { rules } from './rules.ts';

export interface Circumstances {
  readonly profile: Profile | undefined;
  /** Judge this environment alone; all that the config has when left out. */
  readonly environment?: EnvironmentName | undefined;
  /** The stacks there are. */
  readonly stacks?: readonly OfferedStack[] | undefined;
}

const inQuestion = (config: IntegrationConfig, asked: EnvironmentName | undefined): JudgedEnvironment[] =>
  environmentNames.flatMap((name) => {
    const value = asked === undefined || name === asked ? config.environments[name] : undefined;
    return value ? [judgedEnvironment(name, value)] : [];
  });

const toFinding = (rule: Rule, violation: Violation, override: Severity | undefined): Finding => ({
  id: rule.id,
  ...violation,
  severity: override ?? violation.severity ?? rule.severity,
  ...(rule.references.length > 0 ? { references: rule.references } : {}),
});

/** Findings of every rule that the config does not switch off, sorted by position. */
export function judge(
  config: IntegrationConfig,
  document: ParsedText,
  { profile, environment, stacks }: Circumstances,
): Finding[] {
  const environments = inQuestion(config, environment);
  const context: RuleContext = {
    ...{ config, document, profile, environments, stacks },
    asked: environment,
    known: rules,
  };
  const findings = rules.flatMap((rule) => {
    const override = rule.binding ? undefined : config.rules?.[rule.id];
    if (override === 'off') return [];
    return [...rule.check(context)].map((violation) =>
      toFinding(rule, violation, override as Severity | undefined),
    );
  });
  return findings.sort((a, b) => (a.at?.offset ?? 0) - (b.at?.offset ?? 0));
}
