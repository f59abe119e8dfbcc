// A business system as its files, parsed where a rule asks; the one thing that rules over files look at.
import type { Code } from '../code/code.ts';
import type { EnvironmentName, IntegrationConfig } from '../config/config.ts';

import type { ParsedText } from '../document/parse.ts';
import type { Place } from '../errors.ts';
import type { Profile } from '../profile/profile.ts';
import type { GradleFile } from '../source/gradle.ts';
import type { NginxFile } from '../source/nginx.ts';
import type { Settings } from '../source/setting.ts';
import type { Span } from '../source/span.ts';
import type { XmlDocument } from '../source/xml.ts';
import type { FileKind } from './kinds.ts';
import type { Suppression } from './suppressions.ts';
import { type Recorded, recording, touchAgain } from './touched.ts';

/** A file as it was read. */
export interface SourceFile {
  /** Relative to the root of the system, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** When its bytes were not UTF-8; `unknown` was read with what could be. */
  readonly encoding?: 'gb18030' | 'utf-16' | 'unknown' | undefined;
}

/** What git says of a system's files; there is none where there is no repository. */
export interface GitFacts {
  /** Paths relative to the root of the system. */
  readonly tracked: ReadonlySet<string>;
  readonly ignores: (path: string) => boolean;
}

export interface ProjectFile extends SourceFile {
  readonly kind: FileKind | undefined;
  /** From its name; undefined for all environments. */
  readonly environment: EnvironmentName | undefined;
  readonly testCode: boolean;
  readonly servedToBrowsers: boolean;
  /** The place of `span`, with the file's name. */
  readonly at: (span: Span) => Place;
  // Each is read on first use, once; nothing where the file is of another format.
  readonly settings: Settings;
  readonly xml: XmlDocument;
  readonly nginx: NginxFile;
  readonly gradle: GradleFile;
  readonly code: Code | undefined;
  readonly suppressions: readonly Suppression[];
}

/** The config of this tool, in a shape that can be judged. */
export interface ProjectConfig {
  readonly file: ProjectFile;
  readonly document: ParsedText;
  readonly value: IntegrationConfig;
  /** Undefined when it names a platform that is not known. */
  readonly profile: Profile | undefined;
}

export interface Project {
  /** In the order of their paths. */
  readonly files: readonly ProjectFile[];
  readonly git: GitFacts | undefined;
  readonly config: ProjectConfig | undefined;
  /** The one environment that was asked for; undefined when all are. */
  readonly asked: EnvironmentName | undefined;
  readonly ofKind: (...kinds: readonly FileKind[]) => readonly ProjectFile[];
}

/** Something derived from a project, made once a project. */
export function view<T>(make: (project: Project) => T): (project: Project) => T {
  const made = new WeakMap<Project, Recorded<T>>();
  return (project) => {
    const known = made.get(project);
    if (known) {
      touchAgain(known);
      return known.value;
    }
    const fresh = recording(() => make(project));
    made.set(project, fresh);
    return fresh.value;
  };
}
