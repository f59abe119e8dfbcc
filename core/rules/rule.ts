// What a validation rule is: one requirement on the config, judged where it was typed.
import type { Environment, EnvironmentName, IntegrationConfig } from '../config/config.ts';
import type { JsonPath, ParsedText } from '../document/parse.ts';
import type { Place } from '../errors.ts';
import type { Fix, Severity } from '../finding.ts';
import type { Profile } from '../profile/profile.ts';
import type { Text } from '../text.ts';

/** Everything a rule may look at. */
export interface RuleContext {
  readonly config: IntegrationConfig;
  /** Undefined when the config names a platform that is not known; rules that need it then stay silent. */
  readonly profile: Profile | undefined;
  readonly document: ParsedText;
  /** The environments in question, each with its path in the document. */
  readonly environments: readonly {
    readonly name: EnvironmentName;
    readonly value: Environment;
    readonly path: JsonPath;
  }[];
}

/** One violation; the rule's id, references and default severity are added by `validate`. */
export interface Violation {
  readonly at: Place;
  readonly message: Text;
  readonly hint: Text;
  /** Overrides the rule's severity, e.g. by environment. */
  readonly severity?: Severity;
  readonly fix?: Fix;
  readonly related?: readonly { readonly at: Place; readonly message: Text }[];
}

export interface Rule {
  /** Named for the requirement that must hold; also the name of its file, fixture and page. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: Text;
  /** Why it matters, one paragraph, for the documentation page. */
  readonly why: Text;
  /** Clauses and RFC sections, verified. */
  readonly references: readonly string[];
  /** A fragment of config that violates it and one that does not, for page and test. */
  readonly examples: { readonly bad: string; readonly good: string };
  readonly check: (context: RuleContext) => Iterable<Violation>;
}
