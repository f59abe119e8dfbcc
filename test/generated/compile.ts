// How the code of a stack is compiled, and no more than that.
import { globSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { installedPackages } from './installed-packages.ts';
import { runProgram } from './program.ts';

interface Compiler {
  /** Projects that a test has time for. */
  readonly runs: number;
  /** The sources. */
  readonly glob: string;
  /** Throws with what the compiler says. */
  readonly check: (folder: string) => Promise<unknown>;
}

const compilers: Readonly<Record<string, (stack: string) => Compiler>> = {
  node: (stack) => ({
    runs: 12,
    glob: '{src,test}/**/*.ts',
    check: (folder) => {
      symlinkSync(installedPackages(stack), join(folder, 'node_modules'), 'junction');
      return runProgram([process.execPath, 'node_modules/typescript/bin/tsc', '--noEmit'], { folder });
    },
  }),
  java: () => ({
    runs: 3,
    glob: 'src/**/*.java',
    check: (folder) => runProgram(['mvn', '-B', '-q', 'test-compile'], { folder }),
  }),
  php: () => ({
    runs: 12,
    glob: '{src,public,bin,test,tests}/**/*.php',
    check: (folder) =>
      runProgram(
        [
          'php',
          '-d',
          'opcache.enable_cli=0',
          '-l',
          ...globSync('{src,public,bin}/**/*.php', { cwd: folder }),
        ],
        {
          folder,
        },
      ),
  }),
};

export function compile(stack: string): Compiler {
  const compiler = compilers[stack.split('-')[0] ?? ''];
  if (!compiler) throw new Error(`nobody knows how ${stack} is compiled`);
  return compiler(stack);
}
