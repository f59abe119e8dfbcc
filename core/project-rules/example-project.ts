// The files of an example or a test as a project: what examples of rules are judged by.
import { findProfile } from '../profile/profiles.ts';
import { createProject, type ProjectInput } from '../project/create-project.ts';
import type { Project, SourceFile } from '../project/project.ts';
import { soundConfigWith } from '../rules/sound-config.ts';
import type { ExampleFiles } from './project-rule.ts';

/** Said before the text of a file that stands for one in another encoding. */
const encoded = /^gbk:/;

const sourceOf = ([path, text]: readonly [string, string]): SourceFile => {
  if (path === 'govauth.config.json') return { path, text: soundConfigWith(text) };
  return encoded.test(text) ? { path, text: text.replace(encoded, ''), encoding: 'gb18030' } : { path, text };
};

/** Lines of `.gitignore` as plain names: enough for examples. */
const ignoredNames = (files: ExampleFiles): ReadonlySet<string> =>
  new Set((files['.gitignore'] ?? '').split('\n').map((line) => line.trim().replace(/^\//, '')));

/**
 * A `.gitignore` among the files makes them a repository: what it does not name is tracked. `govauth.config.json` is
 * laid over the sound config; a text that begins with `gbk:` was read from that encoding.
 */
export function exampleInput(files: ExampleFiles): ProjectInput {
  const sources = Object.entries(files).map(sourceOf);
  const ignored = ignoredNames(files);
  const ignores = (path: string) => ignored.has(path);
  const git = files['.gitignore'] !== undefined && {
    ignores,
    tracked: new Set(sources.map(({ path }) => path).filter((path) => !ignores(path))),
  };
  return { files: sources, resolveProfile: findProfile, ...(git && { git }) };
}

export const exampleProject = (files: ExampleFiles, environment?: ProjectInput['environment']): Project =>
  createProject({ ...exampleInput(files), environment }).project;
