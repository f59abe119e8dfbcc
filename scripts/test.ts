// `npm test`: everything there is to check, after the system packages it needs; the last line counts, and counts honestly.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runStaticChecks } from './check.ts';
import { stackPackages } from './stack-packages.ts';
import { ensureSystemPackages, testPackages } from './system-packages.ts';

const root = join(import.meta.dirname, '..');

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Runs one test project to its end, its output as it comes; a project that ran no test, or ended ill, has failed. */
function runProject(project: string): Count {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const outcome = join(root, `test/output/${project}.json`);
  rmSync(outcome, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      vitest,
      'run',
      '--project',
      project,
      '--reporter',
      'default',
      '--reporter',
      'json',
      '--outputFile',
      outcome,
    ],
    { cwd: root, stdio: 'inherit' },
  );
  if (!existsSync(outcome)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(readFileSync(outcome, 'utf8'));
  const passed: number = result.numPassedTests;
  const failed: number = result.numFailedTests;
  // A file that does not load has no failed test of its own, yet fails the run.
  const ill = status !== 0 || passed === 0;
  return {
    passed,
    failed: failed === 0 && ill ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

// Every stack with every profile, instead of a fair sample.
if (process.argv.includes('--matrix')) process.env['GOVAUTH_MATRIX'] = 'all';

if (!ensureSystemPackages({ ...testPackages, ...stackPackages() })) process.exit(3);
const counts = [...(await runStaticChecks()), runProject('unit'), runProject('integration')];
const total = (what: keyof Count) => counts.reduce((sum, count) => sum + count[what], 0);
process.exitCode = total('failed') + total('skipped') === 0 ? 0 : 1;
console.log(`${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
