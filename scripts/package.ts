// `npm run package`: the VSIX that users install, from dist and the manifest, as dist/NAME-VERSION.vsix.
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import manifest from '../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '..');

/** Packs the extension as it was built last and gives the absolute path of the VSIX. */
export async function packageExtension(): Promise<string> {
  const packagePath = join(root, `dist/${manifest.name}-${manifest.version}.vsix`);
  // Everything it runs is bundled; the links of the README stay as they are, because no repository is named.
  await createVSIX({
    cwd: root,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  return packagePath;
}

if (import.meta.main) console.log(await packageExtension());
