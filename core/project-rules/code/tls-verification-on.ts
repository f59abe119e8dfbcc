// The certificate of the platform is checked.
import type { Project } from '../../project/project.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { inJava } from './tls/in-java.ts';
import { inJavascript } from './tls/in-javascript.ts';
import { inPhp } from './tls/in-php.ts';
import { inSettings } from './tls/in-settings.ts';

const readers = [inJava, inJavascript, inPhp, inSettings] as const;

const weaknesses = (project: Project) => readers.flatMap((read) => [...read(project)]);

export const tlsVerificationOn: ProjectRule = {
  id: 'tls-verification-on',
  severity: 'error',
  title: text('必须校验对方的证书', 'Certificates of servers are checked'),
  why: text(
    '不校验证书，HTTPS 只剩下加密：网络中间的任何设备都能冒充平台，拿走客户端密钥、授权码和用户信息，或让任何人登录成任何人。',
    'Without the check of the certificate HTTPS only encrypts: any machine on the way can pass for the platform, take the client secret, codes and user information, or let anybody sign in as anybody.',
  ),
  remedy: text(
    '保持校验打开；平台用内部 CA 时把它的证书交给客户端（Java truststore、NODE_EXTRA_CA_CERTS 或 ca、CURLOPT_CAINFO、Guzzle 的 verify 路径）。没有任何地方调用的方法不报告。',
    'Keep the check on. For a platform with an internal CA give its certificate to the client (Java truststore, NODE_EXTRA_CA_CERTS or ca, CURLOPT_CAINFO, the path in verify of Guzzle). Methods that nothing calls are not told of.',
  ),
  references: ['RFC 6749 §10.9', 'RFC 6749 §3.2', 'GB/T 39786-2021 8.2 a', 'GB/T 22239-2019 8.1.2.2'],
  fixable: true,
  examples: {
    bad: {
      'src/platform.js':
        "import https from 'node:https';\nexport const agent = new https.Agent({ rejectUnauthorized: false });\n",
    },
    good: {
      'src/platform.js':
        "import https from 'node:https';\nimport { readFileSync } from 'node:fs';\nexport const agent = new https.Agent({ ca: readFileSync('ca.pem') });\n",
    },
  },
  *check(project) {
    for (const { file, span, what, sound } of weaknesses(project))
      yield {
        at: file.at(span),
        environment: file.environment,
        message: text(
          `${what} 在这里使对方的证书不受校验，应当校验`,
          `${what} here leaves the certificate of the server unchecked; it should be checked`,
        ),
        hint: text(
          '删去这一处；平台用内部 CA 时改为信任它的 CA 证书。',
          'Take it out; for a platform with an internal CA, trust the certificate of that CA.',
        ),
        ...(sound !== undefined && {
          fix: {
            title: text('打开证书校验', 'Check certificates'),
            edits: [{ offset: span.offset, length: span.length, newText: sound }],
          },
        }),
      };
  },
};
