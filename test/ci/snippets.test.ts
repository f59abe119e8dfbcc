// The snippets for pipelines: their YAML parses, their commands are shell that calls us rightly, and the git hook decides.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { validateOptions } from '../../cli/validation/validate-options.ts';
import { findingsFormats } from '../../core/report/findings/writers.ts';
import { freshFolder } from '../cli/govauth.ts';

const folder = join(import.meta.dirname, '../../docs/ci');
const page = readFileSync(join(folder, 'README.md'), 'utf8');
const hook = join(folder, 'pre-commit');

const fences = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, body]) => body ?? '',
  );

/** Members of pipelines whose values are commands. */
const commandMembers = ['run', 'script', 'before_script', 'entry'];

function* commandsIn(value: unknown): Iterable<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    if (commandMembers.includes(name)) yield* [member].flat().filter((line) => typeof line === 'string');
    else yield* commandsIn(member);
  }
}

const parsed = fences('yaml').map((source) => parseAllDocuments(source));
const shell = [
  ...parsed.flatMap((documents) => documents.flatMap((document) => [...commandsIn(document.toJS())])),
  ...fences('sh'),
  ...[...page.matchAll(/script: '([^']+)'/g)].map(([, command]) => command ?? ''),
  readFileSync(hook, 'utf8'),
];
/** The words of each call of ours, without what a shell puts in and takes away. */
const calls = shell
  .flatMap((source) => source.split('\n'))
  .flatMap((line) => /govauth validate (?<words>[^>|#]*)/.exec(line)?.groups?.['words'] ?? [])
  .map((words) => words.split(' ').filter((word) => word !== '' && !/[$"']/.test(word)));

const checkSyntax = (source: string) => spawnSync('sh', ['-n'], { input: source, encoding: 'utf8' });

it('are YAML, one document each', () => {
  expect(parsed.length).toBeGreaterThanOrEqual(4);
  for (const documents of parsed) {
    expect(documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
    expect(documents).toHaveLength(1);
  }
});

it.each(shell)('are shell: %s', (source) => {
  expect(checkSyntax(source)).toMatchObject({ status: 0, stderr: '' });
});

it('would be caught as no shell', () => {
  expect(checkSyntax('if true; then').status).not.toBe(0);
});

it('call us with options and formats that there are', () => {
  const options = Object.fromEntries(
    Object.entries(validateOptions).map(([name, { type }]) => [name, { type }]),
  );
  const formats = calls.flatMap((args) => {
    const { values } = parseArgs({ args, options, allowPositionals: true, strict: true });
    return values['format'] ?? [];
  });
  expect(calls.length).toBeGreaterThanOrEqual(10);
  expect(new Set(formats)).toEqual(new Set(['sarif', 'junit', 'github', 'gitlab']));
  for (const format of findingsFormats) expect(page).toContain(`| \`${format}\` |`);
});

describe('the git hook', () => {
  const place = freshFolder();
  const bin = join(place, 'bin');
  const repository = join(place, 'repository');
  beforeAll(() => {
    for (const made of [bin, join(repository, 'inner')]) mkdirSync(made, { recursive: true });
    spawnSync('git', ['init', '--quiet', repository]);
  });

  /** What it ends with, and the words it gave to a command that ends with `code`. */
  const run = (code: number) => {
    writeFileSync(join(bin, 'govauth'), `#!/bin/sh\necho "$PWD $*"\nexit ${code}\n`, { mode: 0o755 });
    const env = { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH']}` };
    return spawnSync('sh', [hook], { cwd: join(repository, 'inner'), env, encoding: 'utf8' });
  };

  it.each([
    [0, /^$/],
    [1, /--no-verify/],
    [2, /2/],
  ])('ends with %d as the command does', (code, told) => {
    const { status, stdout, stderr } = run(code);
    expect([status, stdout.trim().endsWith('repository validate . --changed')]).toEqual([code, true]);
    expect(stderr).toMatch(told);
  });

  it('uses a baseline where there is one', () => {
    writeFileSync(join(repository, 'govauth-baseline.json'), '{}');
    expect(run(0).stdout).toContain('validate . --changed --baseline govauth-baseline.json');
  });

  it('is in nobody’s way where we are not installed', () => {
    const env = { PATH: '/nonexistent' };
    const { status, stderr } = spawnSync('/bin/sh', [hook], { cwd: repository, env, encoding: 'utf8' });
    expect([status, /not installed/.test(stderr)]).toEqual([0, true]);
  });
});
