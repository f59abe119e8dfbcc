// `npm run check`, the inner loop: every static check and the unit tests at once; says what failed, and how long each took.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { compileTemplates } from './compile-templates.ts';
import { inLanguage } from './say.mjs';

const root = join(import.meta.dirname, '..');

/** Name → command. `node_modules/.bin` is where each command comes from. */
const staticSteps = {
  'format and lint': ['biome', 'check', '--error-on-warnings', '.'],
  'types of the pure core': ['tsc', '-p', 'core'],
  'types of everything': ['tsc', '-p', '.'],
  'dead code': ['knip', '--no-progress'],
} as const;

const unitTests = ['vitest', 'run', '--project', 'unit', '--reporter', 'dot'] as const;

interface Outcome {
  readonly passed: boolean;
  readonly output: string;
  readonly seconds: number;
}

function run([command, ...args]: readonly [string, ...string[]]): Promise<Outcome> {
  const start = performance.now();
  const child = spawn(process.execPath, [join(root, 'node_modules/.bin', command), ...args], { cwd: root });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) =>
    child.on('close', (code) =>
      resolve({ passed: code === 0, output, seconds: (performance.now() - start) / 1000 }),
    ),
  );
}

/** Runs the steps side by side; prints a line a step, and the output of those that failed. Counts the steps. */
async function runSteps(steps: Readonly<Record<string, readonly [string, ...string[]]>>) {
  // The compiled templates are no part of the checkout, but of what is checked.
  compileTemplates();
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

/** The checks that need no running program: `npm test` has them too, each counted as a test. */
export const runStaticChecks = () => runSteps(staticSteps);

if (import.meta.main) {
  const start = performance.now();
  const { failed } = await runSteps({ ...staticSteps, 'unit tests': unitTests });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    failed === 0
      ? inLanguage(`全部通过（${seconds} 秒）`, `All passed (${seconds} s)`)
      : inLanguage(`有检查未通过，见上（${seconds} 秒）`, `Some checks failed, see above (${seconds} s)`),
  );
  process.exitCode = failed === 0 ? 0 : 1;
}
