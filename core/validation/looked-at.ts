// Which files each rule looked at in a system: evidence for a self-check.
import type { FileKind } from '../project/kinds.ts';
import type { Project } from '../project/project.ts';
import { projectRules } from '../project-rules/project-rules.ts';
import type { CheckedRule } from '../report/selfcheck/self-check.ts';
import { rules } from '../rules/rules.ts';
import type { ProjectValidation } from './validate-project.ts';

/** Files that are looked at as they are, not by a format: rules that show them in their examples do so. */
const plain: ReadonlySet<FileKind | undefined> = new Set(['key', 'dockerfile', 'gitignore', 'profile']);

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const shownNames = ({ bad, good }: (typeof projectRules)[number]['examples']): ReadonlySet<string> =>
  new Set([...Object.keys(bad), ...Object.keys(good)].map((path) => nameOf(path).replace(/^.*(?=\.)/, '')));

function plainFiles(project: Project, rule: (typeof projectRules)[number]): readonly string[] {
  const endings = shownNames(rule.examples);
  return project.files
    .filter(({ kind, path }) => plain.has(kind) && endings.has(nameOf(path).replace(/^.*(?=\.)/, '')))
    .map(({ path }) => path);
}

/** Rules of the config look at the config; rules over files at what they read into, test code left out. */
export function checkedRules({ project, looked }: ProjectValidation): readonly CheckedRule[] {
  const config = project.config ? [project.config.file.path] : [];
  const tests = new Set(project.files.filter(({ testCode }) => testCode).map(({ path }) => path));
  return [
    ...rules.map(({ id, title, references }) => ({ id, title, references, files: config })),
    ...projectRules.map((rule) => {
      const read = [...(looked.get(rule.id) ?? [])].filter((path) => !tests.has(path));
      const files = [...new Set([...read, ...plainFiles(project, rule)])].sort();
      return { id: rule.id, title: rule.title, references: rule.references, files };
    }),
  ];
}
