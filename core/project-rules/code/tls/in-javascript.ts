// Certificates unchecked in Node.js.
import type { Call, Member, Scope } from '../../../code/code.ts';
import type { Project } from '../../../project/project.ts';
import { codeFiles, inDevelopmentOnly } from '../code-files.ts';
import type { Weakness } from './weakness.ts';

/** Settings of build tools and development servers. */
const ofTools = /(?:^|\/)(?:[\w.-]*\.config|gulpfile|Gruntfile|setupProxy)\.[cm]?[jt]s$/;
const option = /^(?:rejectUnauthorized|strictSSL)$/;
const off = (literal: string | undefined): boolean => literal === 'false' || literal === '0';

/** The code looks at the verdict itself, or at the certificate. */
const looksItself = /\bauthorizationError\b|\.authorized\b|getPeerCertificate|fingerprint256/;

/** Servers ask for certificates of clients, which they may check themselves. */
const servers = /^(?:createServer|createSecureServer|listen)$/;

const isWithin = ({ offset }: Member, call: Call): boolean =>
  offset >= call.offset && offset < call.offset + call.length;

const variable = /(?:^|\.)NODE_TLS_REJECT_UNAUTHORIZED$/;

const nothing = /^(?:undefined|null|true|void 0)$/;
const saysNothing = ({ empty, returns }: Scope): boolean => empty || nothing.test(returns?.text ?? '');

/** What the member switches off, and the value that keeps it on. */
function switchedOff({ name, path, value }: Member): Omit<Weakness, 'file' | 'span'> | undefined {
  if (value.scope)
    return name === 'checkServerIdentity' && saysNothing(value.scope) ? { what: name } : undefined;
  if (!off(value.literal)) return undefined;
  if (variable.test(path)) return { what: name, sound: value.kind === 'string' ? "'1'" : '1' };
  return option.test(name) && value.kind === 'boolean' ? { what: name, sound: 'true' } : undefined;
}

export function* inJavascript(project: Project): Iterable<Weakness> {
  for (const { file, code } of codeFiles(project, 'javascript')) {
    if (ofTools.test(file.path) || looksItself.test(file.text)) continue;
    const serving = code.calls.filter(({ name }) => servers.test(name));
    for (const member of code.members) {
      const found = switchedOff(member);
      if (!found || serving.some((call) => isWithin(member, call))) continue;
      if (!inDevelopmentOnly(file, member)) yield { file, span: member.value, ...found };
    }
  }
}
