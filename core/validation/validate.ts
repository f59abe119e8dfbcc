// The judge of a config file, and the only maker of a ValidConfig.
import type { EnvironmentName, ValidConfig } from '../config/config.ts';
import { checkShape } from '../config/shape.ts';
import { parseText } from '../document/parse.ts';
import { type Finding, hasErrors } from '../finding.ts';
import type { Profile } from '../profile/profile.ts';
import { judge } from '../rules/judge.ts';
import type { OfferedStack } from '../rules/rule.ts';
import type { Level } from '../rules/severity.ts';

export interface ValidateOptions {
  /** The profile a config names, by id or by path relative to the config; undefined when there is none. */
  readonly resolveProfile: (reference: string) => Profile | undefined;
  /** Judge this environment alone; all that the config has when left out. */
  readonly environment?: EnvironmentName | undefined;
  /** The stacks there are (core/config/stacks.ts); the rules about stacks stay silent without. */
  readonly stacks?: readonly OfferedStack[] | undefined;
  /** Severities set by the call or the editor, by rule; they win over those of the config. */
  readonly given?: Readonly<Record<string, Level>> | undefined;
}

export interface Validation {
  /** Sorted by position. A text that is broken or of the wrong shape has findings about that only. */
  readonly findings: readonly Finding[];
  /** Only without errors in the environments in question. */
  readonly config?: ValidConfig;
}

/** Judges `text` as govauth.config.json. Never throws for what stands in the text. */
export function validate(text: string, options: ValidateOptions): Validation {
  const document = parseText(text);
  const shape = checkShape(document);
  if (!shape.config || hasErrors(shape.findings)) return { findings: shape.findings };
  const { config } = shape;
  const profile = options.resolveProfile(config.platform);
  const findings = [...shape.findings, ...judge(config, document, { ...options, profile })];
  findings.sort((a, b) => (a.at?.offset ?? 0) - (b.at?.offset ?? 0));
  if (!profile || hasErrors(findings)) return { findings };
  return { findings, config: { config, profile } as ValidConfig };
}
