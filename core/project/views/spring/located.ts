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

type Get = (key: string, environment?: EnvironmentName) => Setting | undefined;

/** A class, so that the settings of long files have one shape; places and placeholders are looked for on demand. */
class LocatedSetting implements Located<Setting> {
  readonly key: string;
  readonly value: string;
  readonly keySpan: Setting['keySpan'];
  readonly valueSpan: Setting['valueSpan'];
  readonly part: number;
  readonly canonical: string;
  readonly file: ProjectFile;
  readonly environment: EnvironmentName | undefined;
  readonly applies: boolean;
  readonly #get: Get;

  constructor(setting: Setting, { file, environment, applies }: Circumstances, get: Get) {
    this.key = setting.key;
    this.value = setting.value;
    this.keySpan = setting.keySpan;
    this.valueSpan = setting.valueSpan;
    this.part = setting.part;
    this.canonical = canonicalKey(setting.key);
    this.file = file;
    this.environment = environment;
    this.applies = applies;
    this.#get = get;
  }

  get at(): Place {
    return this.file.at(this.valueSpan.length > 0 ? this.valueSpan : this.keySpan);
  }

  get resolved(): Resolved {
    const lookup: Lookup = (name) => this.#get(name, this.environment)?.value;
    return resolved(this.value, lookup);
  }
}

/** `get` answers for the other settings of the application. */
export const located = (setting: Setting, circumstances: Circumstances, get: Get): Located<Setting> =>
  new LocatedSetting(setting, circumstances, get);
