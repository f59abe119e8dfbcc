// Files → Project. Files that did not change since the last one are taken over with all that was read of them.
import type { EnvironmentName } from '../config/config.ts';
import { checkShape } from '../config/shape.ts';
import { parseText } from '../document/parse.ts';
import type { Finding } from '../finding.ts';
import type { Profile } from '../profile/profile.ts';
import type { GitFacts, Project, ProjectConfig, ProjectFile, SourceFile } from './project.ts';
import { projectFile } from './project-file.ts';

export interface ProjectInput {
  readonly files: readonly SourceFile[];
  /** The file that is the config where its name does not say so. */
  readonly configPath?: string | undefined;
  /** Undefined where there is no repository. */
  readonly git?: GitFacts | undefined;
  /** The profile a config names, by id or by path relative to the config. */
  readonly resolveProfile: (reference: string) => Profile | undefined;
  /** Judge this environment alone. */
  readonly environment?: EnvironmentName | undefined;
}

/** A project, and what is wrong with the form of its config. */
export interface CreatedProject {
  readonly project: Project;
  /** Also one whose shape is not sound. */
  readonly configFile: ProjectFile | undefined;
  readonly configFindings: readonly Finding[];
}

const byPath = (a: SourceFile, b: SourceFile): number => (a.path < b.path ? -1 : 1);

const unchanged = (file: ProjectFile | undefined, { text, encoding }: SourceFile): boolean =>
  file !== undefined && file.text === text && file.encoding === encoding;

/** The one the fewest folders down. */
const nearest = (files: readonly ProjectFile[]): ProjectFile | undefined =>
  [...files].sort((a, b) => a.path.split('/').length - b.path.split('/').length)[0];

function readConfig(
  file: ProjectFile | undefined,
  resolveProfile: ProjectInput['resolveProfile'],
): { readonly config?: ProjectConfig; readonly findings: readonly Finding[] } {
  if (!file) return { findings: [] };
  const document = parseText(file.text);
  const { config: value, findings } = checkShape(document);
  if (!value) return { findings };
  return { config: { file, document, value, profile: resolveProfile(value.platform) }, findings };
}

/** `former` is the same system as it was read before. */
export function createProject(input: ProjectInput, former?: Project): CreatedProject {
  const known = new Map(former?.files.map((file) => [file.path, file]));
  const files = [...input.files].sort(byPath).map((source) => {
    const file = known.get(source.path);
    if (file && unchanged(file, source)) return file;
    return projectFile(source, source.path === input.configPath ? 'config' : undefined);
  });
  const configFile = nearest(files.filter(({ kind }) => kind === 'config'));
  const { config, findings } = readConfig(configFile, input.resolveProfile);
  const project: Project = {
    files,
    get git() {
      return input.git;
    },
    config,
    asked: input.environment,
    ofKind: (...kinds) => files.filter(({ kind }) => kind !== undefined && kinds.includes(kind)),
  };
  return { project, configFile, configFindings: findings };
}
