// One system on disk, judged: what a call needs of it, in a form that travels between threads.
import { dirname, join } from 'node:path';
import type { EnvironmentName } from '../../config/config.ts';
import { stacks } from '../../config/stacks.ts';
import type { Finding } from '../../finding.ts';
import type { Level } from '../../rules/severity.ts';
import type { GitFacts } from '../../project/project.ts';
import { validateProject } from '../../validation/validate-project.ts';
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

export function judgeSystem({ root, files }: FoundSystem, settings: JudgeSettings): JudgedSystem {
  const sources = readFiles(root, files);
  let git: { readonly facts: GitFacts | undefined } | undefined;
  const config = sources.find(({ path }) => /(?:^|\/)govauth\.config\.json$/.test(path));
  const { findings, suppressed, project } = validateProject({
    ...settings,
    files: sources,
    // Asked for by rules about secrets alone, where there is something to ask about.
    get git() {
      git ??= { facts: gitFacts(root) };
      return git.facts;
    },
    resolveProfile: profileResolver(join(root, dirname(config?.path ?? ''))),
    stacks,
  });
  const named = new Set(
    findings.flatMap(({ at, related = [] }) => [at?.file, ...related.map((one) => one.at.file)]),
  );
  const texts = Object.fromEntries(
    project.files.filter(({ path }) => named.has(path)).map(({ path, text }) => [path, text]),
  );
  return { root, findings, suppressed, texts, files: sources.length };
}
