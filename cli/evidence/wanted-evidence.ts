// Whether a test is to leave an evidence pack, and by which key: judged before anything runs.

import type { SigningKey } from '../../core/evidence/signature.ts';
import { readSigningKey } from '../../core/io/read-key.ts';
import { text } from '../../core/text.ts';
import type { Call } from '../command.ts';
import { usageError } from '../usage-error.ts';

export interface EvidenceWanted {
  readonly path: string;
  readonly key?: SigningKey;
}

const wrong = (zh: string, en: string) => usageError('option-value', text(zh, en), 'test');

/** Undefined when no pack is asked for. Throws a UserError for a wrong name, a key without a pack, a key of no use. */
export async function wantedEvidence(call: Call): Promise<EvidenceWanted | undefined> {
  const path = call.text('evidence');
  const keyPath = call.text('sign-key');
  if (path === undefined) {
    if (keyPath === undefined) return undefined;
    throw wrong('--sign-key 要与 --evidence 同用。', '--sign-key goes with --evidence.');
  }
  if (!/\.zip$/i.test(path))
    throw wrong(
      `--evidence 的文件名要以 .zip 结尾，而不是“${path}”。`,
      `--evidence names a .zip file, not “${path}”.`,
    );
  return { path, ...(keyPath !== undefined && { key: await readSigningKey(keyPath) }) };
}
