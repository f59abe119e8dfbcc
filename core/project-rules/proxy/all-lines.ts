// Every directive of a name in the nginx files of a project, once, wherever it is included.
import type { Project } from '../../project/project.ts';
import type { NginxLevel } from '../../project/views/nginx/level.ts';
import type { NginxLine } from '../../project/views/nginx/lines.ts';
import { nginx } from '../../project/views/nginx.ts';

/** Within `stream` and the like too. */
function* within(lines: Iterable<NginxLine>, name: string): Iterable<NginxLine> {
  for (const line of lines) {
    if (line.name === name) yield line;
    if (line.block) yield* within(line.block, name);
  }
}

const linesOf = ({ own }: NginxLevel): readonly NginxLine[] => [...own.values()].flat();

export function allLines(project: Project, name: string): readonly NginxLine[] {
  const found = nginx(project).levels.flatMap((level) => [...within(linesOf(level), name)]);
  return [...new Map(found.map((line) => [line.directive, line])).values()];
}
