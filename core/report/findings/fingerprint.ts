// What a finding is known by from run to run: its rule, its file and its line, wherever that line has moved.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Finding } from '../../finding.ts';
import { filePath } from './file-path.ts';
import { hideNamedSecrets } from './hide-secrets.ts';
import type { ValidatedSystem } from './validation-report.ts';

/** Of a line that is megabytes long, what stands around the place. */
const around = 500;

/** Blanks and the length of secrets tell nothing. */
const normalised = (line: string): string => line.replace(/\*+/g, '*').replace(/\s+/g, ' ').trim();

const lastBreak = (text: string, before: number): number =>
  before <= 0 ? -1 : Math.max(text.lastIndexOf('\n', before - 1), text.lastIndexOf('\r', before - 1));

/** The line at `offset`, secrets starred out; what names one may stand on the line before. */
function shownLine(source: string, offset: number, file: string): string {
  const from = Math.max(0, offset - around);
  const window = source.slice(from, offset + around);
  const start = lastBreak(window, offset - from) + 1;
  const end = window.slice(start).search(/[\r\n]/);
  const line = end < 0 ? window.slice(start) : window.slice(start, start + end);
  const before = window.slice(0, start).trimEnd();
  const context = `${before.slice(lastBreak(before, before.length) + 1)}\n`;
  return hideNamedSecrets(context + line, file).slice(context.length);
}

const hashOf = (parts: readonly (string | number)[]): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 32);

/** 32 hexadecimal digits, of the rule and the line; `source` is the text of the file the finding is in. */
export function fingerprint({ id, at }: Finding, source: string | undefined): string {
  const line = at && source !== undefined ? normalised(shownLine(source, at.offset, at.file ?? '')) : '';
  return hashOf([id, line]);
}

/** The same of rule, file and line, for each finding of a system in their order; alike ones are told apart by number. */
export function fingerprintsOf({ root, sources }: ValidatedSystem): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return (finding) => {
    const { at } = finding;
    const source = at ? sources(at.file ?? '') : undefined;
    const own = hashOf([filePath(root, at?.file), fingerprint(finding, source)]);
    const number = (seen.get(own) ?? 0) + 1;
    seen.set(own, number);
    return number === 1 ? own : hashOf([own, number]);
  };
}
