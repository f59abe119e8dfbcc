// caFile names the certificate of a private CA; it is no switch that turns checks off and no key.
import { type Text, text } from '../text.ts';
import type { Rule } from './rule.ts';
import { holdsReference } from './value/holds-reference.ts';
import { shown } from './value/shown.ts';

/** The first pattern that holds says what is wrong. */
const wrong: readonly (readonly [pattern: RegExp, what: Text])[] = [
  [
    /^(?:|0|\*|false|off|no|none|null|skip|ignore|insecure|allow[-_ ]?all|trust[-_ ]?all|\/dev\/null|nul)$|verify|reject_?unauthorized|tls_reject/i,
    text('像是要关闭证书校验', 'looks like an attempt to switch certificate checks off'),
  ],
  [
    /\.(?:key|pfx|p12|jks|keystore)$/i,
    text('是私钥或密钥库，不是 CA 证书', 'is a private key or key store, not a CA certificate'),
  ],
  [/^[a-z]+:\/\//i, text('是网址，不是文件', 'is a URL, not a file')],
];

const isCertificate = /\.(?:pem|crt|cer)$/i;
const notPem = text(
  '不是 PEM 证书文件（.pem、.crt、.cer）',
  'is not a PEM certificate file (.pem, .crt, .cer)',
);

const problem = (value: string): Text | undefined =>
  wrong.find(([pattern]) => pattern.test(value))?.[1] ?? (isCertificate.test(value) ? undefined : notPem);

export const caFilePem: Rule = {
  id: 'ca-file-pem',
  severity: 'error',
  title: text(
    'caFile 必须是 CA 证书文件，不能用来关闭校验',
    'caFile names a CA certificate and never disables checks',
  ),
  why: text(
    '平台使用自建 CA 时，应当信任那一个 CA，而不是放弃证书校验：放弃校验后，任何中间人都可以冒充平台。',
    'A platform with a private CA calls for trusting that one CA, not for giving up certificate checks: without them anyone in between can pose as the platform.',
  ),
  references: ['RFC 6749 §10.9', 'GB/T 22239-2019 8.1.2.2', 'GB/T 39786-2021 8.2 a'],
  examples: {
    bad: '{ "environments": { "test": { "caFile": "none" } } }',
    good: '{ "environments": { "test": { "caFile": "./certs/gov-ca.pem" } } }',
  },
  *check({ environments, document }) {
    for (const { value, path } of environments) {
      const { caFile } = value;
      const what = caFile === undefined || holdsReference(caFile) ? undefined : problem(caFile);
      if (caFile === undefined || !what) continue;
      yield {
        at: document.placeOf([...path, 'caFile']),
        message: text(
          `caFile 的值“${shown(caFile)}”${what.zh}`,
          `caFile is “${shown(caFile)}”, which ${what.en}`,
        ),
        hint: text(
          '向平台运营方索取 CA 证书，保存为 PEM 文件并填写相对路径；平台使用公共 CA 时删除这一项。',
          'Get the CA certificate from the operator, save it as a PEM file and write its relative path; remove the entry if the platform has a public CA.',
        ),
      };
    }
  },
};
