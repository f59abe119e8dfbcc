// What a validation rule is: one requirement on the config, judged where it was typed.
import type { Environment, EnvironmentName, IntegrationConfig } from '../config/config.ts';
import type { Stack } from '../config/stacks.ts';
import type { JsonPath, ParsedText } from '../document/parse.ts';
import type { Place } from '../errors.ts';
import type { Fix, Severity } from '../finding.ts';
import type { Profile } from '../profile/profile.ts';
import type { Text } from '../text.ts';
import type { IpRange } from './address/ip-range.ts';

/** What rules know of a stack. */
export type OfferedStack = Pick<
  Stack,
  'id' | 'flows' | 'traits' | 'signs' | 'verifiesGateway' | 'sessionStores'
>;

export type AddressField = 'platformBaseUrl' | 'apiBaseUrl' | 'publicBaseUrl' | 'redirectUri';

/** An address of an environment that can be read, and the place it was typed at. */
export interface Address {
  readonly environment: EnvironmentName;
  readonly settings: Environment;
  readonly urls: JudgedEnvironment['urls'];
  readonly field: AddressField;
  readonly path: JsonPath;
  readonly value: string;
  readonly url: URL;
  /** Those of `url`. */
  readonly hostname: string;
  readonly protocol: string;
  /** Undefined when the host has a name. */
  readonly range: IpRange | undefined;
  readonly loopback: boolean;
}

/** A text that a person typed, and whether it is a technical value or prose. */
export interface TextValue {
  readonly path: JsonPath;
  readonly value: string;
  /** `technical`: ids, URLs, names of claims, addresses. `prose`: free text shown to people. `secret`: never repeated. */
  readonly kind: 'technical' | 'prose' | 'secret';
}

/** One environment in question, with its path in the document. */
export interface JudgedEnvironment {
  readonly name: EnvironmentName;
  readonly value: Environment;
  readonly path: JsonPath;
  /** The addresses that can be read; the others are the matter of the rules that ask for absolute URLs. */
  readonly urls: Readonly<Record<AddressField, URL | undefined>>;
  /** The same with all that rules ask of them, in the order of the fields. */
  readonly addresses: readonly Address[];
  /** The registered redirect URIs a rule about single URIs has to look at; the others are plainly in order. */
  readonly unusual: readonly { readonly index: number; readonly uri: string }[];
}

/** Everything a rule may look at. */
export interface RuleContext {
  readonly config: IntegrationConfig;
  /** Undefined when the config names a platform that is not known; rules that need it then stay silent. */
  readonly profile: Profile | undefined;
  readonly document: ParsedText;
  /** The environments in question that the config has. */
  readonly environments: readonly JudgedEnvironment[];
  /** In no particular order; environments that are not in question, and values plainly in order, are left out. */
  readonly texts: readonly TextValue[];
  /** The one environment that was asked for; undefined when all of the config are. */
  readonly asked: EnvironmentName | undefined;
  /** Undefined when nobody knows which stacks there are; rules that need them then stay silent. */
  readonly stacks: readonly OfferedStack[] | undefined;
  /** Every rule there is, for the rule that judges the config's own `rules`. */
  readonly known: () => readonly { readonly id: string; readonly binding?: true }[];
}

/** One violation; the rule's id, references and default severity are added by `validate`. */
export interface Violation {
  readonly at: Place;
  readonly message: Text;
  readonly hint: Text;
  /** Overrides the rule's severity, e.g. by environment. */
  readonly severity?: Severity;
  /** The environment it is about; found by its place when left out. */
  readonly environment?: EnvironmentName;
  readonly fix?: Fix;
  readonly related?: readonly { readonly at: Place; readonly message: Text }[];
}

/** Fragments are JSON merge patches (RFC 7396) on the sound config of `sound-config.ts`. */
export interface RuleExamples {
  /** Violates the rule, and no other. */
  readonly bad: string;
  /** Violates nothing. */
  readonly good: string;
  /** Asked for alone, where the rule is about that. */
  readonly environment?: EnvironmentName;
}

export interface Rule {
  /** Named for the requirement that must hold; also the name of its file, test and page. */
  readonly id: string;
  readonly severity: Severity;
  /** What it is where the violation is about production. */
  readonly production?: Severity;
  /** What it is for systems of protection level 3 and above. */
  readonly level3?: Severity;
  readonly title: Text;
  /** Why it matters, one paragraph, for the documentation page. */
  readonly why: Text;
  /** Clauses and RFC sections, verified. */
  readonly references: readonly string[];
  readonly examples: RuleExamples;
  /** Its bad example comes with a fix. */
  readonly fixable?: true;
  /** Nothing can be generated without it, so the config’s own `rules` cannot lower it. */
  readonly binding?: true;
  readonly check: (context: RuleContext) => Iterable<Violation>;
}
