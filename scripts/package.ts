// `npm run package`: the VSIX that users install, from dist and the manifest, as dist/NAME-VERSION.vsix.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import manifest from '../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '..');

/** Packs `folder`, which may hold any extension that bundles all it runs, into the VSIX at `path`. */
export function packageFolder(folder: string, path: string): void {
  const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
  // No repository is named, so the links of the README stay as they are.
  const words = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  execFileSync(process.execPath, [vsce, 'package', ...words, '--out', path], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Packs the extension as it was built last and gives the absolute path of the VSIX. */
export function packageExtension(): string {
  const path = join(root, `dist/${manifest.name}-${manifest.version}.vsix`);
  packageFolder(root, path);
  return path;
}

if (import.meta.main) console.log(packageExtension());
