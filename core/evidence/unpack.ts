// Opens an evidence pack of unknown origin: nothing is inflated before its name and its size have been judged.
import { unzipSync } from 'fflate';
import { UserError } from '../errors.ts';
import { foldedPath, isSafePath } from '../generate/safe-path.ts';
import { type Text, text } from '../text.ts';

/** Bytes, of the zip and of what is in it; a pack with a thousand exchanges has a tenth of it. */
export const largestPack = 64 * 1024 * 1024;
const mostFiles = 5000;

const refused = (code: string, found: Text): UserError =>
  new UserError({
    code,
    kind: 'findings',
    text: found,
    hint: text('没有解开任何文件。请向提供者索取原件。', 'Nothing of it was unpacked. Ask for the original.'),
  });

const notZip = (): UserError =>
  refused(
    'evidence-not-readable',
    text(
      '这个文件不是完好的 zip，无法作为证据包读取。',
      'This file is no sound zip and cannot be read as an evidence pack.',
    ),
  );

const tooLarge = (): UserError =>
  refused(
    'evidence-too-large',
    text(
      `证据包解开后超过 ${largestPack / 1024 / 1024} MB 或 ${mostFiles} 个文件，拒绝处理。`,
      `The pack unpacks to more than ${largestPack / 1024 / 1024} MB or ${mostFiles} files, which is refused.`,
    ),
  );

/** A name may hold anything; only what can be shown is. */
const shown = (name: string): string => JSON.stringify(name.slice(0, 80));

const badPath = (name: string): UserError =>
  refused(
    'evidence-path-unsafe',
    text(
      `证据包里有不该有的文件名 ${shown(name)}：指向包外，或别的系统不能用。`,
      `The pack names a file ${shown(name)}, which points out of it or is no file name everywhere.`,
    ),
  );

const twice = (name: string): UserError =>
  refused(
    'evidence-file-twice',
    text(
      `证据包里有两个 ${shown(name)}，无从判断哪个是真的。`,
      `The pack has ${shown(name)} twice; nobody can tell which is meant.`,
    ),
  );

/** Throws a UserError for what is no zip, unpacks to too much, leads out of itself or has a name twice. */
export function unpackEvidence(zip: Uint8Array): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  if (zip.length > largestPack) throw tooLarge();
  const seen = new Set<string>();
  let size = 0;
  const judge = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    // Names of ours are ASCII words; `__proto__` and its like are none.
    if (!isSafePath(name) || !/^(?:[a-z0-9][\w.-]*\/)*[a-z0-9][\w.-]*$/i.test(name)) throw badPath(name);
    if (seen.has(foldedPath(name))) throw twice(name);
    seen.add(foldedPath(name));
    size += originalSize;
    if (!(size <= largestPack) || seen.size > mostFiles) throw tooLarge();
    return true;
  };
  try {
    const files = unzipSync(zip, { filter: judge });
    return new Map(Object.entries(files).map(([name, bytes]) => [name, new Uint8Array(bytes)]));
  } catch (error) {
    throw error instanceof UserError ? error : notZip();
  }
}
