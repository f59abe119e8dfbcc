// Credentials in Dockerfiles: variables that images carry with them.
import type { ProjectFile } from '../../project.ts';
import type { Credential } from './credential.ts';
import { literalIn } from './literal.ts';
import { roleOf } from './role.ts';

const instruction = /^[ \t]*(?:ENV|ARG)[ \t]+(.+)$/gim;
/** `NAME=value` or, alone on its line, `NAME value`. */
const assignment = /([A-Za-z_]\w*)=("[^"]*"|'[^']*'|\S+)|^([A-Za-z_]\w*)[ \t]+(\S+)[ \t]*$/g;

const unquoted = (typed: string): string => typed.replace(/^(["'])(.*)\1$/, '$2');

export const credentialsInDockerfile = (file: ProjectFile): readonly Credential[] =>
  [...file.text.matchAll(instruction)].flatMap((line) => {
    const words = line[1] ?? '';
    const start = line.index + line[0].length - words.length;
    return [...words.matchAll(assignment)].flatMap((found): Credential[] => {
      const name = found[1] ?? found[3] ?? '';
      const typed = found[2] ?? found[4] ?? '';
      const role = roleOf(name);
      const literal = literalIn(unquoted(typed));
      if (!role || !literal) return [];
      const span = { offset: start + found.index + found[0].lastIndexOf(typed), length: typed.length };
      const { environment } = file;
      return [{ role, name, ...literal, span, file, environment, localOnly: false, origin: 'settings' }];
    });
  });
