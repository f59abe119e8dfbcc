// A process of its own: judges the folders it is given, from disk, and tells of each as soon as it is done.
import { findSystems } from '../../../core/io/project/find-systems.ts';
import { validateSources } from '../../../core/io/project/judge-system.ts';
import { readFiles } from '../../../core/io/project/read-files.ts';

export interface JudgedFolder {
  readonly folder: string;
  readonly rules: readonly string[];
  readonly seconds: number;
  readonly megabytes: number;
}

/** The folder itself is in the list, for what is not found by walking: an editor has such a file open, too. */
const pathsOf = (found: readonly string[]): readonly string[] => [
  ...new Set([...found, '.env', 'application.yml']),
];

for (const folder of process.argv.slice(2)) {
  const before = performance.now();
  const systems = [...findSystems(folder)];
  const rules = (systems.length > 0 ? systems : [{ root: folder, files: [] }]).flatMap((system) => {
    const { findings } = validateSources(system, readFiles(system.root, pathsOf(system.files)), {});
    return findings.map(({ id }) => id);
  });
  const judged: JudgedFolder = {
    folder,
    rules: [...new Set(rules)].sort(),
    seconds: (performance.now() - before) / 1000,
    megabytes: Math.round(process.memoryUsage().rss / 2 ** 20),
  };
  process.stdout.write(`${JSON.stringify(judged)}\n`);
}
