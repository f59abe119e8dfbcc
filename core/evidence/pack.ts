// Makes an evidence pack: one zip that is the same byte for byte whenever it is made of the same.
import { strToU8, type Zippable, zipSync } from 'fflate';
import { UserError } from '../errors.ts';
import { hasPassed, startOf, systemOf } from '../report/report.ts';
import { text } from '../text.ts';
import { evidenceFiles } from './evidence-files.ts';
import type { EvidenceInput } from './evidence-input.ts';
import { layout } from './layout.ts';
import { holdsSecret } from './leaked-secret.ts';
import { type Manifest, sha256 } from './manifest.ts';
import { plainSecretLine } from './plain-secret.ts';
import { type SigningKey, signManifest } from './signature.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const bytesOf = (content: string): Bytes => new Uint8Array(strToU8(content));

const refusal = (found: ReturnType<typeof text>): UserError =>
  new UserError({
    code: 'secret-in-evidence',
    kind: 'findings',
    text: found,
    hint: text(
      '证据包要交给别人，里面不能有密钥：请改用 ${env:变量名} 引用，并请平台重新发放已写出的密钥。',
      'An evidence pack is handed on, so no secret may be in it: refer to it as ${env:NAME}, and have a secret that was written out replaced.',
    ),
  });

function refuseSecrets(
  { configText, secrets }: EvidenceInput,
  files: ReturnType<typeof evidenceFiles>,
): void {
  const line = plainSecretLine(configText);
  if (line !== undefined)
    throw refusal(
      text(
        `配置第 ${line} 行直接写了密钥（内容不在此显示），没有生成证据包。`,
        `Line ${line} of the config holds a literal secret (not shown here); no evidence pack was made.`,
      ),
    );
  const leaking = files.find(([, content]) => holdsSecret(content, secrets));
  if (leaking)
    throw refusal(
      text(
        `客户端密钥出现在 ${leaking[0]} 里，没有生成证据包。`,
        `The client secret stands in ${leaking[0]}; no evidence pack was made.`,
      ),
    );
}

/**
 * The time of every entry: zip knows no zone, and writes what the clock on the wall shows. Noon exists on every day in
 * every zone, so the day the run began is written alike everywhere; its moment stands in the manifest.
 */
function entryTime(startedAt: string): Date {
  const [year = 2000, month = 1, day = 1] = startedAt.slice(0, 10).split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}

/** Throws a UserError `secret-in-evidence` when the config or any file of the pack holds a secret. */
export async function packEvidence(input: EvidenceInput, key?: SigningKey): Promise<Uint8Array> {
  const { report } = input;
  const texts = evidenceFiles(input);
  refuseSecrets(input, texts);
  const files: [path: string, content: Bytes][] = texts.map(([path, content]) => [path, bytesOf(content)]);
  if (key) files.push([layout.key, bytesOf(key.publicPem)]);
  const manifest: Manifest = {
    format: 1,
    product: report.product,
    system: systemOf(report),
    startedAt: startOf(report),
    passed: hasPassed(report),
    files: await Promise.all(
      files.map(async ([path, content]) => ({ path, size: content.length, sha256: await sha256(content) })),
    ),
  };
  const manifestBytes = bytesOf(`${JSON.stringify(manifest, null, 2)}\n`);
  const signature = key ? [[layout.signature, bytesOf(await signManifest(manifestBytes, key))] as const] : [];
  const entries: Zippable = Object.fromEntries([[layout.manifest, manifestBytes], ...signature, ...files]);
  return zipSync(entries, { level: 9, mtime: entryTime(manifest.startedAt), os: 3 });
}
