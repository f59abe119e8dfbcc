// The proxy that browsers reach writes the forwarded headers itself and does not take them from the browser.

import { effective } from '../../project/views/nginx/level.ts';
import { placeOfArg } from '../../project/views/nginx/lines.ts';
import { headersOf, type NginxHeader } from '../../project/views/nginx/location.ts';
import { type NginxServer, nginx } from '../../project/views/nginx.ts';
import type { NginxDirective } from '../../source/nginx.ts';
import { text } from '../../text.ts';
import type { ProjectRule, ProjectViolation } from '../project-rule.ts';
import { allLocations } from './all-locations.ts';
import { handedOn, location, tlsServer } from './example-server.ts';

/** Header → what the proxy knows better, and the browser's own value. */
const own: readonly (readonly [name: string, taken: string, better: string])[] = [
  ['x-forwarded-proto', '$http_x_forwarded_proto', '$scheme'],
  ['x-forwarded-for', '$http_x_forwarded_for', '$remote_addr'],
  ['x-real-ip', '$http_x_real_ip', '$remote_addr'],
  ['x-real-ip', '$http_x_forwarded_for', '$remote_addr'],
  ['x-forwarded-host', '$http_x_forwarded_host', '$host'],
];

/** Headers in which a content delivery network tells the address of the browser. */
const ofNetwork = /\$http_(?:cf_|ali_cdn|true_client|cdn_|x_cdn|x_client_ip)/;

/** TLS ends here, and nothing says that another proxy stands in front. */
const isEdge = (server: NginxServer): boolean =>
  server.environment !== 'local' &&
  ![...new Set([...allLocations(server.locations)].map((one) => headersOf(one)))].some((headers) =>
    [...headers.values()].some(({ value }) => ofNetwork.test(value)),
  ) &&
  server.listens.some(({ tls }) => tls) &&
  effective(server, 'set_real_ip_from').length === 0 &&
  !(server.own.get('listen') ?? []).some(({ args }) => args.includes('proxy_protocol'));

interface Copied {
  readonly header: NginxHeader;
  readonly better: string;
}

/** Headers copied from the browser; a directive that several locations inherit is there once. */
function copiedIn({ locations }: NginxServer): readonly Copied[] {
  const found = new Map<NginxDirective, Copied>();
  for (const { passes } of allLocations(locations))
    for (const { level } of passes) {
      const headers = headersOf(level);
      for (const [name, taken, better] of own) {
        const header = headers.get(name);
        if (header?.value.toLowerCase() === taken) found.set(header.line.directive, { header, better });
      }
    }
  return [...found.values()];
}

export const proxySetsOwnForwardedHeaders: ProjectRule = {
  id: 'proxy-sets-own-forwarded-headers',
  severity: 'warning',
  title: text(
    '最外层代理自己写转发头，不照抄浏览器发来的',
    'The outermost proxy writes forwarded headers itself, not what the browser sent',
  ),
  why: text(
    '在终止 TLS 的代理上，浏览器本来不发 X-Forwarded-Proto，照抄得到空值，业务系统以为是 http，回调地址随之出错；攻击者却可以随意发送，冒充别的来源 IP、协议和主机名，审计日志也就不可信。',
    'Where TLS ends, browsers send no X-Forwarded-Proto: copying it gives nothing, the application takes the request for http, and redirect URIs come out wrong. An attacker can send any value and pretend another address, scheme or host, which audit records then show.',
  ),
  remedy: text(
    '改用 nginx 自己的变量：$scheme、$remote_addr、$host。前面还有一层代理时，用 set_real_ip_from 写明它的地址。',
    'Use nginx’s own variables: $scheme, $remote_addr, $host. With another proxy in front, name its address with set_real_ip_from.',
  ),
  references: ['RFC 9700 §4.13', 'GB/T 22239-2019 8.1.4.3 b'],
  fixable: true,
  examples: {
    bad: {
      'nginx.conf': tlsServer([
        location('/', [
          ...handedOn.slice(0, 2),
          'proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto;',
        ]),
      ]),
    },
    good: { 'nginx.conf': tlsServer([location('/', handedOn)]) },
  },
  *check(project): Iterable<ProjectViolation> {
    for (const server of nginx(project).servers.filter(isEdge))
      for (const { header, better } of copiedIn(server)) {
        const { line, value } = header;
        const at = placeOfArg(line, 1);
        yield {
          at,
          environment: server.environment,
          message: text(
            `${line.args[0]} 照抄浏览器发来的值（${value}），应由代理自己写`,
            `${line.args[0]} is what the browser sent (${value}); the proxy has to write it itself`,
          ),
          hint: text(`改为 ${better}`, `Change it to ${better}.`),
          fix: {
            title: text(`改为 ${better}`, `Change to ${better}`),
            edits: [{ offset: at.offset, length: at.length, newText: better }],
          },
        };
      }
  },
};
