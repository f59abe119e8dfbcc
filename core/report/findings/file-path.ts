// Where a file of a system stands, seen from what was asked; and the same as a URI.

/** `file` is relative to `root`; without it, or with '', the system itself. */
export function filePath(root: string, file: string | undefined): string {
  const folder = root === '.' || root === '' ? '' : root.replace(/^\.\//, '').replace(/\/+$/, '');
  if (!file) return folder === '' ? '.' : folder;
  return folder === '' ? file : `${folder}/${file}`;
}

const isAbsolute = (path: string): boolean => /^(\/|[A-Za-z]:\/)/.test(path);

/** Percent-encoded; a half of a surrogate pair cannot be written in one and becomes U+FFFD. */
const encoded = (path: string): string =>
  path
    .toWellFormed()
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/^([A-Za-z])%3A(?=\/)/, '$1:');

/** Relative references for relative paths; `file:` for the others. */
export function fileUri(path: string): string {
  if (!isAbsolute(path)) return encoded(path);
  return `file://${path.startsWith('/') ? '' : '/'}${encoded(path)}`;
}

/** True when `path` is told relative to the root of the sources. */
export const isRelative = (path: string): boolean => !isAbsolute(path);
