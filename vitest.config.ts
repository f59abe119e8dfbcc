// Two test projects: `unit` is the inner loop; `integration` builds, installs, starts servers and drives browsers.
import { defineConfig } from 'vitest/config';

const quick = [
  'core',
  'cli',
  'extension',
  'generators',
  'scripts',
  'test/architecture',
  'test/parity',
  'test/derived',
];
const tests = (folder: string) => `${folder}/**/*.test.ts`;
const never = ['**/node_modules/**', 'dist/**', 'test/output/**', 'test/fixtures/**'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: quick.map(tests),
          exclude: never,
          // One process runs many files: they are pure, and loading the same modules for each costs more than the tests do.
          isolate: false,
          // Generous: a machine busy with something else is no failure.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: [tests('test')],
          exclude: [...never, ...quick.map(tests)],
          // Each file installs, builds or drives a browser: one at a time is faster on two cores, and honest in its timing.
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
