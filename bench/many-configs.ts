// 10,000 systems in one call: whole commands, beside reading and parsing their configs and beside ajv's command.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemaFor } from '../core/config/schema-for.ts';
import { soundConfig } from '../core/rules/sound-config.ts';
import { measure, type Table, timeCommand } from './measure.ts';
import { cli } from './own-config.ts';

const systems = 10_000;
const floor = 'read and JSON.parse';
const readConfigs = fileURLToPath(new URL('./peers/read-configs.mjs', import.meta.url));
const ajv = fileURLToPath(new URL('../node_modules/ajv-cli/dist/index.js', import.meta.url));

/** Each system has a config of its own in a folder of its own; no two are alike. */
function writeSystems(folder: string): void {
  for (let i = 0; i < systems; i++) {
    const system = path.join(folder, `system-${i}`);
    mkdirSync(system, { recursive: true });
    const config = soundConfig.replaceAll('oa.sfj', `oa-${i}.sfj`).replace('zwrz_sfjoa01', `zwrz_sfjoa${i}`);
    writeFileSync(path.join(system, 'govauth.config.json'), config);
  }
}

export async function manyConfigsTable(rounds: number): Promise<Table> {
  const place = mkdtempSync(path.join(os.tmpdir(), 'govauth-bench-'));
  const folder = path.join(place, 'systems');
  const schema = path.join(place, 'schema.json');
  try {
    writeSystems(folder);
    writeFileSync(schema, JSON.stringify(schemaFor('en')));
    const configs = path.join(folder, '*', 'govauth.config.json');
    const commands = {
      [floor]: [readConfigs, folder],
      'govauth validate': [cli, 'validate', folder],
      'ajv-cli': [ajv, 'validate', '--strict=false', '--all-errors', '-s', schema, '-d', configs],
    };
    const candidates = Object.entries(commands).map(
      ([name, args]) => [name, () => timeCommand(process.execPath, args)] as const,
    );
    return await measure(
      `Validation: ${systems} systems, whole command`,
      'ms',
      floor,
      Object.fromEntries(candidates),
      rounds,
    );
  } finally {
    rmSync(place, { recursive: true });
  }
}
