// The floor of validating many systems: one process that finds, reads and parses `govauth.config.json` in each folder of FOLDER.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [, , folder = '.'] = process.argv;
for (const name of readdirSync(folder))
  JSON.parse(readFileSync(join(folder, name, 'govauth.config.json'), 'utf8'));
