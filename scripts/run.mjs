// Sets the checkout up, then runs a file of it on the checkout's own Node: `run.mjs [--no-build|--rebuild] FILE [ARG…]`.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { build, install, node, root } from './setup.mjs';

const [, , ...words] = process.argv;
const flag = words[0]?.startsWith('--') ? words.shift() : undefined;
const [file, ...args] = words;

install();
if (flag !== '--no-build') build({ force: flag === '--rebuild' });
if (file) {
  const child = spawn(node, [join(root, file), ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` },
  });
  process.on('SIGINT', () => {
    // The terminal sends Ctrl+C to both: the child decides what to do with it, and this process outlives it.
  });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}
