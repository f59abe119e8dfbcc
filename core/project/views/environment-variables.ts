// Variables that .env files and docker-compose give to a system. Examples that are to be copied are not among them.
import type { EnvironmentName } from '../../config/config.ts';
import type { Span } from '../../source/span.ts';
import { environmentNamed } from '../file-purpose.ts';
import { type Project, type ProjectFile, view } from '../project.ts';

export interface EnvironmentVariable {
  readonly name: string;
  readonly value: string;
  readonly file: ProjectFile;
  /** What is replaced to change the value; the whole item where compose has `NAME=value`. */
  readonly span: Span;
  readonly environment: EnvironmentName | undefined;
}

const example = /\.(?:example|sample|template|tpl|dist|default)$|(?:^|[./])(?:example|sample)\./i;
const says = /^(?:APP_ENV|NODE_ENV|SPRING_PROFILES_ACTIVE)$/;

/** From the name of the file, or from what it says of itself. */
function environmentOf(file: ProjectFile): EnvironmentName | undefined {
  if (file.environment) return file.environment;
  const own = file.settings.settings.find(({ key }) => says.test(key));
  return own && environmentNamed(own.value.trim());
}

function ofDotenv(file: ProjectFile): readonly EnvironmentVariable[] {
  const environment = environmentOf(file);
  return file.settings.settings.map(({ key, value, valueSpan }) => ({
    name: key,
    value,
    file,
    span: valueSpan,
    environment,
  }));
}

const mapped = /^services\..+\.environment\.([A-Za-z_]\w*)$/;
const listed = /^services\..+\.environment\[\d+\]$/;
const assignment = /^([A-Za-z_]\w*)=(.*)$/s;

function ofCompose(file: ProjectFile): readonly EnvironmentVariable[] {
  const { environment } = file;
  return file.settings.settings.flatMap(({ key, value, valueSpan: span }): EnvironmentVariable[] => {
    const name = mapped.exec(key)?.[1];
    if (name !== undefined) return [{ name, value, file, span, environment }];
    const [, itemName, itemValue = ''] = (listed.test(key) && assignment.exec(value)) || [];
    return itemName === undefined ? [] : [{ name: itemName, value: itemValue, file, span, environment }];
  });
}

export const environmentVariables: (project: Project) => readonly EnvironmentVariable[] = view((project) => [
  ...project
    .ofKind('dotenv')
    .filter(({ path }) => !example.test(path))
    .flatMap(ofDotenv),
  ...project.ofKind('compose').flatMap(ofCompose),
]);
