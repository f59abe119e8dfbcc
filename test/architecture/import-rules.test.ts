// The table of who may import whom: the house keeps it, and each kind of breach is seen.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenImports } from './cruise.ts';
import { around, house, product, sourceFiles } from './house.ts';

describe('import rules', () => {
  it('are kept by every file of the house', async () => {
    expect(await brokenImports(house, [...product, ...around])).toEqual([]);
  });

  it('have a row for every file of the product', async () => {
    const { rows } = await import(new URL('../../.dependency-cruiser.mjs', import.meta.url).href);
    const covered = (path: string) =>
      Object.keys(rows).some((place) => path === place || path.startsWith(`${place}/`));
    expect(sourceFiles(product).filter((path) => !covered(path))).toEqual([]);
  });
});

/** A file that breaks a rule, what it holds, and what must be said of it. */
const breaches: readonly (readonly [path: string, source: string, broken: string])[] = [
  ['core/text.ts', "import '../cli/main.ts';", 'core/text.ts: core/text.ts → cli/main.ts'],
  ['core/errors.ts', "import './rules/rule.ts';", 'core/errors.ts: core/errors.ts → core/rules/rule.ts'],
  ['core/profile/a.ts', "import '../config/c.ts';", 'core/profile: core/profile/a.ts → core/config/c.ts'],
  [
    'core/dialect/a.ts',
    "import type {} from '../config/c.ts';",
    'core/dialect: core/dialect/a.ts → core/config/c.ts',
  ],
  ['core/config/a.ts', "import 'node:fs';", 'core/config: no node: core/config/a.ts → fs'],
  [
    'core/rules/a.ts',
    "export * from '../generate/g.ts';",
    'core/rules: core/rules/a.ts → core/generate/g.ts',
  ],
  [
    'core/rules/b.ts',
    "import { x } from '../errors.ts';",
    'core/rules: types only: core/rules/b.ts → core/errors.ts',
  ],
  [
    'core/generate/a.ts',
    "await import('../login/l.ts');",
    'core/generate: core/generate/a.ts → core/login/l.ts',
  ],
  ['core/login/a.ts', "import '../platform/p.ts';", 'core/login: core/login/a.ts → core/platform/p.ts'],
  [
    'core/login/b.ts',
    "import 'vscode';",
    'core/login: core/login/b.ts → ../../../node_modules/@types/vscode/index.d.ts',
  ],
  ['core/platform/a.ts', "import '../login/l.ts';", 'core/platform: core/platform/a.ts → core/login/l.ts'],
  [
    'core/report/a.ts',
    "import { x } from '../login/l.ts';",
    'core/report: types only: core/report/a.ts → core/login/l.ts',
  ],
  [
    'core/io/a.ts',
    "import { x } from '../generate/g.ts';",
    'core/io: types only: core/io/a.ts → core/generate/g.ts',
  ],
  [
    'core/io/system/a.ts',
    "import '../../report/r.ts';",
    'core/io/system: core/io/system/a.ts → core/report/r.ts',
  ],
  ['cli/a.ts', "import '../extension/e.ts';", 'cli: cli/a.ts → extension/e.ts'],
  ['extension/a.ts', "import '../cli/main.ts';", 'extension: extension/a.ts → cli/main.ts'],
  ['generators/app/a.ts', "import '../../cli/main.ts';", 'generators: generators/app/a.ts → cli/main.ts'],
  ['cli/b.ts', "import '../test/t.ts';", 'nothing imports test: cli/b.ts → test/t.ts'],
  ['cli/c.ts', "import './b.test.ts';", 'nothing imports test: cli/c.ts → cli/b.test.ts'],
  ['scripts/a.ts', "import '../test/t.ts';", 'scripts stand without tests: scripts/a.ts → test/t.ts'],
  ['cli/b.ts', "import '../test/t.ts';", 'cli: cli/b.ts → test/t.ts'],
  ['bench/a.ts', "import './missing.ts';", 'resolvable: bench/a.ts → ./missing.ts'],
  [
    'core/platform/x.ts',
    "import type {} from './y.ts';",
    'no cycles: core/platform/x.ts → core/platform/y.ts',
  ],
];

/** Imports of the same tree that break nothing: the rules must not cry wolf. */
const sound: Readonly<Record<string, string>> = {
  'core/platform/y.ts': "import type {} from './x.ts';",
  'core/finding.ts': "import type {} from './errors.ts';\nimport './text.ts';",
  'core/report/ok.ts': "import type { L } from '../login/l.ts';\nimport '../text.ts';",
  'core/io/ok.ts': "import 'node:fs';\nimport type { G } from '../generate/g.ts';",
  'core/io/system/ok.ts': "import 'node:fs';\nimport '../../generate/g.ts';",
  'core/login/l.ts': "import 'jose';",
  'core/rules/b.test.ts': "import '../generate/g.ts';\nimport 'node:fs';",
  'extension/e.ts': "import 'vscode';\nimport '../core/login/l.ts';",
};

describe('a breach', () => {
  let base = '';
  let broken: string[] = [];

  beforeAll(async () => {
    mkdirSync(join(house, 'test/output'), { recursive: true });
    base = mkdtempSync(join(house, 'test/output/breaches-'));
    const empty = [
      'core/config/c.ts',
      'core/rules/rule.ts',
      'core/generate/g.ts',
      'core/platform/p.ts',
      'core/report/r.ts',
      'cli/main.ts',
      'cli/b.test.ts',
      'test/t.ts',
    ];
    const files = [...empty.map((path) => [path, ''] as const), ...Object.entries(sound), ...breaches];
    for (const [path, source] of files) {
      mkdirSync(dirname(join(base, path)), { recursive: true });
      writeFileSync(join(base, path), `${source}\nexport {};\n`);
    }
    broken = await brokenImports(base, [...product, ...around]);
  });
  afterAll(() => rmSync(base, { recursive: true, force: true }));

  it.each(breaches)('in %s is seen: %s', (_path, _source, expected) => {
    expect(broken).toContain(expected);
  });

  it('is the only thing seen', () => {
    const expected = new Set(breaches.map(([, , line]) => line));
    expect(broken.filter((line) => !expected.has(line))).toEqual([]);
  });
});
