// The options of a test that ask for an evidence pack.
import { text } from '../../core/text.ts';
import type { Options } from '../command.ts';

export const evidenceOptions: Options = {
  evidence: {
    type: 'string',
    value: 'FILE.zip',
    help: text(
      '写出证据包：配置、计划、结论、报告、脱敏报文、版本、校验值',
      'Write an evidence pack: config, plan, verdicts, reports, masked transcripts, versions, digests',
    ),
  },
  'sign-key': {
    type: 'string',
    value: 'FILE.pem',
    help: text('与 --evidence 同用：用此私钥签名', 'With --evidence: sign it with this private key'),
  },
};
