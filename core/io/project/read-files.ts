// The files of a system, from disk.
import { join } from 'node:path';
import type { SourceFile } from '../../project/project.ts';
import { decode } from './decode.ts';
import { readBytes } from './read-bytes.ts';

/** What is gone, or no text, is left out. */
export const readFiles = (root: string, paths: readonly string[]): readonly SourceFile[] =>
  paths.flatMap((path) => {
    const bytes = readBytes(join(root, path));
    const decoded = bytes && decode(bytes);
    return decoded ? [{ path, ...decoded }] : [];
  });
