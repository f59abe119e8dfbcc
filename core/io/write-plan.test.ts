// Writing a plan: new folders and folders with files of the user's, consent, what is in the way, what the file system refuses.
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../errors.ts';
import type { Plan } from '../generate/plan-shape.ts';
import { commit } from './commit.ts';
import { startFinisher } from './start-finisher.ts';
import { type WriteOptions, writePlan } from './write-plan.ts';

const finisherCommand = [process.execPath, join(import.meta.dirname, 'finisher.ts')];

const plan: Plan = {
  template: 'sample',
  files: [
    { path: 'govauth.config.json', content: '{}\n' },
    { path: 'src/server.ts', content: 'serve();\n' },
    { path: 'src/部署/说明 1.md', content: '# 说明 😀\n' },
    { path: 'run.sh', content: 'echo\n', executable: true },
    { path: '.env', content: 'SECRET=1\n', secret: true },
  ],
};

let parent = '';
let folder = '';

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'write-plan-'));
  folder = join(parent, '项目 一');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** Every file below `at` with its content. */
function tree(at = folder): Record<string, string> {
  const files = readdirSync(at, { recursive: true, withFileTypes: true }).filter(
    (entry) => !entry.isDirectory(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(at.length + 1), lstatSync(path).isFile() ? readFileSync(path, 'utf8') : '→'];
    }),
  );
}
const whole = Object.fromEntries(plan.files.map(({ path, content }) => [path, content]));
const put = (path: string, content: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
};
const code = async (options?: WriteOptions): Promise<string> => {
  const before = existsSync(folder) ? tree() : undefined;
  const error = await writePlan(plan, folder, options).catch((reason) => reason);
  expect(error).toBeInstanceOf(UserError);
  expect(existsSync(folder) ? tree() : undefined).toEqual(before);
  return error.code;
};

describe('a folder that does not exist', () => {
  it('appears whole, with the modes of its files', async () => {
    const written = await writePlan(plan, folder);
    expect(tree()).toEqual(whole);
    expect(written.files.every(({ state }) => state === 'new')).toBe(true);
    expect(statSync(join(folder, '.env')).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'run.sh')).mode & 0o111).not.toBe(0);
    expect(readdirSync(parent)).toEqual(['项目 一']);
  });

  it('may be several levels down', async () => {
    folder = join(parent, 'a', 'b', 'c');
    await writePlan(plan, folder);
    expect(tree()).toEqual(whole);
  });
});

describe.each([
  ['by a process of its own', () => startFinisher(finisherCommand)],
  ['in this process', () => undefined],
])('a folder with files of the user, committed %s', (_, start) => {
  const write = async (options: WriteOptions = {}) => {
    const finisher = start();
    try {
      return await writePlan(plan, folder, { ...options, finisher });
    } finally {
      finisher?.close();
    }
  };

  it('keeps them, and itself', async () => {
    put('src/mine.ts', 'mine');
    put('notes.txt', 'notes');
    const { ino } = statSync(folder);
    await write();
    expect(tree()).toEqual({ ...whole, 'src/mine.ts': 'mine', 'notes.txt': 'notes' });
    expect(statSync(folder).ino).toBe(ino);
    expect(readdirSync(parent)).toEqual(['项目 一']);
  });

  it('gets only what is missing the second time', async () => {
    await write();
    rmSync(join(folder, 'src/部署'), { recursive: true });
    writeFileSync(join(folder, '.env'), 'SECRET=mine\n');
    const { files } = await write();
    expect(Object.fromEntries(files.map(({ path, state }) => [path, state]))).toEqual({
      'govauth.config.json': 'same',
      'src/server.ts': 'same',
      'src/部署/说明 1.md': 'new',
      'run.sh': 'same',
      '.env': 'kept',
    });
    expect(tree()).toEqual({ ...whole, '.env': 'SECRET=mine\n' });
  });

  it('is overwritten with consent alone, and its .env never', async () => {
    put('run.sh', 'mine');
    put('.env', 'SECRET=mine\n');
    expect(await code()).toBe('would-overwrite');
    await write({ overwrite: true });
    expect(tree()).toEqual({ ...whole, '.env': 'SECRET=mine\n' });
  });
});

describe('what stands in the way', () => {
  it('of a file: a folder', async () => {
    put('run.sh/x', 'mine');
    expect(await code({ overwrite: true })).toBe('path-blocked');
  });
  it('of a folder: a file', async () => {
    put('src', 'mine');
    expect(await code({ overwrite: true })).toBe('path-blocked');
  });
  it('of a folder: a link to elsewhere', async () => {
    put('x', 'mine');
    mkdirSync(join(parent, 'elsewhere'));
    symlinkSync(join(parent, 'elsewhere'), join(folder, 'src'));
    expect(await code({ overwrite: true })).toBe('path-blocked');
    expect(readdirSync(join(parent, 'elsewhere'))).toEqual([]);
  });
  it('of a file: a name in another case', async () => {
    put('RUN.sh', 'mine');
    expect(await code()).toBe('path-blocked');
  });
  it('a link instead of a file is replaced with consent, its target left alone', async () => {
    put('x', 'mine');
    writeFileSync(join(parent, 'target'), 'echo\n');
    symlinkSync(join(parent, 'target'), join(folder, 'run.sh'));
    expect(await code()).toBe('would-overwrite');
    await writePlan(plan, folder, { overwrite: true });
    expect(lstatSync(join(folder, 'run.sh')).isFile()).toBe(true);
    expect(readFileSync(join(parent, 'target'), 'utf8')).toBe('echo\n');
  });
  it('a file instead of the folder', async () => {
    writeFileSync(folder, 'file');
    await expect(writePlan(plan, folder)).rejects.toMatchObject({ code: 'not-a-folder' });
  });
  it('a link that leads nowhere instead of the folder', async () => {
    symlinkSync(join(parent, 'nowhere'), folder);
    await expect(writePlan(plan, folder)).rejects.toMatchObject({ code: 'not-a-folder' });
  });
});

describe('what the file system refuses', () => {
  it('is said, and nothing is left behind', async () => {
    // Root may write in any folder, but for the kernel's own.
    const kernel = process.getuid?.() === 0 && existsSync('/sys/kernel');
    if (kernel) folder = '/sys/kernel/project';
    else chmodSync(parent, 0o500);
    expect(await code()).toBe('folder-not-writable');
    chmodSync(parent, 0o700);
    expect(readdirSync(parent)).toEqual([]);
  });
  it('a name that is too long', async () => {
    folder = join(parent, 'x'.repeat(300));
    expect(await code()).toBe('path-too-long');
  });
});

describe('a cancelled run', () => {
  it('leaves nothing', async () => {
    const finisher = startFinisher(finisherCommand);
    mkdirSync(folder);
    const signal = AbortSignal.abort(new Error('cancelled'));
    await expect(writePlan(plan, folder, { finisher, signal })).rejects.toThrow('cancelled');
    finisher.close();
    expect(tree(parent)).toEqual({});
    expect(readdirSync(parent)).toEqual(['项目 一']);
  });
});

describe('a commit', () => {
  it('that fails half way is undone', () => {
    put('mine', 'old');
    const staging = join(parent, 'staging');
    for (const path of ['new', 'old']) mkdirSync(join(staging, path), { recursive: true });
    for (const path of ['a', 'mine', 'b']) writeFileSync(join(staging, 'new', path), 'new');
    mkdirSync(join(staging, 'new/c'));
    put('b', 'came into being meanwhile');
    const moves = [
      { kind: 'file', path: 'a' },
      { kind: 'folder', path: 'c' },
      { kind: 'replace', path: 'mine' },
      { kind: 'file', path: 'b' },
    ] as const;
    expect(() => commit({ anchor: folder, staging, moves })).toThrow(/EEXIST/);
    expect(readdirSync(folder).sort()).toEqual(['b', 'mine']);
    expect(tree()).toEqual({ mine: 'old', b: 'came into being meanwhile' });
  });
});

describe('what a killed run left behind', () => {
  // No process has this number: Linux gives out at most 2^22.
  const dead = '.govauth-4194999-0123abcd';

  it('is completed when its commit had begun', async () => {
    mkdirSync(folder);
    const staging = join(parent, dead);
    mkdirSync(join(staging, 'new'), { recursive: true });
    mkdirSync(join(staging, 'old'));
    writeFileSync(join(staging, 'new/second'), '2');
    put('first', '1');
    const moves = [
      { kind: 'file', path: 'first' },
      { kind: 'file', path: 'second' },
    ];
    writeFileSync(join(staging, 'journal.json'), JSON.stringify({ anchor: folder, staging, moves }));
    await writePlan(plan, folder);
    expect(tree()).toEqual({ ...whole, first: '1', second: '2' });
    expect(readdirSync(parent)).toEqual(['项目 一']);
  });

  it('is dropped when it had not', async () => {
    const staging = join(parent, dead);
    mkdirSync(join(staging, 'new'), { recursive: true });
    writeFileSync(join(staging, 'new/first'), '1');
    const moves = [{ kind: 'file', path: 'first' }];
    writeFileSync(join(staging, 'journal.json'), JSON.stringify({ anchor: parent, staging, moves }));
    await writePlan(plan, folder);
    expect(tree()).toEqual(whole);
    expect(readdirSync(parent)).toEqual(['项目 一']);
  });
});
