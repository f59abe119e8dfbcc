// What a finding is known by from run to run: its rule, its file and its line, wherever that line has moved.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Finding } from '../../finding.ts';
import { filePath } from './file-path.ts';
import { shownSources } from './shown-sources.ts';
import type { ValidatedSystem } from './validation-report.ts';

/** Of a line that is megabytes long, what stands around the place. */
const around = 500;

/** Blanks and the length of secrets tell nothing. */
const normalised = (line: string): string => line.replace(/\*+/g, '*').replace(/\s+/g, ' ').trim();

function lineAt(source: string, offset: number): string {
  const window = source.slice(Math.max(0, offset - around), offset + around);
  const at = Math.min(offset, around);
  const start = Math.max(window.lastIndexOf('\n', at - 1), window.lastIndexOf('\r', at - 1)) + 1;
  const end = window.slice(at).search(/[\r\n]/);
  return window.slice(at === 0 ? 0 : start, end < 0 ? window.length : at + end);
}

/** 32 hexadecimal digits for each finding of the system, in their order; alike ones are told apart by their number. */
export function fingerprintsOf(system: ValidatedSystem): (finding: Finding) => string {
  const shown = shownSources(system);
  const seen = new Map<string, number>();
  return ({ id, at }) => {
    const source = at ? shown(at.file ?? '') : undefined;
    const line = at && source !== undefined ? normalised(lineAt(source, at.offset)) : '';
    const key = JSON.stringify([id, filePath(system.root, at?.file), line]);
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    const hash = sha256(utf8ToBytes(number === 1 ? key : `${key}${number}`));
    return bytesToHex(hash).slice(0, 32);
  };
}
