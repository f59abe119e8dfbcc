// Whether somebody gives the application a variable: files of variables, docker-compose, Dockerfile.
import type { Project } from '../../project/project.ts';
import { environmentVariables } from '../../project/views/environment-variables.ts';

export const hasVariable = (project: Project, name: RegExp): boolean =>
  environmentVariables(project).some((one) => name.test(one.name) || name.test(one.value)) ||
  project.ofKind('dockerfile').some(({ text }) => name.test(text)) ||
  project.ofKind('compose').some((file) => file.settings.settings.some(({ value }) => name.test(value)));
