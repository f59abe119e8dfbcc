// What a rule over the files of a system is: one requirement, judged where it was typed.
import type { EnvironmentName } from '../config/config.ts';
import type { Place } from '../errors.ts';
import type { Fix, Severity } from '../finding.ts';
import type { Project } from '../project/project.ts';
import type { Text } from '../text.ts';

/** One violation; the rule's id, references and severity are added by the engine. */
export interface ProjectViolation {
  /** With its file: `file.at(span)`. */
  readonly at: Place;
  /** What stands there is a secret: no report may show it. */
  readonly secret?: true;
  readonly message: Text;
  readonly hint: Text;
  /** The environment it is about, where that is known. */
  readonly environment?: EnvironmentName | undefined;
  /** Overrides the rule's own severity. */
  readonly severity?: Severity;
  readonly fix?: Fix;
  readonly related?: readonly { readonly at: Place; readonly message: Text }[];
}

/** File name → content. That of govauth.config.json is a JSON merge patch (RFC 7396) on the sound config. */
export type ExampleFiles = Readonly<Record<string, string>>;

export interface ProjectRule {
  /** Named for the requirement that must hold; also the name of its file, test and page. */
  readonly id: string;
  readonly severity: Severity;
  /** What it is where the violation is known to be about production. */
  readonly production?: Severity;
  /** What it is for systems of protection level 3 and above. */
  readonly level3?: Severity;
  readonly title: Text;
  /** Why it matters, one paragraph, for the documentation page. */
  readonly why: Text;
  /** How to mend it, one paragraph, for the documentation page. */
  readonly remedy: Text;
  /** Clauses and RFC sections, verified. */
  readonly references: readonly string[];
  readonly examples: {
    /** Violates the rule, and no other. */
    readonly bad: ExampleFiles;
    /** Violates nothing. */
    readonly good: ExampleFiles;
  };
  /** Its bad example comes with a fix. */
  readonly fixable?: true;
  readonly check: (project: Project) => Iterable<ProjectViolation>;
}
