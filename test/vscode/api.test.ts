// The extension as other extensions see it: a probe in the same extension host asks for everything through VS Code's API.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { build } from 'esbuild';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { packageExtension } from '../../scripts/package.ts';
import { startHost } from '../../scripts/vscode-host.ts';
import { house } from '../architecture/house.ts';
import { openBrowserPage } from '../vscode-host/browser-page.ts';
import { freePort } from './free-port.ts';
import type { Outcome } from './suite/expectations.ts';

const manifest = {
  name: 'probe',
  publisher: 'example',
  version: '0.0.1',
  type: 'module',
  main: './probe.js',
  license: 'MIT',
  engines: { vscode: '^1.101.0' },
  files: ['probe.js', 'README.md'],
  extensionDependencies: ['govauth.generator-govauth'],
  activationEvents: ['onStartupFinished'],
};

async function packageProbe(folder: string): Promise<string> {
  const packagePath = join(folder, 'probe.vsix');
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'README.md'), '# Probe\n');
  await build({
    entryPoints: [new URL('./suite/probe.ts', import.meta.url).pathname],
    outfile: join(folder, 'probe.js'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['vscode'],
  });
  await createVSIX({
    cwd: folder,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    skipLicense: true,
  });
  return packagePath;
}

describe('the extension through VS Code’s API', () => {
  let product = '';
  let base = '';
  beforeAll(async () => {
    product = await packageExtension();
  });
  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), 'govauth-probe-'));
  });
  afterEach(() => rmSync(base, { recursive: true, force: true }));

  /** Runs the probe beside the extension, in a window over the sample workspace. */
  async function probe(language: 'en' | 'zh'): Promise<readonly Outcome[]> {
    const folders = {
      workspace: join(base, 'workspace'),
      data: join(base, 'data'),
      probe: join(base, 'probe'),
    };
    for (const folder of Object.values(folders)) mkdirSync(folder);
    const sample = readFileSync(join(house, 'test/fixtures/sample-workspace/govauth.config.json'), 'utf8');
    const config = sample.replace('127.0.0.1:4000', `127.0.0.1:${await freePort()}`);
    writeFileSync(join(folders.workspace, 'govauth.config.json'), config);
    const outcomes = join(base, 'outcomes.json');
    // The first start installs the extension, the second one the probe beside it.
    await (await startHost({ data: folders.data, extension: product })).stop();
    const { close } = await openBrowserPage(folders.data, {
      folder: folders.workspace,
      extension: await packageProbe(folders.probe),
      language,
      settings: { 'remote.autoForwardPorts': false },
      env: { GOVAUTH_PROBE_OUTCOMES: outcomes },
    });
    try {
      await expect.poll(() => existsSync(outcomes), { timeout: 120_000, interval: 200 }).toBe(true);
      return JSON.parse(readFileSync(outcomes, 'utf8'));
    } finally {
      await close();
    }
  }

  it.each(['en', 'zh'] as const)('is all there, %s', async (language) => {
    const outcomes = await probe(language);
    expect(outcomes.length).toBeGreaterThan(12);
    expect(outcomes.filter(({ problem }) => problem !== undefined)).toEqual([]);
  });
});
