// Verifies evidence packs and says what differs.
import { readFileSync, statSync } from 'node:fs';
import { UserError } from '../../core/errors.ts';
import { largestPack } from '../../core/evidence/unpack.ts';
import { verifyEvidence } from '../../core/evidence/verify.ts';
import { readPublicKey } from '../../core/io/read-key.ts';
import { text } from '../../core/text.ts';
import { choice } from '../choice.ts';
import type { Action } from '../command.ts';
import { verdictText } from '../evidence/show-verdict.ts';
import { exitCodes } from '../exit-codes.ts';
import { usageError } from '../usage-error.ts';

const unreadable = (path: string, cause: unknown): UserError =>
  new UserError({
    code: 'file-not-readable',
    text: text(`无法读取“${path}”。`, `“${path}” cannot be read.`),
    hint: text('请核对路径和权限。', 'Check the path and its permissions.'),
    cause,
  });

/** Reads no more of a file than a pack may have. */
function readPack(path: string): Uint8Array {
  try {
    // A byte more than the largest there can be is told from it later on.
    return statSync(path).size > largestPack ? new Uint8Array(largestPack + 1) : readFileSync(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

export const action: Action = async (call) => {
  const { terminal } = call;
  const format = choice(call, 'format', ['text', 'json'], 'text');
  const [verb, ...paths] = call.positionals;
  if (verb !== 'verify' || paths.length === 0)
    throw usageError(
      'argument-missing',
      text(
        '请写明要核验的证据包：govauth evidence verify 文件.zip。',
        'Say which pack to verify: govauth evidence verify FILE.zip.',
      ),
      'evidence',
    );
  const keyPath = call.text('key');
  const key = keyPath === undefined ? undefined : readPublicKey(keyPath);
  const judged = [];
  for (const path of paths) judged.push({ path, verdict: await verifyEvidence(readPack(path), key) });
  if (format === 'json') {
    const packs = judged.map(({ path, verdict }) => ({ file: path, ...verdict }));
    terminal.print(JSON.stringify({ packs }, undefined, 2));
  } else {
    for (const { path, verdict } of judged) terminal.print(verdictText(path, verdict, terminal));
  }
  return judged.every(({ verdict }) => verdict.sound) ? exitCodes.clean : exitCodes.findings;
};
