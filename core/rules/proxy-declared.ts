// A system that is reached over https says what terminates TLS before it.
import { text } from '../text.ts';
import { addresses } from './address/addresses.ts';
import { environmentTitle } from './address/environment-names.ts';
import type { Rule } from './rule.ts';
import { dotted } from './value/dotted.ts';
import { replaceValue } from './value/replace-value.ts';

export const proxyDeclared: Rule = {
  id: 'proxy-declared',
  severity: 'warning',
  title: text('使用 https 时应声明反向代理', 'A reverse proxy is declared where https is used'),
  why: text(
    '生成的系统自己不处理 TLS，https 由 nginx 等反向代理提供。不声明代理，系统会以为用户在用 http：带 Secure 的会话 Cookie 不下发，登录反复循环，审计里的来源 IP 也全是代理的地址。',
    'The generated system does not terminate TLS itself, a proxy does. Undeclared, the system believes users come over http: the Secure session cookie is not set, login loops, and the audit log shows the proxy’s address for everyone.',
  ),
  references: ['RFC 9700 §4.13', 'GB/T 22239-2019 8.1.4.3 b'],
  examples: {
    bad: '{ "proxy": { "behind": false, "trusted": null } }',
    good: '{ "proxy": { "behind": true, "trusted": ["loopback"] } }',
  },
  *check(context) {
    const { config, document } = context;
    if (config.proxy.behind) return;
    const first = addresses(context, ['publicBaseUrl']).find(({ protocol }) => protocol === 'https:');
    if (!first) return;
    const { zh, en } = environmentTitle[first.environment];
    yield {
      at: document.placeOf(['proxy', 'behind']),
      message: text(
        `${zh}用 https 访问，却没有声明反向代理（proxy.behind 为 false）`,
        `Users reach ${en} over https, but no reverse proxy is declared (proxy.behind is false)`,
      ),
      hint: text(
        '改为 true，并在 proxy.trusted 写明代理的地址（本机 nginx 写 loopback）。',
        'Set it to true and write the proxy’s address in proxy.trusted (loopback for nginx on the same machine).',
      ),
      related: [
        {
          at: document.placeOf(first.path),
          message: text(`${dotted(first.path)} 是 https`, `${dotted(first.path)} is https`),
        },
      ],
      ...(config.proxy.trusted?.length ? { fix: replaceValue(document, ['proxy', 'behind'], true) } : {}),
    };
  },
};
