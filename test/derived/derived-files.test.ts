// Derived files stand on disk exactly as their sources make them: `npm run derive` rewrites them.
import { describe, expect, it } from 'vitest';
import { read, stale } from '../../scripts/derive/on-disk.ts';
import { derivedFiles, derivedPlaces } from '../../scripts/derived-files.ts';

const advice = 'run `npm run derive` and commit what it writes';

describe('derived files', () => {
  it.each(derivedFiles)('$path is current', ({ path, make }) => {
    expect(read(path), advice).toBe(make());
  });

  it('leaves nothing behind that no source makes', () => {
    expect(stale(derivedPlaces, derivedFiles), advice).toEqual([]);
  });

  it('has one maker a file', () => {
    const paths = derivedFiles.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)]);
  });

  it('would notice a stale file and a changed one', () => {
    expect(stale(['scripts/derive.ts'], [])).toEqual(['scripts/derive.ts']);
    expect(read('no/such/file')).toBeUndefined();
  });
});
