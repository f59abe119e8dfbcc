// The files of an example or a test as a project: what examples of rules are judged by.
import { findProfile } from '../profile/profiles.ts';
import { createProject, type ProjectInput } from '../project/create-project.ts';
import type { GitFacts, Project, SourceFile } from '../project/project.ts';
import { soundConfigWith } from '../rules/sound-config.ts';
import type { ExampleFiles } from './project-rule.ts';

/** Said before the text of a file that stands for one in another encoding. */
const encoded = /^gbk:/;
/** Said before the text of a file that git does not know yet. */
const untracked = /^untracked:/;

const sourceOf = ([path, text]: readonly [string, string]): SourceFile => {
  if (path === 'govauth.config.json') return { path, text: soundConfigWith(text) };
  if (untracked.test(text)) return { path, text: text.replace(untracked, '') };
  return encoded.test(text) ? { path, text: text.replace(encoded, ''), encoding: 'gb18030' } : { path, text };
};

/** Lines of `.gitignore` as plain names: enough for examples. */
const ignoredNames = (gitignore: string): ReadonlySet<string> =>
  new Set(gitignore.split('\n').map((line) => line.trim().replace(/^\//, '')));

/** What a repository of `sources` says of them; `isKnown` tells what git tracks. */
function gitOf(sources: readonly SourceFile[], isKnown: (path: string) => boolean): GitFacts | undefined {
  const gitignore = sources.find(({ path }) => path === '.gitignore');
  if (!gitignore) return undefined;
  const ignored = ignoredNames(gitignore.text);
  const ignores = (path: string) => ignored.has(path);
  const tracked = sources.map(({ path }) => path).filter((path) => isKnown(path) && !ignores(path));
  return { ignores, tracked: new Set(tracked) };
}

/**
 * A `.gitignore` among the files makes them a repository: what it does not name is tracked, except for a text that begins
 * with `untracked:`. `govauth.config.json` is laid over the sound config; a text that begins with `gbk:` was read from
 * that encoding. `edited` are texts that took the place of those in `files`.
 */
export function exampleInput(files: ExampleFiles, edited: ExampleFiles = {}): ProjectInput {
  const sources = Object.entries(files)
    .map(sourceOf)
    .map((source) => ({ ...source, text: edited[source.path] ?? source.text }));
  const git = gitOf(sources, (path) => !untracked.test(files[path] ?? ''));
  return { files: sources, resolveProfile: findProfile, ...(git && { git }) };
}

export const exampleProject = (files: ExampleFiles, environment?: ProjectInput['environment']): Project =>
  createProject({ ...exampleInput(files), environment }).project;
