// What a system runs on, as far as a file says so.
import type { EnvironmentName } from '../../../config/config.ts';
import type { Span } from '../../../source/span.ts';
import type { ProjectFile } from '../../project.ts';

export interface Runtime {
  readonly name: 'node' | 'php' | 'java' | 'tomcat';
  /** A version, or a range as the file writes ranges. */
  readonly version: string;
  /** How `version` is written. */
  readonly manner: 'npm' | 'composer' | 'tag' | 'release';
  readonly file: ProjectFile;
  readonly span: Span;
  readonly environment: EnvironmentName | undefined;
}
