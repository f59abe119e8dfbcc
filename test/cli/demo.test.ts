// `govauth demo`, the main job: every stage, the report, and nothing left running.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stacks } from '../../core/config/stacks.ts';
import { mainProfiles } from '../generated/matrix.ts';
import { ended, freshFolder, govauth, start } from './govauth.ts';

const addresses = (output: string): readonly string[] => output.match(/http:\/\/127\.0\.0\.1:\d+/g) ?? [];
const reportOf = (output: string): string => /(?:Report: |报告：)(.+)\s*$/.exec(output.trimEnd())?.[1] ?? '';

async function expectStopped(output: string): Promise<void> {
  expect(addresses(output).length).toBeGreaterThan(0);
  for (const url of addresses(output)) await expect(fetch(url)).rejects.toThrow();
}

describe('govauth demo', () => {
  it.each(stacks.flatMap(({ id }) => mainProfiles.map((profile) => [id, profile.id] as const)))(
    'runs every stage with %s for %s',
    async (stack, platform) => {
      const keep = join(freshFolder(), '留下 的');
      const words = ['demo', '--stack', stack, '--platform', platform, '--keep', keep, '--lang', 'zh'];
      const { code, stdout, stderr } = await govauth(words);
      expect(code, stdout + stderr).toBe(0);
      expect(stdout.match(/^✓ .+ {2}\d+\.\d s/gm)).toHaveLength(8);
      const report = reportOf(stdout);
      expect(readFileSync(report, 'utf8')).toContain('安装依赖');
      expect(existsSync(join(keep, 'README.md'))).toBe(true);
      await expectStopped(stdout);
      rmSync(dirname(report), { recursive: true });
    },
  );

  it('names the stage that failed, says what was said last, and stops everything', async () => {
    // An npm that knows no registry cannot install.
    const env = {
      npm_config_registry: 'http://127.0.0.1:9/',
      npm_config_cache: freshFolder(),
      npm_config_fetch_retries: '0',
    };
    const { code, stdout, stderr } = await govauth(['demo'], { env });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✗ Install dependencies/m);
    expect(stderr).toContain('ECONNREFUSED');
    expect(stderr).not.toMatch(/^\s+at \S+ \(/m);
  });

  it('ends with Ctrl+C, and leaves nothing running', async () => {
    const child = start(['demo']);
    const end = ended(child);
    child.stdout?.on('data', (chunk) => {
      // The platform and the system are up by then.
      if (String(chunk).includes('Start the system')) child.kill('SIGINT');
    });
    const { code, stdout } = await end;
    expect(code).toBe(130);
    await expectStopped(stdout);
  });
});
