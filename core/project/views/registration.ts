// What the files of a system, other than its config, say of its registration at the platform.
import { type Project, view } from '../project.ts';
import { registrationInCode } from './registration/in-code.ts';
import { registrationInSettings } from './registration/in-settings.ts';
import type { Statement } from './registration/statement.ts';

/** True where some file has the same thing twice, under different names: then there is more than one registration. */
function hasSeveral(statements: readonly Statement[]): boolean {
  const owners = new Map<string, string>();
  return statements.some(({ role, file, part, environment, registration }) => {
    const key = `${file.path}:${part}:${environment}:${role}`;
    const known = owners.get(key);
    owners.set(key, registration);
    return known !== undefined && known !== registration;
  });
}

/** In the order of files and places, settings before code. */
export const registration = view((project: Project): readonly Statement[] => {
  if (project.ofKind('spring', 'dotenv', 'compose', 'java', 'javascript', 'php').length === 0) return [];
  const statements = [...registrationInSettings(project), ...registrationInCode(project)];
  return hasSeveral(statements) ? statements : statements.map((one) => ({ ...one, registration: '' }));
});
