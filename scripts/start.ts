// `npm start`: the demo of the command line, after the system packages that its stacks need.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { suiteSystems } from '../cli/demo/suite/suite-systems.ts';
import { stacks } from '../core/config/stacks.ts';
import { stackPackages } from './stack-packages.ts';
import { ensureSystemPackages } from './system-packages.ts';

const { values } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: { stack: { type: 'string' }, suite: { type: 'boolean' } },
});

const chosen = values['suite']
  ? suiteSystems.map(({ stack }) => stack)
  : [String(values['stack'] ?? stacks[0]?.id)];
if (!ensureSystemPackages(stackPackages(chosen))) process.exit(3);

process.argv.splice(2, 0, 'demo');
await import(join(import.meta.dirname, '../dist/cli.js'));
