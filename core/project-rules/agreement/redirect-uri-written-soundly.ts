// A redirect URI in settings or code is one a platform can take.
import type { Severity } from '../../finding.ts';
import type { Project } from '../../project/project.ts';
import type { Statement } from '../../project/views/registration/statement.ts';
import { registration } from '../../project/views/registration.ts';
import { ipRange, isLoopback } from '../../rules/address/ip-range.ts';
import { decoded, isEncoded } from '../../rules/address/percent-encoded.ts';
import { readAddress } from '../../rules/address/read-address.ts';
import { placeholderIn } from '../../rules/value/placeholder.ts';
import { shown } from '../../rules/value/shown.ts';
import { type Text, text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { comparisonFor } from './comparison.ts';
import { placeOf, retyped } from './statement-place.ts';

interface Flaw {
  readonly message: Text;
  readonly hint: Text;
  readonly mended?: string;
  readonly severity?: Severity;
}

/** A host without a scheme, or a scheme with a slip in it. */
const schemeless = /^(?:[\w-]+(?:\.[\w-]+)+(?::\d+)?\/|https?(?::\/?(?!\/)|\/\/))/i;

const onlyHere = ({ hostname }: URL): boolean => isLoopback(hostname, ipRange(hostname));

/** The first that holds is the one told; `alone` where nothing else compares the value with the config. */
const flaws: readonly ((statement: Statement, alone: boolean) => Flaw | undefined)[] = [
  ({ value }) =>
    isEncoded(value)
      ? {
          message: text(
            `回调地址“${shown(value)}”已经做过百分号编码，发送时会再编码一次`,
            `The redirect URI “${shown(value)}” is percent-encoded already and would be encoded once more`,
          ),
          hint: text('写未编码的地址。', 'Write the plain URL.'),
          ...(isEncoded(decoded(value)) ? {} : { mended: decoded(value) }),
        }
      : undefined,
  ({ value }) =>
    value.includes('#')
      ? {
          message: text(
            `回调地址“${shown(value)}”含有“#”，其后的内容不会发给服务器`,
            `The redirect URI “${shown(value)}” has a fragment, which browsers do not send to the server`,
          ),
          hint: text(
            '改用后端路径接收授权码，登录后再跳到前端页面。',
            'Receive the code at a path of the back end and go on to the front end after login.',
          ),
        }
      : undefined,
  ({ value }) =>
    value.includes('*')
      ? {
          message: text(
            `回调地址“${shown(value)}”含有通配符 *`,
            `The redirect URI “${shown(value)}” holds a wildcard`,
          ),
          hint: text('写一个固定的完整地址。', 'Write one fixed URI.'),
        }
      : undefined,
  ({ value }, alone) =>
    alone && schemeless.test(value)
      ? {
          message: text(
            `回调地址“${shown(value)}”不是完整的地址，应以 https:// 开头`,
            `The redirect URI “${shown(value)}” is not absolute, it should start with https://`,
          ),
          hint: text('写完整地址：协议、主机、路径。', 'Write it whole: scheme, host and path.'),
        }
      : undefined,
  ({ value, environment }, alone) => {
    const url = alone && environment === 'production' ? readAddress(value) : undefined;
    return url && url.protocol === 'http:' && !onlyHere(url)
      ? {
          message: text(
            `生产环境的回调地址“${shown(value)}”是明文 http，授权码会被途中看到`,
            `The redirect URI “${shown(value)}” of production is plain http: the code can be read on its way`,
          ),
          hint: text('改用 https，并在平台重新登记。', 'Use https and register it anew.'),
        }
      : undefined;
  },
];

function flawOf(project: Project, statement: Statement): Flaw | undefined {
  if (statement.role !== 'redirect-uri' || placeholderIn(statement.value, 'technical') !== undefined)
    return undefined;
  const comparison = comparisonFor(project, statement);
  if (comparison?.agrees) return undefined;
  for (const flaw of flaws) {
    const found = flaw(statement, comparison === undefined);
    if (found) return found;
  }
  return undefined;
}

export const redirectUriWrittenSoundly: ProjectRule = {
  id: 'redirect-uri-written-soundly',
  severity: 'error',
  title: text('设置与代码里的回调地址写法正确', 'Redirect URIs in settings and code are written soundly'),
  why: text(
    '回调地址要原样发给平台比较：预先编码的会被编码两次，“#”之后的内容到不了服务器，通配符让授权码落到别处，缺少协议的不是地址，明文 http 会泄露授权码。',
    'A redirect URI is sent as it is and compared: one encoded beforehand is encoded twice, what follows “#” never reaches the server, a wildcard lets codes go astray, without a scheme it is no URI, and plain http gives the code away.',
  ),
  remedy: text(
    '写一个完整、未编码、不带“#”和“*”的 https 地址，与平台登记的一致。',
    'Write one whole https URI, not encoded, without “#” and “*”, equal to the registered one.',
  ),
  references: ['RFC 6749 §3.1.2', 'RFC 6749 §3.1.2.1', 'RFC 9700 §2.1', 'RFC 9700 §4.1.3'],
  examples: {
    bad: { 'application-prod.yml': 'sso:\n  redirect-uri: https%3A%2F%2Foa.sfj.invalid%2Fauth%2Fcallback\n' },
    good: { 'application-prod.yml': 'sso:\n  redirect-uri: https://oa.sfj.invalid/auth/callback\n' },
  },
  fixable: true,
  *check(project) {
    for (const statement of registration(project)) {
      const flaw = flawOf(project, statement);
      if (!flaw) continue;
      const { message, hint, mended } = flaw;
      yield {
        at: placeOf(statement),
        environment: statement.environment,
        message,
        hint,
        ...(mended !== undefined && retyped(statement, mended)),
      };
    }
  },
};
