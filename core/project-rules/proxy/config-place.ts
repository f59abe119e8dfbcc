// Where the config says something.
import type { JsonPath } from '../../document/parse.ts';
import type { Place } from '../../errors.ts';
import type { ProjectConfig } from '../../project/project.ts';

export const configPlace = ({ document, file }: ProjectConfig, path: JsonPath): Place => ({
  ...document.placeOf(path),
  file: file.path,
});
