// The platform's TLS certificate is valid and trusted.
import { text } from '../../text.ts';
import type { Check } from './check.ts';
import { networkVerdict } from './network-verdict.ts';

export const certificateTrusted: Check = {
  id: 'certificate-trusted',
  title: text('平台证书可信', 'The platform’s certificate is trusted'),
  step: 'every',
  why: text(
    '客户端密钥和令牌都走这条连接；不校验证书，等于把它们交给任何一个中间人。',
    'Client secret and tokens travel this connection; without the certificate check they go to anyone in the middle.',
  ),
  references: ['RFC 6749 §10.9', 'RFC 9700 §2.6', 'GB/T 22239-2019 8.1.2.2'],
  judge: (artefacts, masker) =>
    networkVerdict('certificate-trusted', artefacts, masker, ({ code }, host) =>
      text(
        `${host} 的 TLS 证书不可信（${code}）。`,
        `The TLS certificate of ${host} is not trusted (${code}).`,
      ),
    ),
};
