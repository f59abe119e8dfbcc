// The verdict on an evidence pack, for people: what differs, file by file, and what the signature is worth.
import type { Difference, EvidenceVerdict, SignatureState } from '../../core/evidence/verify.ts';
import { type Text, text } from '../../core/text.ts';
import type { Terminal } from '../terminal/terminal.ts';

const kinds: Readonly<Record<Difference['kind'], Text>> = {
  changed: text('内容被改动', 'changed'),
  missing: text('缺少', 'missing'),
  extra: text('多出，不在清单里', 'extra, not in the manifest'),
};

const signatures: Readonly<Record<SignatureState, Text>> = {
  none: text(
    '没有签名：校验值能发现损坏，挡不住有意改写。',
    'not signed: digests show damage, not a rewrite on purpose.',
  ),
  'own-key': text(
    '签名有效，但所用公钥来自包内：请另行核对下面的公钥指纹，或用 --key 给出公钥。',
    'valid, by the key in the pack: compare the thumbprint below by other means, or give the key with --key.',
  ),
  'given-key': text('签名有效，出自所给的密钥。', 'valid, by the key that was given.'),
  invalid: text(
    '签名无效：清单被改动，或不是这个密钥签的。',
    'not valid: the manifest was changed, or another key signed it.',
  ),
};

export function verdictText(path: string, verdict: EvidenceVerdict, terminal: Terminal): string {
  const { sound, manifest, differences, signature, keyId } = verdict;
  const { say } = terminal;
  const mark = sound ? terminal.green('✓') : terminal.red('✗');
  const files = manifest.files.length;
  const line = sound
    ? text(`完好，${files} 个文件与清单一致`, `sound, ${files} files as the manifest has them`)
    : text('不可采信', 'not to be relied on');
  const result = manifest.passed ? text('测试通过', 'passed') : text('测试未通过', 'failed');
  // The manifest is foreign as long as nobody has judged it: nothing in it may steer the terminal.
  const plain = (value: string) => value.replace(/\p{Cc}/gu, '');
  return [
    `${mark} ${path}  ${say(line)}`,
    `  ${terminal.dim(`${plain(manifest.system)} · ${plain(manifest.startedAt)} · ${say(result)}`)}`,
    ...differences.map(({ path: name, kind }) => `  ${terminal.red(say(kinds[kind]))}  ${plain(name)}`),
    `  ${say(text('签名', 'Signature'))}  ${say(signatures[signature])}`,
    ...(keyId === undefined ? [] : [`  ${say(text('公钥指纹', 'Thumbprint'))}  ${keyId}`]),
  ].join('\n');
}
