// A setting with where it stands, for which environment it holds, and what its placeholders come to.
import type { EnvironmentName } from '../../../config/config.ts';
import type { Place } from '../../../errors.ts';
import type { Setting } from '../../../source/setting.ts';
import type { ProjectFile } from '../../project.ts';
import { type Lookup, type Resolved, resolved } from './placeholders.ts';
import { canonicalKey } from './relaxed.ts';

export type Located<T extends Setting> = T & {
  readonly canonical: string;
  readonly file: ProjectFile;
  /** Of the value; of the key where there is no value. */
  readonly at: Place;
  /** From the profile or the name of the file; undefined for all. */
  readonly environment: EnvironmentName | undefined;
  /** False in a profile whose environment is not known and that no file switches on. */
  readonly applies: boolean;
  readonly resolved: Resolved;
};

interface Circumstances {
  readonly file: ProjectFile;
  readonly environment: EnvironmentName | undefined;
  readonly applies: boolean;
}

/** `get` answers for the other settings of the application. */
export function located(
  setting: Setting,
  { file, environment, applies }: Circumstances,
  get: (key: string, environment?: EnvironmentName) => Setting | undefined,
): Located<Setting> {
  const lookup: Lookup = (name) => get(name, environment)?.value;
  return {
    ...setting,
    canonical: canonicalKey(setting.key),
    file,
    get at() {
      return file.at(setting.valueSpan.length > 0 ? setting.valueSpan : setting.keySpan);
    },
    environment,
    applies,
    get resolved() {
      return resolved(setting.value, lookup);
    },
  };
}
