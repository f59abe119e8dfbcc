// SHA-256 of a file's bytes.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

export const hashOf = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex');

/** Undefined when there is no such file. */
export const hashFile = (path: string): string | undefined =>
  existsSync(path) ? hashOf(readFileSync(path)) : undefined;
