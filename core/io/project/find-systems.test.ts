// What counts as one system, what as many, and that links never lead in circles.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findSystems, systemAround } from './find-systems.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), '系统 systems-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), '');
  }
}

const found = (from = '') =>
  [...findSystems(join(root, from))].map((system) => [
    relative(root, system.root).replaceAll('\\', '/'),
    [...system.files].sort(),
  ]);

describe('findSystems', () => {
  it('takes a folder with a manifest for one system, modules included', () => {
    write(
      'pom.xml',
      'admin/pom.xml',
      'admin/src/main/resources/application.yml',
      'deploy/nginx.conf',
      'notes.txt',
    );
    expect(found()).toEqual([
      ['', ['admin/pom.xml', 'admin/src/main/resources/application.yml', 'deploy/nginx.conf', 'pom.xml']],
    ]);
  });

  it('leaves out what is made or written by others', () => {
    write(
      'package.json',
      'node_modules/x/package.json',
      'dist/a.js',
      '.git/config',
      'src/a.ts',
      'src/a.d.ts',
      'b.min.js',
    );
    expect(found()).toEqual([['', ['package.json', 'src/a.ts']]]);
  });

  it('takes folders with a config inside another system for systems of their own', () => {
    write('package.json', 'apps/a/govauth.config.json', 'apps/a/.env', 'apps/b/.env');
    expect(found()).toEqual([
      ['', ['apps/b/.env', 'package.json']],
      ['apps/a', ['.env', 'govauth.config.json']],
    ]);
  });

  it('finds the systems of an archive, and what lies loose beside them', () => {
    write('2024/甲/govauth.config.json', '2024/乙 系统/pom.xml', 'nginx.conf');
    expect(found()).toEqual([
      ['2024/乙 系统', ['pom.xml']],
      ['2024/甲', ['govauth.config.json']],
      ['', ['nginx.conf']],
    ]);
  });

  it('gives the files around a single system to it', () => {
    write('deploy/nginx.conf', 'app/package.json', 'app/src/a.ts');
    expect(found()).toEqual([['', ['app/package.json', 'app/src/a.ts', 'deploy/nginx.conf']]]);
  });

  it('finds nothing where nothing is', () => {
    write('notes.txt');
    expect(found()).toEqual([]);
  });

  it('does not follow links to folders', () => {
    write('package.json', 'src/a.ts');
    symlinkSync(root, join(root, 'src/loop'));
    symlinkSync(join(root, 'src/a.ts'), join(root, 'src/b.ts'));
    expect(found()).toEqual([['', ['package.json', 'src/a.ts', 'src/b.ts']]]);
  });

  it('minds no link that leads nowhere, or to itself', () => {
    write('package.json');
    symlinkSync('.env', join(root, '.env'));
    symlinkSync('gone', join(root, 'nginx.conf'));
    expect(found()).toEqual([['', ['package.json']]]);
  });
});

describe('systemAround', () => {
  it.each([
    ['pom.xml', 'a/pom.xml', 'a/application.yml', ''],
    ['package.json', 'a/govauth.config.json', 'a/.env', 'a'],
    ['x.txt', 'x.txt', 'a/nginx.conf', 'a'],
  ])('with %s and %s, %s belongs to %j', (one, other, file, expected) => {
    write(one, other, file);
    expect(relative(root, systemAround(join(root, file)).root)).toBe(expected);
  });
});
