// One system on disk, judged: what a call needs of it, in a form that travels between threads.
import { dirname, join } from 'node:path';
import type { EnvironmentName } from '../../config/config.ts';
import { stacks } from '../../config/stacks.ts';
import type { Finding } from '../../finding.ts';
import type { GitFacts, Project, SourceFile } from '../../project/project.ts';
import type { Level } from '../../rules/severity.ts';
import {
  type ProjectValidation,
  type ValidateProjectOptions,
  validateProject,
} from '../../validation/validate-project.ts';
import type { FoundSystem } from './find-systems.ts';
import { gitFacts } from './git-facts.ts';
import { profileResolver } from './own-profile.ts';
import { readFiles } from './read-files.ts';

export interface JudgeSettings {
  readonly environment?: EnvironmentName | undefined;
  readonly given?: Readonly<Record<string, Level>> | undefined;
}

export interface JudgedSystem {
  readonly root: string;
  /** `at.file` is relative to the root. */
  readonly findings: readonly Finding[];
  readonly suppressed: number;
  /** Texts of the files that findings are in, or point to. */
  readonly texts: Readonly<Record<string, string>>;
  /** How many files were looked at. */
  readonly files: number;
}

const isConfig = (path: string): boolean => /(?:^|\/)govauth\.config\.json$/.test(path);

/** `sources` in the place of what stands on disk. `former` is what was made of the same system before. */
export function validateSources(
  { root, configPath }: FoundSystem,
  sources: readonly SourceFile[],
  settings: JudgeSettings,
  { former, git: asksGit = true }: { readonly former?: Project | undefined; readonly git?: boolean } = {},
): ProjectValidation {
  let git: { readonly facts: GitFacts | undefined } | undefined;
  const textOf = (path: string) => sources.find((source) => join(root, source.path) === path)?.text;
  const config = sources.find(({ path }) => path === configPath || isConfig(path));
  const options: ValidateProjectOptions = {
    ...settings,
    configPath,
    files: sources,
    // Asked for by rules about secrets alone, where there is something to ask about.
    get git() {
      git ??= { facts: asksGit ? gitFacts(root, textOf) : undefined };
      return git.facts;
    },
    resolveProfile: profileResolver(join(root, dirname(config?.path ?? ''))),
    stacks,
  };
  return validateProject(options, former);
}

export function judgeSources(
  found: FoundSystem,
  sources: readonly SourceFile[],
  settings: JudgeSettings,
): JudgedSystem {
  const { findings, suppressed, project } = validateSources(found, sources, settings);
  const named = new Set(
    findings.flatMap(({ at, related = [] }) => [at?.file, ...related.map((one) => one.at.file)]),
  );
  const texts = Object.fromEntries(
    project.files.filter(({ path }) => named.has(path)).map(({ path, text }) => [path, text]),
  );
  return { root: found.root, findings, suppressed, texts, files: sources.length };
}

export const judgeSystem = (found: FoundSystem, settings: JudgeSettings): JudgedSystem =>
  judgeSources(found, readFiles(found.root, found.files), settings);
