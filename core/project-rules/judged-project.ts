// What one rule says of some files: for tests.
import type { EnvironmentName } from '../config/config.ts';
import type { TextEdit } from '../finding.ts';
import { exampleProject } from './example-project.ts';
import type { ExampleFiles, ProjectRule, ProjectViolation } from './project-rule.ts';

/** A violation in words a table can hold, and the rest of it. */
export interface JudgedViolation extends ProjectViolation {
  /** `file:line` and the text the violation points at. */
  readonly where: string;
  readonly typed: string;
  /** The files after the fix. */
  readonly mended: ExampleFiles | undefined;
}

const edited = (text: string, edits: readonly TextEdit[]): string =>
  [...edits]
    .sort((a, b) => b.offset - a.offset)
    .reduce(
      (all, { offset, length, newText }) => all.slice(0, offset) + newText + all.slice(offset + length),
      text,
    );

/** The violations of `rule`, in the order it tells them. */
export function judgedProject(
  rule: ProjectRule,
  files: ExampleFiles,
  environment?: EnvironmentName,
): readonly JudgedViolation[] {
  const project = exampleProject(files, environment);
  const texts = Object.fromEntries(project.files.map(({ path, text }) => [path, text]));
  return [...rule.check(project)].map((violation) => {
    const { file = '', line, offset, length } = violation.at;
    const edits = violation.fix?.edits;
    return {
      ...violation,
      where: `${file}:${line}`,
      typed: (texts[file] ?? '').slice(offset, offset + length),
      mended: edits && {
        ...texts,
        ...Object.fromEntries(
          [...Map.groupBy(edits, (edit) => edit.file ?? file)].map(([path, own]) => [
            path,
            edited(texts[path] ?? '', own),
          ]),
        ),
      },
    };
  });
}
