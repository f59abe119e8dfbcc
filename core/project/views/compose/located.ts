// A setting, and the file it stands in.
import type { Place } from '../../../errors.ts';
import type { Setting } from '../../../source/setting.ts';
import type { ProjectFile } from '../../project.ts';

export interface Located extends Setting {
  readonly file: ProjectFile;
  /** Of the value; of the key where the value is empty. */
  readonly place: Place;
}

export const located = (file: ProjectFile, setting: Setting): Located => ({
  ...setting,
  file,
  get place() {
    return file.at(setting.valueSpan.length > 0 ? setting.valueSpan : setting.keySpan);
  },
});
