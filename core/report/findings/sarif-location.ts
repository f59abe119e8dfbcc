// Places of a system as SARIF has them: a URI below the root of the sources, a region by lines and by characters.
import type { Place } from '../../errors.ts';
import { endOf } from './end-of.ts';
import { filePath, fileUri, isRelative } from './file-path.ts';
import type { ValidatedSystem } from './validation-report.ts';

/** What relative URIs are relative to; readers know this name. */
export const sourceRoot = '%SRCROOT%';

export function artifactLocation({ root }: ValidatedSystem, file: string | undefined) {
  const path = filePath(root, file);
  return { uri: fileUri(path), ...(isRelative(path) && { uriBaseId: sourceRoot }) };
}

function region(at: Place, source: string | undefined) {
  const end = endOf(at, source);
  return {
    startLine: Math.max(1, at.line),
    startColumn: Math.max(1, at.column),
    endLine: Math.max(1, end.line),
    endColumn: Math.max(1, end.column),
    charOffset: at.offset,
    charLength: at.length,
  };
}

export const physicalLocation = (system: ValidatedSystem, at: Place | undefined) => ({
  artifactLocation: artifactLocation(system, at?.file),
  ...(at && { region: region(at, system.sources(at.file ?? '')) }),
});
