// `npm run check`, the inner loop: every static check and the unit tests at once; says what failed, and how long each took.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { inLanguage } from './say.mjs';

const root = join(import.meta.dirname, '..');

type Command = readonly [program: string, ...words: string[]];
type Steps = Readonly<Record<string, Command>>;

const bin = (name: string, ...words: string[]): Command => [`node_modules/.bin/${name}`, ...words];

/** Compiled templates are no part of the checkout, but of what is checked: they come first. */
const preparation: Steps = { templates: ['scripts/compile-templates.ts'] };

const staticSteps: Steps = {
  'format and lint': bin('biome', 'check', '--error-on-warnings', '.'),
  'types of the pure core': bin('tsc', '-p', 'core'),
  'types of everything': bin('tsc', '-p', '.'),
  'dead code': bin('knip', '--no-progress'),
};

const unitTests: Steps = { 'unit tests': bin('vitest', 'run', '--project', 'unit', '--reporter', 'minimal') };

interface Outcome {
  readonly passed: boolean;
  readonly output: string;
  readonly seconds: number;
}

function run([program, ...words]: Command): Promise<Outcome> {
  const start = performance.now();
  const child = spawn(process.execPath, [join(root, program), ...words], { cwd: root });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) =>
    child.on('close', (code) =>
      resolve({ passed: code === 0, output, seconds: (performance.now() - start) / 1000 }),
    ),
  );
}

/** Runs the steps side by side; prints a line a step, and then the output of those that failed. Counts the steps. */
async function runSteps(steps: Steps) {
  const outcomes = await Promise.all(
    Object.entries(steps).map(async ([name, command]) => {
      const outcome = await run(command);
      console.log(`${outcome.passed ? '✓' : '✗'} ${name.padEnd(24)} ${outcome.seconds.toFixed(1)} s`);
      return { name, ...outcome };
    }),
  );
  const failed = outcomes.filter(({ passed }) => !passed);
  for (const { name, output } of failed) console.log(`\n── ${name}\n${output}`);
  return { passed: outcomes.length - failed.length, failed: failed.length, skipped: 0 };
}

/** The checks that need no running program, as counts: `npm test` has them too, each counted as a test. */
export const runStaticChecks = async () => [await runSteps(preparation), await runSteps(staticSteps)];

if (import.meta.main) {
  const start = performance.now();
  const prepared = await runSteps(preparation);
  const checked = await runSteps({ ...staticSteps, ...unitTests });
  const failed = prepared.failed + checked.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    failed === 0
      ? inLanguage(`全部通过（${seconds} 秒）`, `All passed (${seconds} s)`)
      : inLanguage(`有检查未通过，见上（${seconds} 秒）`, `Some checks failed, see above (${seconds} s)`),
  );
  process.exitCode = failed === 0 ? 0 : 1;
}
