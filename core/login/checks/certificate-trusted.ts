// The platform's TLS certificate is valid and trusted.
import { text } from '../../text.ts';
import type { Artefacts } from '../artefacts.ts';
import type { Masker } from '../mask/masker.ts';
import { type Check, notApplicable, type Verdict } from './check.ts';
import { networkVerdict } from './network-verdict.ts';

const judgeNetwork = (artefacts: Artefacts, masker: Masker): Verdict =>
  networkVerdict('certificate-trusted', artefacts, masker, ({ code }, host) =>
    text(
      `${host} 的 TLS 证书不可信（${code}）。`,
      `The TLS certificate of ${host} is not trusted (${code}).`,
    ),
  );

export const certificateTrusted: Check = {
  id: 'certificate-trusted',
  title: text('平台证书可信', 'The platform’s certificate is trusted'),
  step: 'every',
  why: text(
    '客户端密钥和令牌都走这条连接；不校验证书，等于把它们交给任何一个中间人。',
    'Client secret and tokens travel this connection; without the certificate check they go to anyone in the middle.',
  ),
  references: ['RFC 6749 §10.9', 'RFC 9700 §2.6', 'GB/T 22239-2019 8.1.2.2'],
  judge: (artefacts, masker) => {
    const verdict = judgeNetwork(artefacts, masker);
    // A platform on loopback may speak plain http: there is no certificate to trust then.
    const secured = artefacts.input.platformBaseUrl.startsWith('https:');
    return verdict.kind === 'passed' && !secured ? notApplicable : verdict;
  },
};
