// The proof a project carries, held against the project as it is now.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isProof, proofPath, staleness } from '../../core/conformance/proof.ts';
import type { ConfigFile } from '../../core/io/read-config.ts';
import { readText } from '../../core/io/read-text.ts';
import { hashFile } from '../../core/io/system/hash-file.ts';
import { product } from '../../core/product.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { type Text, text } from '../../core/text.ts';

export interface ProofState {
  readonly path: string;
  /** Why it does not hold; empty while it does. */
  readonly reasons: readonly Text[];
}

const unreadable = text('不是证明文件，或被改过', 'It is no proof, or was edited');

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

/** Undefined when the project carries none. */
export function proofState(file: ConfigFile, profile: Profile): ProofState | undefined {
  const folder = dirname(file.path);
  const path = join(folder, proofPath);
  if (!existsSync(path)) return undefined;
  const proof = parsed(readText(path));
  if (!isProof(proof)) return { path, reasons: [unreadable] };
  const hashes = Object.fromEntries(
    Object.keys(proof.files).map((name) => [name, hashFile(join(folder, name))]),
  );
  const { id, version } = profile;
  return { path, reasons: staleness(proof, { version: product.version, profile: { id, version }, hashes }) };
}
