// The files of a system, from disk.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../project/project.ts';
import { decode } from './decode.ts';

/** Bytes; nothing that people write by hand is longer. */
const longest = 32 * 1024 * 1024;

/** Undefined for what cannot be read, is no file or is too long to be one of these. */
function bytesOf(path: string): Uint8Array | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return undefined;
  }
  try {
    const { size } = fstatSync(file);
    if (size > longest) return undefined;
    const bytes = new Uint8Array(size);
    let read = 0;
    while (read < size) {
      const more = readSync(file, bytes, read, size - read, read);
      if (more === 0) break;
      read += more;
    }
    return read === size ? bytes : bytes.subarray(0, read);
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
}

/** What is gone, or no text, is left out. */
export const readFiles = (root: string, paths: readonly string[]): readonly SourceFile[] =>
  paths.flatMap((path) => {
    const bytes = bytesOf(join(root, path));
    const decoded = bytes && decode(bytes);
    return decoded ? [{ path, ...decoded }] : [];
  });
