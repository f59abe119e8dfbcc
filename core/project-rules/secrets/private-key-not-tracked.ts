// Private keys stand neither in the repository nor in code and settings.
import type { Project, ProjectFile } from '../../project/project.ts';
import { type Text, text } from '../../text.ts';
import type { ProjectRule, ProjectViolation } from '../project-rule.ts';
import { isShared } from './shared.ts';

/** With enough of the key behind it to be one: 40 characters of Base64, whatever breaks its lines. */
const privateKey =
  /-----BEGIN (?:(RSA|EC|DSA|SM2|OPENSSH|ENCRYPTED) )?PRIVATE KEY-----(?:[\s"'+.,]|\\[nr]|Proc-Type:[^\r\n]{0,80}|DEK-Info:[^\r\n]{0,80}){0,60}[A-Za-z0-9+/]{20}/g;
/** For a server on the developer's own machine. */
const forThisMachine =
  /(?:^|[/._-])(?:localhost|127\.0\.0\.1|local|dev|development|test|sample|example)(?:[/._-]|$)/i;

const written: ReadonlySet<ProjectFile['kind']> = new Set([
  'key',
  'java',
  'javascript',
  'php',
  'page',
  'spring',
  'compose',
  'dotenv',
  'dockerfile',
]);

function isJudged(project: Project, file: ProjectFile): boolean {
  if (!written.has(file.kind) || file.testCode || forThisMachine.test(file.path)) return false;
  // A key in a file of its own may lie beside a system that is in no repository.
  if (file.kind === 'key' && !project.git) return false;
  return file.text.includes('PRIVATE KEY-----') && isShared(project, file);
}

const keyFile = (path: string, isEncrypted: boolean): Text =>
  text(
    `${path} 是${isEncrypted ? '加密的' : ''}私钥，却没有排除在 git 之外`,
    `${path} is ${isEncrypted ? 'an encrypted' : 'a'} private key and not kept out of git`,
  );

function* keysIn(file: ProjectFile): Iterable<ProjectViolation> {
  for (const { index, 0: begin, 1: kind } of file.text.matchAll(privateKey)) {
    const isEncrypted = kind === 'ENCRYPTED' || begin.includes('ENCRYPTED');
    const length = begin.indexOf('KEY-----') + 'KEY-----'.length;
    yield {
      at: file.at({ offset: index, length }),
      environment: file.environment,
      message:
        file.kind === 'key'
          ? keyFile(file.path, isEncrypted)
          : text('这里写着私钥（内容不在此显示）', 'A private key stands here (not shown)'),
      hint: text(
        '移到仓库之外、由部署时给出；这个私钥视为泄露，吊销并更换。',
        'Move it out of the repository and give it at deployment; treat it as leaked, revoke and replace it.',
      ),
      ...(isEncrypted && { severity: 'warning' as const }),
    };
  }
}

export const privateKeyNotTracked: ProjectRule = {
  id: 'private-key-not-tracked',
  severity: 'error',
  title: text('私钥不得进入仓库', 'Private keys stay out of the repository'),
  why: text(
    '拿到 HTTPS 证书的私钥可以冒充网站，拿到签名私钥（SM2、RSA）可以冒充本系统向平台发请求。进过仓库的私钥只能作废重发。',
    'With the private key of a certificate somebody else can be this site, with a private signing key (SM2, RSA) this system. A key that was in a repository has to be revoked and replaced.',
  ),
  remedy: text(
    '私钥放在服务器上仓库之外的位置，只让服务账号读；从仓库删去（git rm --cached），吊销并更换。开发用的自签名证书按需生成，不入库。',
    'Keep the key on the server outside the repository, readable by the service account alone; remove it (git rm --cached), revoke and replace it. Make self-signed development certificates when they are needed.',
  ),
  references: ['GB/T 22239-2019 8.1.4.8', 'GB/T 39786-2021 8.4 e'],
  examples: {
    bad: {
      '.gitignore': 'target\n',
      'deploy/oa.key':
        '-----BEGIN PRIVATE KEY-----\nbm90IGEgcmVhbCBrZXksIG9ubHkgYSBzYW1wbGU=\n-----END PRIVATE KEY-----\n',
    },
    good: {
      '.gitignore': 'target\n',
      'deploy/oa.pem':
        '-----BEGIN CERTIFICATE-----\nbm90IGEgcmVhbCBjZXJ0aWZpY2F0ZSwgYSBzYW1wbGU=\n-----END CERTIFICATE-----\n',
    },
  },
  *check(project) {
    for (const file of project.files) if (isJudged(project, file)) yield* keysIn(file);
  },
};
