// Typing in long files: findings come while one types, and the thread that all extensions share is never held up.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, moment, patience, sitDown } from './desk.ts';
import { packageDriftProbe, probeCommands } from './drift-probe.ts';
import { faultyFiles, soundConfig } from './faulty-system.ts';

describe('long files', () => {
  const lines = 2_000;
  const settings = Array.from({ length: lines / 4 }, (_, i) =>
    [
      `  unit-${i}:`,
      `    name: 单位 ${i}`,
      `    address: https://unit-${i}.example.invalid`,
      '    enabled: true\n',
    ].join('\n'),
  );
  const addresses = Array.from(
    { length: lines },
    (_, i) => `      "http://127.0.0.1:3000/auth/callback/${i}",\n`,
  );
  const longConfig = soundConfig.replace(
    '"registeredRedirectUris": [',
    `"registeredRedirectUris": [\n${addresses.join('')}      `,
  );
  const files = {
    ...faultyFiles,
    'application.yml': `server:\n  port: 8080\nunits:\n${settings.join('')}`,
    'govauth.config.json': longConfig,
  };
  let desk: Desk;
  let probe: ReturnType<typeof packageDriftProbe>;
  let probing = '';
  beforeAll(async () => {
    probing = mkdtempSync(join(tmpdir(), 'govauth-drift-'));
    probe = packageDriftProbe(probing);
    desk = await sitDown(files, { beside: probe.vsix, env: probe.env, settings: { 'git.enabled': false } });
  });
  afterAll(async () => {
    await desk?.clear();
    rmSync(probing, { recursive: true, force: true });
  });

  it.each([
    {
      file: 'application.yml',
      line: 2,
      typed: 'servlet.session.cookie.http-only: false # as it always was, they say',
      rule: 'session-cookie-http-only',
    },
    {
      file: 'govauth.config.json',
      line: longConfig.slice(0, longConfig.indexOf('"session"')).split('\n').length,
      typed: '"session": { "store": "memory", "idleMinutes": 90, "absoluteHours": 8, "instances": 1 },',
      rule: 'session-idle-limit',
    },
  ])(
    'show what is found while one types in $file, and never hold up the extension host',
    async ({ file, line, typed, rule }) => {
      const { page } = desk.window;
      await desk.window.openFile(file);
      await page.locator('.tab.active', { hasText: file }).waitFor();
      await desk.goToLine(line);
      await page.waitForTimeout(moment);
      expect(await desk.problems(rule)).toBe(0);
      await desk.window.runCommand(probeCommands.begin);
      await desk.press('ControlOrMeta+1', 'Shift+End', 'Delete');
      await page.keyboard.type(typed, { delay: 40 });
      await desk.press('Escape');
      await desk.picture(`en-light-8-${file}`);
      await expect.poll(() => desk.problems(rule), patience).toBe(1);
      await page.waitForTimeout(moment);
      rmSync(probe.path, { force: true });
      await desk.window.runCommand(probeCommands.end);
      await expect.poll(() => existsSync(probe.path), patience).toBe(true);
      const [longest] = probe.tasks();
      const said = `${longest?.cpu} ms computed in ${longest?.wall} ms, out of ${probe.tasks().length} tasks`;
      expect(longest?.cpu ?? 0, said).toBeLessThan(50);
      console.log(`${file}: ${said}`);
    },
  );
});
