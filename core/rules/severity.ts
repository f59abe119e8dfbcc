// How grave a violation is: what the rule says, for its environment and protection level, unless somebody set it.
import type { EnvironmentName, IntegrationConfig } from '../config/config.ts';
import type { Severity } from '../finding.ts';

/** A severity, or not to be looked at. */
export type Level = Severity | 'off';

/** What a rule says of its severity. */
export interface Graded {
  readonly id: string;
  readonly severity: Severity;
  /** What it is where the violation is known to be about production. */
  readonly production?: Severity;
  /** What it is for systems of protection level 3 and above. */
  readonly level3?: Severity;
  /** Nobody can change it. */
  readonly binding?: true;
}

/** Who set severities: the call or the editor first, then the environment of the config, then the config. */
export interface LevelSettings {
  readonly given?: Readonly<Record<string, Level>> | undefined;
  readonly config?: IntegrationConfig | undefined;
}

/** What somebody set for rule `id`. */
function setLevel(
  id: string,
  environment: EnvironmentName | undefined,
  { given, config }: LevelSettings,
): Level | undefined {
  const own = environment && config?.environments[environment]?.rules;
  return given?.[id] ?? (own?.[id] as Level | undefined) ?? (config?.rules?.[id] as Level | undefined);
}

/** The severity of one violation of `rule`; its own one counts where nobody set another. */
export function levelOf(
  rule: Graded,
  violation: { readonly severity?: Severity; readonly environment?: EnvironmentName | undefined },
  settings: LevelSettings,
): Level {
  const { environment, severity } = violation;
  const set = rule.binding ? undefined : setLevel(rule.id, environment, settings);
  if (set) return set;
  if (severity) return severity;
  if (environment === 'production' && rule.production) return rule.production;
  if (rule.level3 && (settings.config?.system.protectionLevel ?? 0) >= 3) return rule.level3;
  return rule.severity;
}
