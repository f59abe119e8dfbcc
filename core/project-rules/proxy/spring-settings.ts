// Settings of Spring by their names, however those are spelled.
import type { Place } from '../../errors.ts';
import type { Project, ProjectFile } from '../../project/project.ts';

export interface SpringSetting {
  readonly value: string;
  readonly place: Place;
  readonly file: ProjectFile;
}

/** Relaxed binding: `server.forward-headers-strategy` is `server.forwardHeadersStrategy`. */
const uniform = (name: string): string => name.toLowerCase().replaceAll(/[-_]/g, '');

const files = (project: Project): readonly ProjectFile[] =>
  project.ofKind('spring').filter(({ testCode }) => !testCode);

/** All with a name that `fits` (in small letters, without hyphens). */
export const springSettings = (project: Project, fits: (name: string) => boolean): readonly SpringSetting[] =>
  files(project).flatMap((file) =>
    file.settings.settings
      .filter(({ key }) => fits(uniform(key)))
      .map(({ value, valueSpan, keySpan }) => ({
        ...{ value, file },
        place: file.at(valueSpan.length > 0 ? valueSpan : keySpan),
      })),
  );

/** Environment variables for Spring, in files of variables and of docker-compose. */
export const hasVariable = (project: Project, name: RegExp): boolean =>
  project
    .ofKind('dotenv', 'compose', 'dockerfile')
    .some((file) =>
      file.kind === 'dockerfile'
        ? name.test(file.text)
        : file.settings.settings.some(({ key, value }) => name.test(key) || name.test(value)),
    );

/** Folders that hold settings of Spring: one for each application. */
export const springFolders = (project: Project): ReadonlySet<string> =>
  new Set(files(project).map(({ path }) => path.slice(0, path.lastIndexOf('/') + 1)));
