// govauth evidence: judges evidence packs.
import { text } from '../../core/text.ts';
import type { Command } from '../command.ts';
import { formatOption } from './choices.ts';

export const evidence: Command = {
  name: 'evidence',
  summary: text('核验证据包：逐个文件，连同签名', 'Verify evidence packs: file by file, and the signature'),
  positional: '[verify FILE.zip…]',
  options: {
    key: {
      type: 'string',
      value: 'FILE.pem',
      help: text(
        '必须由这个密钥签名（公钥、证书或私钥）',
        'It has to be signed by this key (public key, certificate or private key)',
      ),
    },
    ...formatOption,
  },
  json: ({ format }) => format === 'json',
  load: () => import('../actions/evidence.ts'),
};
