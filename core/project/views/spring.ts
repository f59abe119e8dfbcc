// What a system says to Spring: application and bootstrap files, their profiles and documents, by canonical key.
import type { EnvironmentName } from '../../config/config.ts';
import type { Setting } from '../../source/setting.ts';
import { type Project, type ProjectFile, view } from '../project.ts';
import { applicationFolder, documentsOf, type SpringDocument } from './spring/documents.ts';
import { type Located, located } from './spring/located.ts';
import { canonicalKey } from './spring/relaxed.ts';

export type { Located } from './spring/located.ts';

/** Settings of one application; keys in any form that Spring's relaxed binding takes. */
export interface SpringSettings {
  /** Those its files are about; undefined when there are settings for all. */
  readonly environments: readonly (EnvironmentName | undefined)[];
  /** What holds for `environment` (for all, when left out): the value of its profile, or the one for all. */
  readonly get: (key: string, environment?: EnvironmentName) => Located<Setting> | undefined;
  /**
   * Every setting whose canonical key (lower case, no `-` and `_`) matches, in Spring's order: later ones win. One in a
   * document for several environments is there once for each.
   */
  readonly all: (keyPattern: RegExp) => readonly Located<Setting>[];
}

export interface SpringApplication extends SpringSettings {
  /** Where `src/` stands, relative to the root of the system; '' for the root. */
  readonly folder: string;
  readonly files: readonly ProjectFile[];
}

/** All applications as if they were one: where several say the same key, the first by folder is heard. */
export interface Spring extends SpringSettings {
  /** More than one in a system of several services or modules. */
  readonly applications: readonly SpringApplication[];
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** The settings of `documents`, which are in Spring's order. */
function settingsOf(documents: readonly SpringDocument[]): SpringSettings {
  const byKey = new Map<string, Located<Setting>[]>();
  const everything: Located<Setting>[] = [];
  const get: SpringSettings['get'] = (key, environment) =>
    byKey
      .get(canonicalKey(key))
      ?.findLast((one) => one.applies && (one.environment === undefined || one.environment === environment));
  for (const { file, environments, applies, settings } of documents)
    for (const setting of settings)
      for (const environment of environments) {
        const one = located(setting, { file, environment, applies }, get);
        everything.push(one);
        const known = byKey.get(one.canonical);
        if (known) known.push(one);
        else byKey.set(one.canonical, [one]);
      }
  return {
    environments: unique(documents.flatMap(({ environments }) => environments)),
    get,
    all: (pattern) => everything.filter(({ canonical }) => pattern.test(canonical)),
  };
}

export const spring: (project: Project) => Spring = view((project) => {
  const files = project.ofKind('spring').filter(({ testCode }) => !testCode);
  const applications = [...Map.groupBy(files, applicationFolder)].map(
    ([folder, own]): SpringApplication => ({ folder, files: own, ...settingsOf(documentsOf(own)) }),
  );
  const first: SpringSettings['get'] = (key, environment) => {
    for (const { get } of applications) {
      const found = get(key, environment);
      if (found) return found;
    }
    return undefined;
  };
  return {
    applications,
    environments: unique(applications.flatMap(({ environments }) => environments)),
    get: first,
    all: (pattern) => applications.flatMap(({ all }) => all(pattern)),
  };
});
