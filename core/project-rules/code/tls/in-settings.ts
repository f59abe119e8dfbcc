// Certificates unchecked by a variable of the environment.
import type { Project, ProjectFile } from '../../../project/project.ts';
import { environmentVariables } from '../../../project/views/environment-variables.ts';
import type { Weakness } from './weakness.ts';

const name = 'NODE_TLS_REJECT_UNAUTHORIZED';
const assignment = /\bNODE_TLS_REJECT_UNAUTHORIZED\s*=\s*["']?0\b/g;
const ofDevelopment = /dev|test|local|mock|e2e|watch|debug/i;

/** Assignments in the `length` units from `offset`. */
function* assignments(file: ProjectFile, offset: number, length: number): Iterable<Weakness> {
  for (const found of file.text.slice(offset, offset + length).matchAll(assignment))
    yield { file, span: { offset: offset + found.index, length: found[0].length }, what: name };
}

export function* inSettings(project: Project): Iterable<Weakness> {
  for (const variable of environmentVariables(project)) {
    if (variable.name !== name || variable.value !== '0' || variable.environment === 'local') continue;
    yield { file: variable.file, span: variable.span, what: name };
  }
  for (const file of project.ofKind('package-json'))
    for (const { key, valueSpan } of file.settings.settings)
      if (key.startsWith('scripts.') && !ofDevelopment.test(key))
        yield* assignments(file, valueSpan.offset, valueSpan.length);
  for (const file of project.ofKind('dockerfile')) yield* assignments(file, 0, file.text.length);
}
