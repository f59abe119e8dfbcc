// All rules over one config: findings in the order of the text.
import { type EnvironmentName, environmentNames, type IntegrationConfig } from '../config/config.ts';
import type { ParsedText } from '../document/parse.ts';
import type { Finding } from '../finding.ts';
import type { Profile } from '../profile/profile.ts';
import { judgedEnvironment } from './address/judged-environment.ts';
import type { JudgedEnvironment, OfferedStack, Rule, RuleContext } from './rule.ts';
import { rules } from './rules.ts';
import { type Level, levelOf } from './severity.ts';
import { textValues } from './value/text-values.ts';

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

/** Tells in which environment's part of the document an offset is. */
function environmentsAt({ config, document }: RuleContext): (offset: number) => EnvironmentName | undefined {
  let parts: readonly { readonly name: EnvironmentName; readonly from: number; readonly to: number }[];
  return (offset) => {
    parts ??= environmentNames
      .filter((name) => config.environments[name])
      .map((name) => {
        const { offset: from, length } = document.placeOf(['environments', name]);
        return { name, from, to: from + length };
      });
    return parts.find(({ from, to }) => from <= offset && offset < to)?.name;
  };
}

function contextOf(
  config: IntegrationConfig,
  document: ParsedText,
  { profile, environment: asked, stacks, otherRules = [] }: Circumstances,
): RuleContext {
  const environments = inQuestion(config, asked);
  const texts = textValues(config, environments);
  const known = () => [...rules, ...otherRules.map((id) => ({ id }))];
  return { config, document, profile, environments, asked, stacks, texts, known };
}

/** Findings of every rule that is asked and not switched off, sorted by position. */
export function judge(
  config: IntegrationConfig,
  document: ParsedText,
  circumstances: Circumstances,
  asked: readonly Rule[] = rules,
): Finding[] {
  const { given } = circumstances;
  const context = contextOf(config, document, circumstances);
  const environmentAt = environmentsAt(context);
  const ownRules = environmentNames.some((name) => config.environments[name]?.rules);
  const findings: Finding[] = [];
  for (const rule of asked)
    for (const { environment: told, ...violation } of rule.check(context)) {
      // Its place is looked for where it makes a difference.
      const matters = ownRules || rule.production !== undefined;
      const environment = told ?? (matters ? environmentAt(violation.at.offset) : undefined);
      const severity = levelOf(rule, { ...violation, environment }, { given, config });
      if (severity === 'off') continue;
      const references = rule.references.length > 0 ? { references: rule.references } : {};
      findings.push({ id: rule.id, ...violation, severity, ...references });
    }
  return findings.sort((a, b) => (a.at?.offset ?? 0) - (b.at?.offset ?? 0));
}
