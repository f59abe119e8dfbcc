// Settings of Spring and variables of the environment as they hold on servers, in one form.
import type { EnvironmentName } from '../../config/config.ts';
import type { Place } from '../../errors.ts';
import { environmentNamed } from '../file-purpose.ts';
import { type Project, type ProjectFile, view } from '../project.ts';
import { compose } from './compose.ts';
import { environmentVariables } from './environment-variables.ts';
import { type SettingEnvironment, settingEnvironments } from './setting-environment.ts';
import { spring } from './spring.ts';

export interface ServingSetting {
  readonly source: 'spring' | 'variable';
  /** As written. */
  readonly key: string;
  /** Spring: in small letters without `-` and `_`; a variable: in small letters, `_` as `.`. */
  readonly canonical: string;
  /** With placeholders resolved; the default of one that stays open. */
  readonly value: string;
  readonly file: ProjectFile;
  readonly at: Place;
  /** Undefined for all environments: it holds in production, too. */
  readonly environment: 'production' | undefined;
}

type Serving = ServingSetting['environment'];
const isServing = (environment: EnvironmentName | undefined): environment is Serving =>
  environment === undefined || environment === 'production';

/** What production gets: its own value, or the one for all that it does not override. */
const ofSpring = (project: Project): readonly ServingSetting[] =>
  spring(project).applications.flatMap(({ all, get }) =>
    all(/^/).flatMap((setting): ServingSetting[] => {
      const { key, canonical, environment, applies, file } = setting;
      if (!applies || !isServing(environment) || get(canonical, 'production') !== setting) return [];
      const { resolved } = setting;
      const value = 'literal' in resolved ? resolved.literal : resolved.default;
      if (value === undefined) return [];
      return [
        {
          ...{ source: 'spring', key, canonical, value, file, environment },
          // Few of them are pointed at.
          get at() {
            return setting.at;
          },
        },
      ];
    }),
  );

const placeholder = /\$\{|\{\{|<%|%\w+%/;

const variable = (
  { name, value }: { readonly name: string; readonly value: string },
  file: ProjectFile,
  at: Place,
  environment: EnvironmentName | undefined,
): readonly ServingSetting[] =>
  isServing(environment) && !placeholder.test(value)
    ? [
        {
          ...{ source: 'variable', key: name, value: value.trim(), file, at, environment },
          canonical: name.toLowerCase().replaceAll('_', '.'),
        },
      ]
    : [];

const says = /^(?:APP_ENV|NODE_ENV|SPRING_PROFILES_ACTIVE)$/;

/** From the name of the file, or from what the service is told of it. */
const ofCompose = (project: Project): readonly ServingSetting[] =>
  compose(project).services.flatMap(({ variables, environment, file }) => {
    const told = variables.find(({ key, value }) => says.test(key) && environmentNamed(value));
    const own = environment ?? (told && environmentNamed(told.value));
    return variables.flatMap(({ key: name, value, place }) => variable({ name, value }, file, place, own));
  });

function ofDotenv(project: Project): readonly ServingSetting[] {
  const known = new Map<ProjectFile, SettingEnvironment>();
  const environmentOf = (file: ProjectFile) => {
    const told = known.get(file) ?? settingEnvironments(file)(0);
    known.set(file, told);
    return told.environment;
  };
  return environmentVariables(project)
    .filter(({ file }) => file.kind === 'dotenv')
    .flatMap(({ name, value, file, span, environment }) =>
      variable({ name, value }, file, file.at(span), environment ?? environmentOf(file)),
    );
}

export const servingSettings: (project: Project) => readonly ServingSetting[] = view((project) =>
  project.ofKind('spring', 'compose', 'dotenv').length === 0
    ? []
    : [...ofSpring(project), ...ofCompose(project), ...ofDotenv(project)].filter(
        ({ file }) => !file.testCode,
      ),
);

/** The setting is there and says yes. */
export const isYes = ({ value }: { readonly value: string }): boolean =>
  /^(?:true|1|on|yes)$/i.test(value.trim());
