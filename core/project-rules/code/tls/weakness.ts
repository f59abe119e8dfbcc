// A place where the check of a server's certificate is switched off.
import type { ProjectFile } from '../../../project/project.ts';
import type { Span } from '../../../source/span.ts';

export interface Weakness {
  readonly file: ProjectFile;
  readonly span: Span;
  /** What does it, as it is called: `rejectUnauthorized`. */
  readonly what: string;
  /** Takes the place of what is at `span`. */
  readonly sound?: string;
}
