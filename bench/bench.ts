// `npm run bench`: every table of ratios in one run, as Markdown on the terminal and as JSON beside it.
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';

import { conformanceTables } from './conformance.ts';
import { generationTables } from './generation.ts';
import { loginTables } from './login.ts';
import { formatTable, type Table } from './measure.ts';
import { platformTables } from './platform.ts';
import { validationTables } from './validation.ts';

/** Name → the tables it makes and how many rounds it takes. */
const suites: Readonly<Record<string, () => Promise<Table[]>>> = {
  generation: () => generationTables(9),
  validation: () => validationTables(15),
  login: () => loginTables(9),
  platform: () => platformTables(5),
  conformance: () => conformanceTables(1),
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}; there are ${Object.keys(suites).join(', ')}`);
  process.exit(2);
}

const tables: Table[] = [];
for (const [name, make] of Object.entries(suites)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  for (const table of await make()) {
    tables.push(table);
    console.log(formatTable(table));
  }
}

const folder = fileURLToPath(new URL('../test/output/', import.meta.url));
mkdirSync(folder, { recursive: true });
const machine = {
  node: process.version,
  cpus: os.cpus().length,
  model: os.cpus()[0]?.model,
  load: os.loadavg()[0],
};
writeFileSync(`${folder}bench.json`, `${JSON.stringify({ machine, tables }, null, 2)}\n`);
console.log('test/output/bench.json');
