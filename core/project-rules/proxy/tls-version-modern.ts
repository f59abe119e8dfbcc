// No TLS version before 1.2 is offered.
import type { Fix } from '../../finding.ts';
import type { Project } from '../../project/project.ts';
import { type NginxLine, placeOf } from '../../project/views/nginx/lines.ts';
import { text } from '../../text.ts';
import type { ProjectRule, ProjectViolation } from '../project-rule.ts';
import { allLines } from './all-lines.ts';
import { tlsServer } from './example-server.ts';

const old = /^(?:SSLv2|SSLv3|TLSv1|TLSv1\.1)$/i;

const protocols = (project: Project): readonly NginxLine[] =>
  allLines(project, 'ssl_protocols').filter(({ file }) => file.environment !== 'local');

/** The directive without the old versions. */
function modern({ directive, args }: NginxLine): Fix {
  const kept = args.filter((version) => !old.test(version));
  const versions = kept.length > 0 ? kept.join(' ') : 'TLSv1.2 TLSv1.3';
  const [first, last] = [directive.args[0]?.span, directive.args.at(-1)?.span];
  const offset = first?.offset ?? directive.offset;
  return {
    title: text(`只留 ${versions}`, `Keep ${versions} only`),
    edits: [{ offset, length: (last ? last.offset + last.length : offset) - offset, newText: versions }],
  };
}

export const tlsVersionModern: ProjectRule = {
  id: 'tls-version-modern',
  severity: 'warning',
  production: 'error',
  title: text('只提供 TLS 1.2 及以上版本', 'Only TLS 1.2 and later is offered'),
  why: text(
    'SSL 3.0、TLS 1.0 和 1.1 已被废弃，有公开的降级与解密攻击；授权码、会话 Cookie 和个人信息都经由这条连接。等保测评也会据此扣分。',
    'SSL 3.0, TLS 1.0 and 1.1 are deprecated and open to known downgrade and decryption attacks; authorization codes, session cookies and personal data go over this connection. Assessments mark it down as well.',
  ),
  remedy: text('写成 ssl_protocols TLSv1.2 TLSv1.3;', 'Write ssl_protocols TLSv1.2 TLSv1.3;'),
  references: ['RFC 8996', 'RFC 9325 §3.1.1', 'GB/T 22239-2019 8.1.2.2'],
  fixable: true,
  examples: {
    bad: { 'nginx.conf': tlsServer(['ssl_protocols TLSv1 TLSv1.1 TLSv1.2;']) },
    good: { 'nginx.conf': tlsServer(['ssl_protocols TLSv1.2 TLSv1.3;']) },
  },
  *check(project): Iterable<ProjectViolation> {
    for (const line of protocols(project)) {
      const found = line.args.filter((version) => old.test(version));
      if (found.length === 0) continue;
      yield {
        at: placeOf(line),
        environment: line.file.environment,
        message: text(
          `允许使用已废弃的 ${found.join('、')}，应只留 TLSv1.2 和 TLSv1.3`,
          `Deprecated ${found.join(', ')} allowed; TLSv1.2 and TLSv1.3 alone were expected`,
        ),
        hint: text('删去这些旧版本。', 'Remove the old versions.'),
        fix: modern(line),
      };
    }
  },
};
