// `govauth validate` and `govauth report` from outside: folders and files, formats, fixes, baselines, changed files, archives.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { soundConfig, soundConfigWith } from '../../core/rules/sound-config.ts';
import { freshFolder, govauth } from './govauth.ts';

const place = freshFolder();
const sound = soundConfig.replace('"trusted": ["loopback"]', '"trusted": ["10.1.2.3"]');
const nginx = (protocols: string) =>
  `events {}\nhttp {\n  # TLS\n  ssl_protocols ${protocols};\n  server { listen 8443 ssl; server_name oa.invalid; }\n}\n`;

/** A small system with two things to mend and one that nothing can mend by itself. */
function system(name: string, config = soundConfigWith('{ "session": { "idleMinutes": 90 } }')): string {
  const folder = join(place, name);
  mkdirSync(join(folder, 'deploy'), { recursive: true });
  writeFileSync(join(folder, 'govauth.config.json'), config);
  writeFileSync(join(folder, 'deploy/nginx.conf'), nginx('TLSv1 TLSv1.2'));
  return folder;
}

const git = (folder: string, ...words: readonly string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@t.invalid', ...words]);
const json = async (words: readonly string[]) => {
  const { code, stdout, stderr } = await govauth(['validate', '--format', 'json', ...words]);
  const { systems } = JSON.parse(stdout);
  const found = systems.flatMap((one: { findings: { id: string; file: string }[] }) =>
    one.findings.map(({ id, file }) => `${file.split(/[\\/]/).slice(-1)[0]} ${id}`),
  );
  return { code, found, systems, stderr };
};
const both = ['nginx.conf tls-version-modern', 'govauth.config.json session-idle-limit'];

describe('what is judged', () => {
  const folder = system('协同 办公 系统');

  it('is a folder with all its files', async () => {
    expect(await json([folder])).toMatchObject({ code: 1, found: both });
  });

  it('is a file within its system', async () => {
    expect(await json([join(folder, 'deploy/nginx.conf')])).toMatchObject({ code: 1, found: [both[0]] });
  });

  it('is a config of any name, alone', async () => {
    writeFileSync(join(place, 'alone.json'), soundConfigWith('{ "session": { "idleMinutes": 90 } }'));
    const { code, found } = await json([join(place, 'alone.json')]);
    expect({ code, found }).toEqual({ code: 1, found: ['alone.json session-idle-limit'] });
  });

  it.each([
    [['nowhere'], 2, /no .*nowhere/],
    [['--rule', 'tls-version-modern=loud'], 2, /RULE=/],
    [['--rule', 'tls-version-moden=off'], 2, /tls-version-modern/],
    [['--update-baseline'], 2, /--baseline/],
    [['--baseline', 'none.json'], 2, /none\.json/],
    [['--dry-run'], 2, /--fix/],
    [['--format', 'yaml'], 2, /sarif/],
  ])('%j is told in words', async (words, code, said) => {
    const run = await govauth(['validate', ...words], { cwd: folder });
    expect(run.code).toBe(code);
    expect(run.stderr).toMatch(said);
    expect(run.stderr).not.toMatch(/ at .*:\d+:\d+\)/);
  });

  it('is nothing where nothing is', async () => {
    const empty = join(place, 'empty');
    mkdirSync(empty);
    expect(await govauth(['validate', empty])).toMatchObject({ code: 2 });
  });

  it('takes severities from the call', async () => {
    const words = ['--rule', 'tls-version-modern=off', '--rule', 'session-idle-limit=info', folder];
    expect(await json(words)).toMatchObject({ code: 0, found: [both[1]] });
  });

  it('takes a severity for one environment from the config', async () => {
    const config = soundConfigWith(
      '{ "environments": { "production": { "platformBaseUrl": "https://10.2.3.4", "rules": { "no-ip-literal": "off" } }, "test": { "platformBaseUrl": "https://10.2.3.5" } } }',
    );
    const own = system('one environment', config);
    const { systems } = await json([own]);
    const lines = systems[0].findings.filter(({ id }: { id: string }) => id === 'no-ip-literal');
    expect(lines).toHaveLength(1);
  });

  it('is silenced in place with a reason', async () => {
    const own = system('silenced');
    const file = join(own, 'deploy/nginx.conf');
    const silenced = (reason: string) =>
      nginx('TLSv1 TLSv1.2').replace('# TLS', `# govauth-disable-next-line tls-version-modern${reason}`);
    writeFileSync(file, silenced(' -- 前置设备终止 TLS'));
    expect((await json([own])).found).toEqual([both[1]]);
    writeFileSync(file, silenced(''));
    expect((await json([own])).found).toEqual(['nginx.conf suppression-reasoned', ...both]);
  });
});

describe('fixes', () => {
  it('are shown, then made, once, with comments and line ends kept', async () => {
    const folder = system('fixed');
    const config = join(folder, 'govauth.config.json');
    const commented = readFileSync(config, 'utf8').replaceAll('\n', ' // 说明\r\n');
    writeFileSync(config, commented);
    const before = readFileSync(join(folder, 'deploy/nginx.conf'), 'utf8');
    const dry = await govauth(['validate', '--fix', '--dry-run', folder]);
    expect(dry.stderr).toContain('+   ssl_protocols TLSv1.2;');
    expect(readFileSync(join(folder, 'deploy/nginx.conf'), 'utf8')).toBe(before);
    expect(await govauth(['validate', '--fix', folder])).toMatchObject({ code: 0 });
    const mended = commented.replace('"idleMinutes": 90', '"idleMinutes": 30');
    expect(readFileSync(config, 'utf8')).toBe(mended);
    expect(readFileSync(join(folder, 'deploy/nginx.conf'), 'utf8')).toBe(nginx('TLSv1.2'));
    expect(await govauth(['validate', '--fix', folder])).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(config, 'utf8')).toBe(mended);
  });
});

describe('a baseline', () => {
  it('lets only new findings fail, wherever the old ones have moved', async () => {
    const folder = system('old');
    const record = join(place, 'baseline.json');
    expect(await govauth(['validate', folder, '--baseline', record, '--update-baseline'])).toMatchObject({
      code: 0,
    });
    expect(await json([folder, '--baseline', record])).toMatchObject({ code: 0, found: [] });
    const file = join(folder, 'deploy/nginx.conf');
    writeFileSync(file, `# moved\n\n${readFileSync(file, 'utf8')}`);
    expect(await json([folder, '--baseline', record])).toMatchObject({ code: 0, found: [] });
    writeFileSync(join(folder, 'deploy/more.nginx.conf'), 'server {\n  listen 80\n}\n');
    const again = await json([folder, '--baseline', record]);
    expect(again).toMatchObject({ code: 1, found: ['more.nginx.conf file-syntax'] });
  });

  it('that is none is told', async () => {
    const folder = system('bad record');
    writeFileSync(join(place, 'bad.json'), '{ "version": 1, "findings": [] }');
    const { code, stderr } = await govauth(['validate', folder, '--baseline', join(place, 'bad.json')]);
    expect({ code, told: stderr.includes('bad.json') }).toEqual({ code: 2, told: true });
  });
});

describe('changed files', () => {
  it('are those git sees changed since the last commit, or another', async () => {
    const folder = system('in git');
    git(folder, 'init', '-q', '-b', 'main');
    git(folder, 'add', '.');
    git(folder, 'commit', '-qm', 'first');
    expect((await json([folder, '--changed'])).found).toEqual([]);
    writeFileSync(join(folder, 'deploy/nginx.conf'), nginx('TLSv1 TLSv1.3'));
    expect((await json([folder, '--changed'])).found).toEqual([both[0]]);
    git(folder, 'commit', '-qam', 'second');
    expect((await json([folder, '--changed'])).found).toEqual([]);
    expect((await json([folder, '--since', 'HEAD~1'])).found).toEqual([both[0]]);
    writeFileSync(join(folder, 'fresh.nginx.conf'), 'server {\n  listen 80\n}\n');
    expect((await json([folder, '--changed'])).found).toEqual(['fresh.nginx.conf file-syntax']);
    expect(await govauth(['validate', folder, '--since', '--output=x'])).toMatchObject({ code: 2 });
  });

  it('bring in what disagrees with them', async () => {
    const folder = system('disagrees', sound);
    writeFileSync(join(folder, 'deploy/nginx.conf'), nginx('TLSv1.2'));
    const settings = (minutes: number) => `server.servlet.session.timeout=${minutes}m\n`;
    writeFileSync(join(folder, 'application.properties'), settings(20));
    git(folder, 'init', '-q', '-b', 'main');
    git(folder, 'add', '.');
    git(folder, 'commit', '-qm', 'first');
    expect((await json([folder])).found).toEqual(['application.properties session-timeout-agrees']);
    expect((await json([folder, '--changed'])).found).toEqual([]);
    writeFileSync(join(folder, 'govauth.config.json'), `${sound}\n`);
    expect((await json([folder, '--changed'])).found).toEqual([
      'application.properties session-timeout-agrees',
    ]);
  });

  it('need a repository', async () => {
    const folder = system('no repository', sound);
    expect(await govauth(['validate', folder, '--changed'])).toMatchObject({ code: 2 });
  });
});

describe('an archive', () => {
  const archive = join(place, '档案 archive');
  const count = 450;
  beforeAll(() => {
    for (let i = 0; i < count; i++) {
      const folder = join(archive, `区县 ${i % 7}`, `system-${i}`);
      mkdirSync(folder, { recursive: true });
      const config = i % 50 === 0 ? soundConfigWith('{ "session": { "idleMinutes": 90 } }') : sound;
      writeFileSync(join(folder, 'govauth.config.json'), config);
    }
    // A link that leads in circles.
    symlinkSync(archive, join(archive, '区县 0', 'loop'));
  });

  it('is one call on all cores, told in order, with a summary by rule and by system', async () => {
    const { code, stdout } = await govauth(['validate', archive]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/systems: 450/);
    expect(stdout.match(/session-idle-limit {2}/g)?.length).toBeGreaterThan(0);
    const { systems } = await json([archive]);
    const roots = systems.map(({ root }: { root: string }) => root);
    expect(roots).toHaveLength(count);
    expect(roots).toEqual([...roots].sort((a, b) => (a < b ? -1 : 1)));
    expect(systems.filter(({ passed }: { passed: boolean }) => !passed)).toHaveLength(9);
  });

  it('is mended in one call', async () => {
    const copy = join(place, 'copy');
    cpSync(archive, copy, { recursive: true, filter: (path) => !path.endsWith('loop') });
    expect(await govauth(['validate', '--fix', copy])).toMatchObject({ code: 0 });
  });
});

describe('formats', () => {
  const folder = system('formats');
  it.each([
    ['sarif', (out: string) => JSON.parse(out).runs[0].results.length],
    ['gitlab', (out: string) => JSON.parse(out).length],
    ['github', (out: string) => out.match(/^::warning file=/gm)?.length],
    ['junit', (out: string) => out.match(/<failure /g)?.length],
  ])('%s tells both findings', async (format, count) => {
    const { code, stdout } = await govauth(['validate', folder, '--format', format]);
    expect({ code, count: count(stdout) }).toEqual({ code: 1, count: 2 });
  });
});

describe('the self-check', () => {
  const folder = system('自查');
  it('is printed as Markdown, by clauses, and claims nothing', async () => {
    const { code, stdout } = await govauth(['report', 'selfcheck', folder, '--lang', 'zh', '--miping']);
    expect(code).toBe(0);
    expect(stdout).toContain('# 接入自查表');
    expect(stdout).toMatch(/8\.1\.2\.2 .*发现问题.*tls-version-modern/);
    expect(stdout).toMatch(/8\.1\.4\.1 d .*此处无法检查/);
    expect(stdout).toContain('GB/T 39786-2021 8.4 e');
    expect(stdout).toContain('不代表符合标准');
    expect(stdout).toContain('deploy/nginx');
  });

  it.each(['form.html', 'form.md', 'form.docx'])('is written as %s', async (name) => {
    const file = join(place, name);
    expect(await govauth(['report', 'selfcheck', folder, '--out', file])).toMatchObject({ code: 0 });
    const bytes = readFileSync(file);
    expect(bytes.length).toBeGreaterThan(3000);
    expect(bytes.subarray(0, 2).toString()).toBe(
      { html: '<!', md: '# ', docx: 'PK' }[name.split('.')[1] ?? ''],
    );
  });

  it.each([
    [['report'], 2],
    [['report', 'selfcheck', 'nowhere'], 2],
    [['report', 'selfcheck', '.', '--out', 'form.pdf'], 2],
    [['report', 'selfcheck', '.', '--level', '5'], 2],
  ])('%j is told in words', async (words, code) => {
    expect(await govauth(words, { cwd: folder })).toMatchObject({ code });
  });
});
