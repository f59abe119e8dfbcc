// The core takes clock, randomness and environment as arguments: none of them is reached for anywhere in it.
import { stripTypeScriptTypes } from 'node:module';
import { describe, expect, it } from 'vitest';
import { readSource, sourceFiles } from './house.ts';

/** What the pure core may not reach for → how that looks in code, and one line that must be caught. */
const impure: Readonly<Record<string, { looks: RegExp; example: string }>> = {
  'the clock': { looks: /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)/, example: 'const t = new Date();' },
  'a stopwatch': { looks: /\bperformance\b/, example: 'performance.now()' },
  // AbortSignal.timeout is none of these: it bounds a wait, and tells nobody the time.
  'a timer': {
    looks: /\b(setTimeout|setInterval|setImmediate)\b/,
    example: 'setTimeout(f, 5)',
  },
  chance: {
    looks: /\bMath\.random\b|\bgetRandomValues\b|\brandomUUID\b|\bglobalThis\.crypto\b/,
    example: 'crypto.getRandomValues(bytes)',
  },
  'the environment': {
    looks: /(?<![\w.$\\])process\.[a-z]/,
    example: 'const { HOME } = process.env;',
  },
  'the console': { looks: /\bconsole\s*[.[]/, example: "console.log('x')" },
};

/** Code without types, comments and the text of strings, so that prose is never taken for code. */
const bare = (source: string): string =>
  stripTypeScriptTypes(source)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(?<![:\\])\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");

const findings = (source: string): string[] =>
  Object.entries(impure)
    .filter(([, { looks }]) => looks.test(bare(source)))
    .map(([what]) => what);

describe('the pure core', () => {
  const files = sourceFiles(['core']).filter(
    (path) => !path.startsWith('core/io/') && !path.endsWith('.test.ts'),
  );

  it('reaches for nothing impure', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(
      files.flatMap((path) => findings(readSource(path)).map((what) => `${path} reaches for ${what}`)),
    ).toEqual([]);
  });

  it.each(Object.entries(impure))('would be caught reaching for %s', (what, { example }) => {
    expect(findings(example)).toContain(what);
    expect(
      findings(`// ${example}\n/* ${example} */\nconst text = "${example.replaceAll('"', '')}";`),
    ).toEqual([]);
  });
});
