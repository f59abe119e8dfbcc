// Answers made to break out of code, pages and commands: the project compiles, its tests pass, the text shows as typed.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { freePort } from '../../cli/demo/free-port.ts';
import { decodeEntities } from '../../core/browser/page-text.ts';
import { hostilePurposes, hostileSystem } from '../templates/hostile-answers.ts';
import { freshFolder, govauth } from './govauth.ts';

const answers = {
  'system.name': hostileSystem.name,
  'system.department': hostileSystem.department,
  'system.contractor': hostileSystem.contractor,
  // What looks like a placeholder is refused here, and no .env holds all three quotes at once.
  'client.id': 'zwrz_"\'$(x)\\n#=%00𠮷',
  claims: [
    { name: 'name', purpose: hostilePurposes[0] },
    { name: 'phone_number', purpose: hostilePurposes[1] },
  ],
};

const path = `${dirname(process.execPath)}:${process.env['PATH']}`;
const npm = (folder: string, ...words: string[]): string =>
  execFileSync('npm', words, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: path, FORCE_COLOR: '0' },
    stdio: 'pipe',
  });

// Other stacks and platforms: test/generated/profiles.test.ts.
describe.each(['gd-zwrz'])('answers like code, for %s', async (platform) => {
  const folder = join(freshFolder(), '工程 "一" $HOME');
  const port = await freePort();
  const redirectUri = `http://127.0.0.1:${port}/auth/callback`;

  it('make a project that installs, compiles and passes its tests', async () => {
    const input = JSON.stringify({ ...answers, platform, 'environments.local.redirectUri': redirectUri });
    const { code, stderr } = await govauth(['create', folder, '--answers', '-'], { input });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    npm(folder, 'install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error');
    expect(npm(folder, 'test')).toMatch(/^# fail 0$|^ℹ fail 0$/m);
  });

  it('are shown as typed', async () => {
    const system = spawn('npm', ['start'], {
      cwd: folder,
      env: { ...process.env, PATH: path },
      detached: true,
      stdio: 'ignore',
    });
    try {
      let page = '';
      for (let tries = 0; tries < 100 && page === ''; tries++)
        page = await fetch(`http://127.0.0.1:${port}/`).then(
          (response) => response.text(),
          () => wait(100).then(() => ''),
        );
      const shown = decodeEntities(page);
      for (const field of ['system.name', 'system.department', 'system.contractor'] as const)
        expect(shown).toContain(answers[field]);
      expect(page).not.toContain('<script>alert(1)');
    } finally {
      const ended = once(system, 'exit');
      process.kill(-Number(system.pid), 'SIGTERM');
      await ended;
    }
  });

  it('stand in the config as typed', () => {
    const config = readFileSync(join(folder, 'govauth.config.json'), 'utf8');
    expect(config).toContain(JSON.stringify(answers['system.contractor']));
  });
});
