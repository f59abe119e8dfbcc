// Writes an evidence pack where the user wants it, and says where.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { EvidenceInput } from '../../core/evidence/evidence-input.ts';
import { packEvidence } from '../../core/evidence/pack.ts';
import { fileError } from '../../core/io/file-error.ts';
import { text } from '../../core/text.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { EvidenceWanted } from './wanted-evidence.ts';

/** Does nothing when none is wanted. Throws a UserError when a secret would be in it, or it cannot be written. */
export async function writeEvidence(
  wanted: EvidenceWanted | undefined,
  input: Omit<EvidenceInput, 'language' | 'node'>,
  terminal: Terminal,
): Promise<void> {
  if (!wanted) return;
  const zip = await packEvidence(
    { ...input, language: terminal.language, node: process.version },
    wanted.key,
  );
  const file = resolve(wanted.path);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, zip);
  } catch (error) {
    throw fileError(error, file);
  }
  terminal.note(text(`证据包：${file}`, `Evidence pack: ${file}`));
}
