// The files of a Spring application as documents, each with what it is for, in the order in which later ones win.
import type { EnvironmentName } from '../../../config/config.ts';
import type { Setting } from '../../../source/setting.ts';
import type { ProjectFile } from '../../project.ts';
import { environmentOfProfile, environmentsOf } from './profiles.ts';
import { canonicalKey } from './relaxed.ts';

export interface SpringDocument {
  readonly file: ProjectFile;
  readonly environments: readonly (EnvironmentName | undefined)[];
  readonly applies: boolean;
  readonly settings: readonly Setting[];
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const withoutEnd = (folder: string, end: RegExp): string => folder.replace(end, '').replace(/\/$/, '');

const folderOfEnvironment = (path: string): EnvironmentName | undefined =>
  environmentOfProfile(folderOf(path).split('/').at(-1) ?? '');

/** `a/src/main/resources/config/application.yml` and `a/config/application.yml` are both of `a`. */
export function applicationFolder({ path }: ProjectFile): string {
  const folder = folderOf(path);
  const source = /(?:^|\/)src\//.exec(`${folder}/`);
  if (source) return folder.slice(0, source.index);
  const outer = folderOfEnvironment(path) ? folderOf(folder) : folder;
  return withoutEnd(outer, /(?:^|\/)(?:config|conf|resources)$/);
}

/** `druid` of `application-druid.yml`. */
const profileOf = ({ path }: ProjectFile): string | undefined =>
  /(?:application|bootstrap)-(.+)\.(?:ya?ml|properties)$/.exec(path)?.[1];

/** Compared one by one: what Spring reads first has the smaller ones. */
const orderOf = (file: ProjectFile): readonly number[] => [
  /(?:^|\/)bootstrap[^/]*$/.test(file.path) ? 0 : 1,
  profileOf(file) || folderOfEnvironment(file.path) ? 1 : 0,
  /(?:^|\/)src\//.test(file.path) ? 0 : 1,
  /(?:^|\/)config\/[^/]*$/.test(file.path) ? 1 : 0,
  file.path.endsWith('.properties') ? 1 : 0,
];

function bySpring(a: ProjectFile, b: ProjectFile): number {
  const other = orderOf(b);
  for (const [index, value] of orderOf(a).entries())
    if (value !== other[index]) return value - (other[index] ?? 0);
  return a.path < b.path ? -1 : 1;
}

const activation = /^(?:spring\.config\.activate\.onprofile|spring\.profiles)(?:\[\d+\])?$/;
const switchedOn = /^spring\.profiles\.(?:active|include|default|group\..*)(?:\[\d+\])?$/;

/** Few keys are about profiles: the others are not looked at any further. */
const valuesAt = (settings: readonly Setting[], key: RegExp): readonly string[] =>
  settings
    .filter((one) => /profile/i.test(one.key) && key.test(canonicalKey(one.key)))
    .map(({ value }) => value);

/** Profiles of no environment that some file switches on. */
const activeProfiles = (files: readonly ProjectFile[]): ReadonlySet<string> =>
  new Set(
    files.flatMap(({ settings }) =>
      valuesAt(settings.settings, switchedOn).flatMap((value) => value.split(',').map((one) => one.trim())),
    ),
  );

type Reach = Pick<SpringDocument, 'environments' | 'applies'>;
const forAll: Reach = { environments: [undefined], applies: true };

function reachOfProfile(expression: string, active: ReadonlySet<string>): Reach {
  const environments = environmentsOf(expression);
  return environments
    ? { environments, applies: true }
    : { ...forAll, applies: active.has(expression.trim()) };
}

function reachOfFile(file: ProjectFile, active: ReadonlySet<string>): Reach {
  const environment = folderOfEnvironment(file.path);
  if (environment) return { environments: [environment], applies: true };
  const profile = profileOf(file);
  return profile === undefined ? forAll : reachOfProfile(profile, active);
}

/** What holds for both. */
function both(a: Reach, b: Reach): Reach {
  const environments = a.environments.includes(undefined)
    ? b.environments
    : b.environments.includes(undefined)
      ? a.environments
      : a.environments.filter((one) => b.environments.includes(one));
  return { environments, applies: a.applies && b.applies };
}

/** The documents of one application. */
export function documentsOf(files: readonly ProjectFile[]): readonly SpringDocument[] {
  const active = activeProfiles(files);
  return [...files].sort(bySpring).flatMap((file) => {
    const ofFile = reachOfFile(file, active);
    return [...Map.groupBy(file.settings.settings, ({ part }) => part).values()].map(
      (settings): SpringDocument => {
        const expressions = valuesAt(settings, activation);
        const ofPart = expressions.length > 0 ? reachOfProfile(expressions.join(','), active) : forAll;
        return { file, settings, ...both(ofFile, ofPart) };
      },
    );
  });
}
