// Whatever stands where a file is expected: read when it is one, and never waited for.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { profileResolver } from './own-profile.ts';
import { readBytes, readUtf8 } from './read-bytes.ts';
import { readFiles } from './read-files.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'read-bytes-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('readBytes', () => {
  it('reads files, empty ones too', () => {
    writeFileSync(join(root, '.env'), 'A=中\n');
    writeFileSync(join(root, 'empty'), '');
    expect(readUtf8(join(root, '.env'))).toBe('A=中\n');
    expect(readBytes(join(root, 'empty'))).toEqual(new Uint8Array());
    expect(readFiles(root, ['.env', 'gone'])).toEqual([{ path: '.env', text: 'A=中\n' }]);
  });

  it('leaves out folders and what is longer than anything people write', () => {
    mkdirSync(join(root, 'folder'));
    writeFileSync(join(root, 'long'), '');
    truncateSync(join(root, 'long'), 64 * 1024 * 1024);
    expect(readFiles(root, ['folder', 'long'])).toEqual([]);
  });

  it.runIf(process.platform !== 'win32')('waits for no pipe and reads no device', () => {
    execFileSync('mkfifo', [join(root, '.env')]);
    execFileSync('mkfifo', [join(root, 'own.profile.json')]);
    symlinkSync('/dev/zero', join(root, 'application.yml'));
    expect(readFiles(root, ['.env', 'application.yml'])).toEqual([]);
    expect(profileResolver(root)('./own.profile.json')).toBeUndefined();
  });
});
