// The bytes of a file that may be anything: a pipe, a device or an endless file keeps nobody waiting.
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes; nothing that people write by hand is longer. */
const longest = 32 * 1024 * 1024;

/** Opening a pipe nobody writes to would wait for ever; Windows has no such flag, and no such pipes. */
const withoutWaiting = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Undefined for what cannot be read, is no file or is too long to be one of these. */
export function readBytes(path: string): Uint8Array | undefined {
  let file: number;
  try {
    file = openSync(path, withoutWaiting);
  } catch {
    return undefined;
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile() || stat.size > longest) return undefined;
    const bytes = new Uint8Array(stat.size);
    let read = 0;
    while (read < bytes.length) {
      const more = readSync(file, bytes, read, bytes.length - read, read);
      if (more === 0) break;
      read += more;
    }
    return bytes.subarray(0, read);
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
}

/** As UTF-8. */
export function readUtf8(path: string): string | undefined {
  const bytes = readBytes(path);
  return bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
