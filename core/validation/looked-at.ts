// Which files each rule had to judge in a system: the kinds its own examples are made of.
import { type FileKind, kindOf } from '../project/kinds.ts';
import type { Project } from '../project/project.ts';
import type { ProjectRule } from '../project-rules/project-rule.ts';
import { projectRules } from '../project-rules/project-rules.ts';
import type { CheckedRule } from '../report/selfcheck/self-check.ts';
import { rules } from '../rules/rules.ts';

/** Kinds of files a rule looks at. */
export const kindsOf = ({ examples }: ProjectRule): ReadonlySet<FileKind> =>
  new Set(
    [examples.bad, examples.good]
      .flatMap(Object.entries)
      .map(([path, text]) => kindOf(path, text))
      .filter((kind) => kind !== undefined && kind !== 'config' && kind !== 'gitignore'),
  );

/** Rules of the config look at the config; rules over files at files of their kinds, test code left out. */
export function checkedRules(project: Project): readonly CheckedRule[] {
  const config = project.config ? [project.config.file.path] : [];
  return [
    ...rules.map(({ id, title, references }) => ({ id, title, references, files: config })),
    ...projectRules.map((rule) => {
      const kinds = kindsOf(rule);
      const files = project.files
        .filter(({ kind, testCode }) => kind !== undefined && kinds.has(kind) && !testCode)
        .map(({ path }) => path);
      return { id: rule.id, title: rule.title, references: rule.references, files };
    }),
  ];
}
