// Every rule, spoilt in one place at a time, is caught by its own test.
import { execFile } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Mutation, mutationsOf } from './mutants.ts';

const root = join(import.meta.dirname, '../..');
/** A copy of core, so that the house is never spoilt itself. */
const copy = join(root, 'test/output/mutants');
/** Mutations a rule is tried with, spread over its source. */
const most = 4;

interface SpoiltRule {
  readonly file: string;
  readonly mutations: readonly Mutation[];
}

function spread(mutations: readonly Mutation[]): readonly Mutation[] {
  const [first, ...rest] = mutations;
  const step = Math.max(1, rest.length / (most - 1));
  const chosen = Array.from(
    { length: Math.min(most - 1, rest.length) },
    (_, i) => rest[Math.floor(i * step)],
  );
  return [first, ...chosen].filter((one) => one !== undefined);
}

const ruleFiles = globSync(['core/rules/*.ts', 'core/project-rules/*/*.ts'], { cwd: root }).filter((file) =>
  /: (?:Project)?Rule = \{/.test(readFileSync(join(root, file), 'utf8')),
);

const rules: readonly SpoiltRule[] = ruleFiles.sort().map((file) => ({
  file,
  mutations: spread(mutationsOf(readFileSync(join(root, file), 'utf8'))),
}));

interface Outcome {
  readonly testResults: readonly { readonly name: string; readonly status: string }[];
}

/** Files whose tests failed, as the rule's own names. */
function failedRules(): Promise<ReadonlySet<string>> {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const output = join(copy, 'outcome.json');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [vitest, 'run', '--root', copy, '--reporter=json', `--outputFile=${output}`],
      { cwd: copy, maxBuffer: 64 * 1024 * 1024 },
      () => {
        const { testResults } = JSON.parse(readFileSync(output, 'utf8')) as Outcome;
        resolve(
          new Set(
            testResults
              .filter(({ status }) => status === 'failed')
              .map(({ name }) => basename(name, '.test.ts')),
          ),
        );
      },
    );
  });
}

function prepare(): void {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  cpSync(join(root, 'core'), join(copy, 'core'), { recursive: true });
  for (const file of ['package.json', 'tsconfig.json', 'tsconfig.base.json'])
    cpSync(join(root, file), join(copy, file));
  symlinkSync(join(root, 'docs'), join(copy, 'docs'));
  writeFileSync(
    join(copy, 'vitest.config.mjs'),
    "export default { test: { isolate: false, include: ['core/rules/*.test.ts', 'core/project-rules/*/*.test.ts'], exclude: ['core/rules/rules.test.ts'] } };\n",
  );
}

describe('rules that are spoilt', () => {
  it('are caught by their own tests', { timeout: 600_000 }, async () => {
    prepare();
    expect([...(await failedRules())], 'rules as they are').toEqual([]);
    const survived: string[] = [];
    const killed = new Map<string, number>();
    let tried = 0;
    for (let round = 0; round < most; round++) {
      const spoilt = rules.filter(({ mutations }) => mutations[round]);
      for (const { file, mutations } of rules)
        writeFileSync(join(copy, file), mutations[round]?.source ?? readFileSync(join(root, file), 'utf8'));
      const failed = await failedRules();
      for (const { file, mutations } of spoilt) {
        const name = basename(file, '.ts');
        tried += 1;
        if (failed.has(name)) killed.set(name, (killed.get(name) ?? 0) + 1);
        else survived.push(`${file}:${mutations[round]?.line} ${mutations[round]?.what}`);
      }
    }
    expect(rules.map(({ file }) => basename(file, '.ts')).filter((name) => !killed.has(name))).toEqual([]);
    console.log(`${tried} mutations, ${survived.length} survived\n${survived.join('\n')}`);
    // What survives mostly makes no difference: a guard before another one, an order of two equal tests.
    expect(survived.length / tried, survived.join('\n')).toBeLessThan(0.1);
    rmSync(copy, { recursive: true, force: true });
  });
});
