// Whether a path of a plan stays inside the project folder, on every system the project may be checked out on.

// Names Windows gives to devices, with or without an extension.
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const forbidden = /[\p{Cc}<>:"|?*\\]/u;

const isSafeName = (name: string): boolean =>
  name !== '' &&
  name !== '.' &&
  name !== '..' &&
  !forbidden.test(name) &&
  !device.test(name) &&
  !/[. ]$/.test(name);

/** Forward slashes, relative, no `..`, no name that Windows refuses. */
export const isSafePath = (path: string): boolean => path.split('/').every(isSafeName);

/** Equal for paths that are one file where case does not count, or where names are normalised. */
export const foldedPath = (path: string): string => path.normalize('NFC').toLowerCase();
