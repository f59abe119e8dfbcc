// A package that a system asks for, with the place that decides its version.
import type { Span } from '../../../source/span.ts';
import type { ProjectFile } from '../../project.ts';

export interface Dependency {
  readonly ecosystem: 'npm' | 'maven' | 'composer';
  /** `group:artifact` for Maven and Gradle. */
  readonly name: string;
  /** A version or a range as it is written, properties put in. */
  readonly version: string;
  /** Where the version stands: in the file that asks for the package, or in one it takes versions from. */
  readonly file: ProjectFile;
  /** The version without quotes; it reads otherwise than `version` where that is put together of parts. */
  readonly span: Span;
  /** Where the package is asked for, when the version stands elsewhere. */
  readonly askedAt?: { readonly file: ProjectFile; readonly span: Span };
  /** The same text also decides about something else. */
  readonly shared: boolean;
  /** Only development and tests see it, or the container has its own. */
  readonly notShipped: boolean;
}
