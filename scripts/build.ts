// Bundles what is shipped into dist: the CLI, the VS Code extension and the Yeoman generator, one graph each.
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { compileTemplates } from './compile-templates.ts';

const root = join(import.meta.dirname, '..');

/** The manifest is imported for its version alone; the rest of it must not travel in every bundle. */
const versionOnly: Plugin = {
  name: 'version-only',
  setup(context) {
    context.onLoad({ filter: /package\.json$/ }, async ({ path }) => {
      if (path !== join(root, 'package.json')) return null;
      const { default: manifest } = await import(path, { with: { type: 'json' } });
      return { contents: JSON.stringify({ version: manifest.version }), loader: 'json' };
    });
  },
};

const shared = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.18',
  splitting: true,
  outdir: join(root, 'dist'),
  // jsonc-parser and vscode-json-languageservice break at run time when their UMD build is bundled.
  mainFields: ['module', 'main'],
  // Its main is CommonJS and requires node:fs; the other build of it does not.
  // That of yaml is the same, and its other build is ES modules; its exports name it for browsers only.
  alias: {
    '@vscode/l10n': '@vscode/l10n/dist/browser.js',
    yaml: join(root, 'node_modules/yaml/browser/index.js'),
  },
  // Small to read from disk, yet a stack still names its functions.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [versionOnly],
} satisfies BuildOptions;

const targets: Record<string, BuildOptions> = {
  cli: {
    entryPoints: { cli: 'cli/main.ts' },
    chunkNames: 'cli-chunks/[name]-[hash]',
    // Their own dependencies are CommonJS; the package that installs the command installs them.
    external: ['@inquirer/*', 'playwright-core'],
  },
  extension: {
    entryPoints: {
      extension: 'extension/extension.ts',
      'validation-worker': 'extension/validation/worker.ts',
    },
    chunkNames: 'extension-chunks/[name]-[hash]',
    external: ['vscode'],
  },
  generator: {
    entryPoints: { 'generators/app/index': 'generators/app/index.ts' },
    chunkNames: 'generators/chunks/[name]-[hash]',
    external: ['yeoman-generator'],
  },
};

compileTemplates();
const graphs = await Promise.all(
  Object.values(targets).map((target) => build({ ...shared, ...target, absWorkingDir: root, write: false })),
  // What is wrong has been printed by then.
).catch(() => process.exit(1));

const files = graphs.flatMap(({ outputFiles }) => outputFiles ?? []);
for (const { path, text } of files)
  if (/\b__require\(["']/.test(text)) {
    console.error(`${path} holds CommonJS that requires at run time, which fails in an ES module.`);
    process.exit(1);
  }

// Only now, so that a build that fails leaves the former one whole.
for (const old of ['cli-chunks', 'extension-chunks', 'generators'])
  rmSync(join(shared.outdir, old), { recursive: true, force: true });
for (const { path, contents } of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}
chmodSync(join(shared.outdir, 'cli.js'), 0o755);
