// Scaffolding beside the floors: an empty process, copying the same tree, writing the same bytes from memory.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { writePlan } from '../core/io/write-plan.ts';
import { measure, type Table, time, timeCommand } from './measure.ts';
import { cli, writeOwnConfig } from './own-config.ts';

interface Tree {
  readonly folder: string;
  readonly files: readonly { readonly path: string; readonly content: string }[];
}

function readTree(folder: string): Tree {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ path: path.relative(folder, file), content: readFileSync(file, 'utf8') }));
  return { folder, files };
}

function writeTree({ files }: Tree, folder: string): void {
  for (const file of files) {
    const target = path.join(folder, file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.content);
  }
}

async function tablesIn(place: string, root: string, rounds: number): Promise<Table[]> {
  const scratch = mkdtempSync(path.join(root, 'govauth-bench-'));
  let count = 0;
  const fresh = () => path.join(scratch, `run-${count++}`);
  const redirectUri = 'http://127.0.0.1:3999/auth/callback';
  const answers = writeOwnConfig(
    { id: 'bench', secret: 'bench-secret-0123456789', redirectUri },
    'http://127.0.0.1:9400',
  );
  const create = (folder: string) =>
    timeCommand(process.execPath, [cli, 'create', folder, '--answers', answers]);
  try {
    const sample = fresh();
    await create(sample);
    const tree = readTree(sample);
    const plan = { template: 'node-express', files: tree.files };
    return [
      await measure(
        `Generation, ${place}: whole commands, ${tree.files.length} files`,
        'ms',
        'node -e 0',
        {
          'node -e 0': () => timeCommand(process.execPath, ['-e', '0']),
          'govauth create': () => create(fresh()),
          'cp -r of the same tree': () => timeCommand('cp', ['-r', sample, fresh()]),
          'node, fs.cp of the same tree': () =>
            timeCommand(process.execPath, [
              '-e',
              `require('node:fs').cpSync(process.argv[1], process.argv[2], { recursive: true })`,
              sample,
              fresh(),
            ]),
        },
        rounds,
      ),
      await measure(
        `Generation, ${place}: writing ${tree.files.length} files, in process`,
        'ms',
        'the same bytes from memory',
        {
          'the same bytes from memory': () => time(() => writeTree(tree, fresh())),
          'govauth writePlan': () => time(() => writePlan(plan, fresh())),
          'fs.cp of the same tree': () => time(() => cp(sample, fresh(), { recursive: true })),
        },
        rounds,
      ),
    ];
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** On the disk, and on a memory file system where there is one: the disk is the noisiest thing here. */
export async function generationTables(rounds: number): Promise<Table[]> {
  const places = { disk: os.tmpdir(), 'memory file system': '/dev/shm' };
  const tables: Table[] = [];
  for (const [place, root] of Object.entries(places)) {
    if (existsSync(root)) tables.push(...(await tablesIn(place, root, rounds)));
  }
  return tables;
}
