// Forwarded headers are believed from the proxy's own addresses only.
import type { Call } from '../../code/code.ts';
import type { Place } from '../../errors.ts';
import type { Project } from '../../project/project.ts';
import { placeOfArg } from '../../project/views/nginx/lines.ts';
import { headersOf } from '../../project/views/nginx/location.ts';
import { nginx } from '../../project/views/nginx.ts';
import { spring } from '../../project/views/spring.ts';
import type { Span } from '../../source/span.ts';
import { type Text, text } from '../../text.ts';
import type { ProjectRule, ProjectViolation } from '../project-rule.ts';
import { allLines } from './all-lines.ts';
import { allLocations } from './all-locations.ts';

interface Trusting {
  readonly at: Place;
  readonly what: string;
  readonly hint: Text;
}

const hint = (how: string): Text =>
  text(`只写代理自己的地址，如 ${how}`, `Write the proxy’s own address only, such as ${how}`);

function* byNginx(project: Project): Iterable<Trusting> {
  for (const line of allLines(project, 'set_real_ip_from'))
    if (line.file.environment !== 'local' && /^(?:0\.0\.0\.0|::)\/0$/.test(line.args[0] ?? ''))
      yield {
        at: placeOfArg(line, 0),
        what: `set_real_ip_from ${line.args[0]}`,
        hint: hint('set_real_ip_from 10.20.30.40;'),
      };
}

/** The proxies of the project write X-Forwarded-For themselves: nothing of the browser’s own is in it. */
function isOverwritten(project: Project): boolean {
  const levels = nginx(project).servers.flatMap(({ locations }) =>
    [...allLocations(locations)].flatMap(({ passes }) => passes.map(({ level }) => level)),
  );
  return (
    levels.length > 0 &&
    levels.every((level) =>
      /^(?:\$remote_addr|)$/.test(headersOf(level).get('x-forwarded-for')?.value ?? '-'),
    )
  );
}

/** `app.set('trust proxy', true)`, `app.enable('trust proxy')`. */
function trustedBy({ name, args: [setting, value], offset, length }: Call): Span | undefined {
  if (setting?.kind !== 'string' || setting.literal !== 'trust proxy') return undefined;
  if (name === 'enable') return { offset, length };
  return name === 'set' && value?.kind === 'boolean' && value.literal === 'true' ? value : undefined;
}

function* byExpress(project: Project): Iterable<Trusting> {
  if (isOverwritten(project)) return;
  for (const file of project.ofKind('javascript')) {
    if (file.testCode || file.servedToBrowsers || !file.text.includes('trust proxy')) continue;
    for (const call of file.code?.calls ?? []) {
      const span = trustedBy(call);
      if (span)
        yield {
          at: file.at(span),
          what: 'trust proxy = true',
          hint: hint("app.set('trust proxy', 'loopback')"),
        };
    }
  }
}

/** Laravel: `$proxies = '*'` of the middleware, `trustProxies(at: '*')`. */
function* byLaravel(project: Project): Iterable<Trusting> {
  for (const file of project.ofKind('php')) {
    if (file.testCode || !/trustproxies/i.test(file.text)) continue;
    const values = [
      ...(file.code?.members ?? []).filter(({ name }) => name === 'proxies').map(({ value }) => value),
      ...(file.code?.calls ?? [])
        .filter(({ name }) => name === 'trustProxies')
        .flatMap(({ args }) => args.filter((arg) => arg.name === undefined || arg.name === 'at').slice(0, 1)),
    ];
    for (const value of values)
      if (value.kind === 'string' && /^\*\*?$/.test(value.literal ?? ''))
        yield { at: file.at(value), what: `TrustProxies ${value.literal}`, hint: hint("['10.20.30.40']") };
  }
}

function* bySpring(project: Project): Iterable<Trusting> {
  const settings = spring(project).all(/^server\.tomcat\.(?:remoteip\.)?internalproxies$/);
  for (const { value, at, environment } of settings)
    if (environment !== 'local' && /^(?:\.\*|\.\+|0\.0\.0\.0\/0)$/.test(value))
      yield { at, what: `internal-proxies ${value}`, hint: hint('10\\.20\\.30\\.40') };
}

export const forwardedHeadersTrustedNarrowly: ProjectRule = {
  id: 'forwarded-headers-trusted-narrowly',
  severity: 'warning',
  title: text('只信任反向代理发来的转发头', 'Forwarded headers are believed from the proxy alone'),
  why: text(
    'X-Forwarded-For 和 X-Forwarded-Proto 谁都可以写。信任所有来源，审计日志里的来源 IP、按 IP 的锁定和限流、https 的判断就都能伪造。',
    'Anyone can send X-Forwarded-For and X-Forwarded-Proto. Trusting every source lets anyone forge the address in audit records, evade limits by address, and decide whether a request counts as https.',
  ),
  remedy: text(
    '只写代理的 IP 或最小的网段；nginx 与业务系统同机时写回环地址。',
    'Name the proxy’s address or the smallest range; loopback where nginx runs on the same machine.',
  ),
  references: ['RFC 9700 §4.13', 'GB/T 22239-2019 8.1.4.3 b'],
  examples: {
    bad: {
      'nginx.conf':
        'events {}\nhttp {\n  set_real_ip_from 0.0.0.0/0;\n  real_ip_header X-Forwarded-For;\n}\n',
    },
    good: {
      'nginx.conf':
        'events {}\nhttp {\n  set_real_ip_from 10.20.30.40;\n  real_ip_header X-Forwarded-For;\n}\n',
    },
  },
  *check(project): Iterable<ProjectViolation> {
    for (const by of [byNginx, byExpress, byLaravel, bySpring])
      for (const { at, what, hint: how } of by(project))
        yield {
          at,
          message: text(
            `信任了所有来源（${what}），任何人都能伪造转发头`,
            `Every source is trusted (${what}): anyone can forge forwarded headers`,
          ),
          hint: how,
        };
  },
};
