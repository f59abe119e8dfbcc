// The contract of the command line: words, exit codes, JSON shapes, both languages.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { profiles } from '../../core/profile/profiles.ts';
import manifest from '../../package.json' with { type: 'json' };
import { fewAnswers, freshFolder, govauth } from './govauth.ts';
import { type Project, platform, project } from './project.ts';
import { tree } from './tree.ts';

const place = freshFolder();
const answers = join(place, 'answers.json');
writeFileSync(answers, JSON.stringify(fewAnswers));

let own: Project;
beforeAll(async () => {
  own = await project();
});

describe('help', () => {
  it.each(['create', 'validate', 'report', 'test', 'evidence', 'platform', 'platforms', 'demo'])(
    'of %s is there in both languages',
    async (name) => {
      const [zh, en] = await Promise.all(
        ['zh', 'en'].map((lang) => govauth([name, '--help', '--lang', lang])),
      );
      expect([zh?.code, en?.code]).toEqual([0, 0]);
      expect(zh?.stdout).toMatch(/用法 +govauth/);
      expect(en?.stdout).toMatch(/Usage +govauth/);
      expect(en?.stdout).not.toMatch(/\p{Script=Han}/u);
    },
  );

  it('lists the commands, and is what no command gets', async () => {
    const asked = await govauth(['--help']);
    const none = await govauth([]);
    expect([asked.code, none.code]).toEqual([0, 2]);
    expect(asked.stdout).toBe(none.stdout);
  });

  it('says the version', async () => {
    expect(await govauth(['--version'])).toMatchObject({ code: 0, stdout: `${manifest.version}\n` });
    expect(await govauth(['test', '--version'])).toMatchObject({ code: 0, stdout: `${manifest.version}\n` });
  });
});

describe('the language', () => {
  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, /没有命令/],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8' }, /There is no command/],
    [{ LC_MESSAGES: 'zh_CN', LANG: 'en_US' }, /没有命令/],
    [{}, /There is no command/],
  ])('follows the locale %o', async (env, words) => {
    expect((await govauth(['nonsense'], { env })).stderr).toMatch(words);
  });
  it('is forced by --lang', async () => {
    expect((await govauth(['nonsense', '--lang', 'zh'])).stderr).toMatch(/没有命令/);
    expect((await govauth(['nonsense', '--lang=zh'])).stderr).toMatch(/没有命令/);
  });
});

describe('wrong usage exits with 2 and says what to do', () => {
  it.each([
    [['nonsense']],
    [['create', '--nonsense']],
    [['create', 'a', 'b']],
    [['create', '--answers']],
    [['create', '--json=yes']],
    [['validate', '--env', 'staging']],
    [['validate', '--format', 'xml']],
    [['validate', 'nowhere']],
    [['test', '--env', 'production', '.']],
    [['test', '--report', 'r.pdf']],
    [['test', '--sign-key', 'key.pem']],
    [['test', '--evidence', 'pack.tar']],
    [['evidence']],
    [['evidence', 'verify']],
    [['evidence', 'verify', 'nowhere.zip']],
    [['platform', '--port', '70000']],
    [['platform', '--platform', 'nobody']],
    [['platform', '--fault', 'nonsense', '--port', '0']],
    [['platforms', 'nobody']],
    [['demo', '--stack', 'cobol']],
    [['demo', '--env', 'production']],
    [['create', '--lang', 'fr']],
  ])('govauth %j', async (words) => {
    const { code, stderr, stdout } = await govauth(words, { cwd: place });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^✗ .+\n {2}\S/m);
    expect(stdout + stderr).not.toMatch(/^\s+at \S+ \(/m);
  });

  it('says so in JSON where JSON was asked for', async () => {
    const { code, stdout } = await govauth(['create', '--json', join(place, 'none')]);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toEqual({
      error: {
        code: 'answers-needed',
        message: expect.stringContaining('system.name'),
        hint: expect.any(String),
      },
    });
  });
});

describe('govauth create', () => {
  it('makes a project whose config is valid, with Chinese and blanks in its path', async () => {
    const folder = join(place, '新 项目');
    const { code, stdout } = await govauth(['create', folder, '--answers', answers, '--lang', 'zh']);
    expect({ code, said: stdout.includes('已写入') }).toEqual({ code: 0, said: true });
    expect(await govauth(['validate', folder])).toMatchObject({ code: 0 });
  });

  it('takes answers from standard input, and prints JSON', async () => {
    const folder = join(place, 'by-pipe');
    const { code, stdout } = await govauth(['create', folder, '--answers', '-', '--json'], {
      input: JSON.stringify(fewAnswers),
    });
    const made = JSON.parse(stdout);
    expect({ code, ...made, files: undefined }).toEqual({
      code: 0,
      folder,
      template: 'node-express',
      config: join(folder, 'govauth.config.json'),
      files: undefined,
    });
    expect(made.files).toContainEqual({ path: 'package.json', state: 'new' });
    expect(made.files.map(({ path }: { path: string }) => path).sort()).toEqual(
      Object.entries(tree(folder))
        .filter(([, kind]) => kind.startsWith('file'))
        .map(([path]) => path)
        .sort(),
    );
  });

  it('with --dry-run writes nothing, and shows no secret', async () => {
    const folder = join(place, 'dry');
    const shown = await govauth(['create', folder, '--answers', answers, '--dry-run']);
    const { code, stdout } = await govauth(['create', folder, '--answers', answers, '--dry-run', '--json']);
    expect([shown.code, code, existsSync(folder)]).toEqual([0, 0, false]);
    expect(shown.stdout).toContain('+ package.json');
    const { files } = JSON.parse(stdout);
    expect(files.find(({ path }: { path: string }) => path === '.env')).toEqual({
      path: '.env',
      state: 'new',
      bytes: expect.any(Number),
    });
    expect(files.find(({ path }: { path: string }) => path === 'package.json').content).toContain(
      '"express"',
    );
  });

  it('scaffolds a folder from the config that is there', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'govauth.config.json'), readFileSync(own.config));
    expect(await govauth(['create'], { cwd: folder })).toMatchObject({ code: 0 });
    expect(existsSync(join(folder, 'src/server.ts'))).toBe(true);
    expect(await govauth(['create', folder, '--stack', 'node-express'])).toMatchObject({ code: 2 });
  });

  it('takes a platform profile of the user’s own into the project', async () => {
    const folder = join(place, 'own-platform');
    const shipped = readFileSync(
      join(import.meta.dirname, '../../core/profile/profiles/gd-zwrz.json'),
      'utf8',
    );
    writeFileSync(join(place, 'own.json'), shipped.replace('"id": "gd-zwrz"', '"id": "own-platform"'));
    const words = ['create', folder, '--answers', answers, '--platform', './own.json'];
    expect(await govauth(words, { cwd: place })).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'govauth.config.json'), 'utf8')).toContain(
      '"platform": "./.govauth/own-platform.profile.json"',
    );
    expect(await govauth(['test', folder])).toMatchObject({ code: 0 });
    writeFileSync(join(folder, '.govauth/own-platform.profile.json'), '{ "id": 1 }');
    expect(await govauth(['validate', folder])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('own-platform.profile.json:1:'),
    });
  });

  it('overwrites with consent alone', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'README.md'), 'mine');
    const before = tree(folder);
    const refused = await govauth(['create', folder, '--answers', answers]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('README.md');
    expect(tree(folder)).toEqual(before);
    expect(await govauth(['create', folder, '--answers', answers, '--overwrite'])).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).not.toBe('mine');
  });

  it('says where an answer is wrong', async () => {
    const wrong = join(place, 'wrong.json');
    writeFileSync(wrong, '{\n  "system.nam": "x"\n}\n');
    const { code, stderr } = await govauth(['create', join(place, 'none'), '--answers', wrong]);
    expect({ failed: code !== 0, where: stderr.includes(`${wrong}:2:`) }).toEqual({
      failed: true,
      where: true,
    });
  });

  it('refuses a config with errors, with the findings', async () => {
    const { code, stdout } = await govauth(['create', join(place, 'none'), '--answers', '-', '--json'], {
      input: JSON.stringify({
        ...fewAnswers,
        'environments.local.redirectUri': 'http://oa.example.invalid/auth/callback',
      }),
    });
    expect({ code, made: existsSync(join(place, 'none')) }).toEqual({ code: 1, made: false });
    expect(JSON.parse(stdout).findings.map(({ id }: { id: string }) => id)).toContain('redirect-uri-https');
  });
});

describe('govauth validate', () => {
  const broken = () => {
    const folder = freshFolder();
    const text = readFileSync(own.config, 'utf8').replace('"zwrz_sample"', '"zwrz_\u200bsample"');
    writeFileSync(join(folder, 'govauth.config.json'), text);
    return folder;
  };

  it('shows place, line and carets, hint and page', async () => {
    const folder = broken();
    const { code, stdout } = await govauth(['validate', folder]);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /govauth\.config\.json:\d+:\d+ error .*no-invisible-characters\n +.*zwrz_·sample.*\n +\^+\n {2}→ /,
    );
    const page = stdout.split('\n').find((line) => line.endsWith('no-invisible-characters.md')) ?? '';
    expect(readFileSync(page.trim(), 'utf8')).toContain('# no-invisible-characters');
  });

  it('prints JSON', async () => {
    const folder = broken();
    const { code, stdout } = await govauth(['validate', '--format', 'json', folder, own.folder]);
    const { systems } = JSON.parse(stdout);
    expect({ code, systems: systems.length, clean: systems[1].findings, passed: systems[1].passed }).toEqual({
      code: 1,
      systems: 2,
      clean: [],
      passed: true,
    });
    expect(systems[0].findings[0]).toMatchObject({
      id: 'no-invisible-characters',
      severity: 'error',
      message: expect.any(String),
      hint: expect.any(String),
      file: expect.stringMatching(/govauth\.config\.json$/),
      line: expect.any(Number),
      column: expect.any(Number),
      offset: expect.any(Number),
      length: expect.any(Number),
      fix: { title: expect.any(String), edits: [expect.anything()] },
      page: expect.stringMatching(/docs\/rules\/no-invisible-characters\.md$/),
    });
  });

  it('finds broken JSON where it is broken', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'govauth.config.json'), '{\n  "platform": \n}\n');
    const { code, stdout } = await govauth(['validate'], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toMatch(/govauth\.config\.json:[23]:\d+ error/);
  });
});

describe('govauth test', () => {
  it('starts the embedded platform where nobody is, and says the verdict', async () => {
    const { code, stdout, stderr } = await govauth(['test', own.folder, '--lang', 'zh']);
    expect({
      code,
      said: stdout.startsWith('登录成功'),
      started: stderr.includes('已启动内置测试平台'),
    }).toEqual({
      code: 0,
      said: true,
      started: true,
    });
  });

  it('writes the report where it is wanted', async () => {
    const report = join(place, '报告', 'r.html');
    expect(await govauth(['test', own.folder, '--report', report])).toMatchObject({ code: 0 });
    expect(readFileSync(report, 'utf8')).toMatch(/^<!doctype html>/);
  });

  it('writes a report in each form that is asked for, by its extension', async () => {
    const names = ['r.html', 'r.md', 'r.json', 'r.xml'].map((name) => join(place, 'forms', name));
    const words = names.flatMap((name) => ['--report', name]);
    expect(await govauth(['test', own.folder, '--lang', 'zh', ...words])).toMatchObject({ code: 0 });
    const [html, markdown, json, xml] = names.map((name) => readFileSync(name, 'utf8'));
    expect(html).toMatch(/^<!doctype html>/);
    expect(markdown).toMatch(/^## ✅ 登录实测报告/);
    expect(JSON.parse(json ?? '')).toMatchObject({ format: 1, passed: true });
    expect(xml).toMatch(/<testsuites [^>]*failures="0"/);
  });

  it('refuses a report of no known form before it runs anything', async () => {
    const { code, stdout, stderr } = await govauth(['test', own.folder, '--report', join(place, 'r.pdf')]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/r\.pdf.*\.html, \.md, \.json, \.xml/);
  });

  it('says which secret is missing', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'govauth.config.json'), readFileSync(own.config));
    const { code, stderr } = await govauth(['test', folder]);
    expect(code).toBe(1);
    expect(stderr).toContain('CLIENT_SECRET');
  });
});

describe('govauth platform', () => {
  it('says when it is ready, and ends at once when told', async () => {
    const { url, stop } = await platform(['--port', '0']);
    expect((await fetch(`${url}/.govauth/platform`)).status).toBe(200);
    expect(await stop()).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
  });

  it('says that its port is taken', async () => {
    const { url } = await platform(['--port', '0']);
    expect(await govauth(['platform', '--port', new URL(url).port])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('in use'),
    });
  });
});

describe('govauth platforms', () => {
  it('starts a profile of one’s own, which a new project takes, and writes over nothing', async () => {
    const folder = join(freshFolder(), '平台 档案');
    const file = join(folder, 'city-sso.profile.json');
    const started = await govauth(['platforms', 'new', file, '--from', 'bamboocloud', '--lang', 'zh']);
    expect([started.code, started.stdout]).toEqual([0, expect.stringContaining('city-sso.profile.json')]);
    const written = readFileSync(file, 'utf8');
    expect(JSON.parse(written)).toMatchObject({ id: 'city-sso', status: 'custom' });
    expect(await govauth(['platforms', 'new', file])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is there already'),
    });
    expect(readFileSync(file, 'utf8')).toBe(written);

    const project = join(folder, 'oa');
    const created = await govauth(['create', project, '--answers', answers, '--platform', file]);
    expect([created.code, created.stderr]).toEqual([0, expect.any(String)]);
    expect(existsSync(join(project, '.govauth/city-sso.profile.json'))).toBe(true);
  });

  it.each(['City.json', 'city-sso', '城市.json'])('does not name a profile %s', async (name) => {
    const file = join(freshFolder(), name);
    expect(await govauth(['platforms', 'new', file])).toMatchObject({ code: 2 });
    expect(existsSync(file)).toBe(false);
  });

  it('lists the profiles, and shows one', async () => {
    const list = await govauth(['platforms', '--json']);
    const ids = JSON.parse(list.stdout).platforms.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(profiles.map(({ id }) => id));
    expect(JSON.parse((await govauth(['platforms', 'gd-zwrz', '--json'])).stdout).id).toBe('gd-zwrz');
    expect((await govauth(['platforms', 'gd-zwrz', '--lang', 'zh'])).stdout).toContain('依据');
  });
});

describe('a fault of ours', () => {
  /** Breaks a method of the language under the tool's feet. */
  const broken = (code: string) => ({
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}`,
  });
  const env = broken('String.prototype.padEnd = () => { throw new TypeError("boom") }');

  it('exits with 3, a number to report and no stack', async () => {
    const { code, stderr } = await govauth(['--help'], { env });
    expect(code).toBe(3);
    expect(stderr).toMatch(/fault [0-9a-f]{8}/);
    expect(stderr).not.toMatch(/boom|^\s+at /m);
    const again = await govauth(['--help', '--lang', 'zh'], { env });
    expect(again.stderr).toContain(/fault (\w+)/.exec(stderr)?.[1]);
  });

  it('does so even where nobody is waiting for it', async () => {
    const later = broken('setTimeout(() => { throw new TypeError("boom") }, 300)');
    const { code, stderr } = await govauth(['platform', '--port', '0'], { env: later });
    expect(code).toBe(3);
    expect(stderr).not.toMatch(/boom|^\s+at /m);
  });

  it('shows the stack to who asks for it', async () => {
    const { code, stderr } = await govauth(['--help'], { env: { ...env, GOVAUTH_DEBUG: '1' } });
    expect(code).toBe(3);
    expect(stderr).toMatch(/boom[\s\S]+^\s+at /m);
  });
});

describe('nothing is left behind', () => {
  it('in the folders that were written to', () => {
    expect(readdirSync(place).filter((name) => name.startsWith('.govauth-'))).toEqual([]);
  });
});
