// Callbacks that are not what the standard says, and unusual ones that are (RFC 6749 §4.1.2, RFC 9207).
import { withQuery } from '../../dialect/parameters.ts';
import { text } from '../../text.ts';
import { echoesState, everyProfile, type Fault, openidOnly } from '../fault.ts';
import type { FaultFacts } from '../seams.ts';
import { without } from './without.ts';

type Row = Omit<Fault, 'appliesTo'> & Partial<Pick<Fault, 'appliesTo'>>;

const refused = { caughtBy: 'authorization-granted', system: 'refuse' } as const;
const tolerated = { caughtBy: undefined, system: 'accept' } as const;

/** `url` with the parameter of that RFC name a second time, with another value. */
function repeated(url: string, name: string, { profile }: FaultFacts): string {
  const wireName = profile.callback.parameters[name] ?? name;
  const value = new URL(url).searchParams.get(wireName);
  return value === null ? url : withQuery(url, new URLSearchParams([[wireName, `${value}-again`]]));
}

const rows: readonly Row[] = [
  {
    ...refused,
    id: 'code-missing',
    title: text('回调没有授权码', 'The callback has no code'),
    description: text(
      '回调既没有授权码，也没有错误；平台用了别的参数名，或网关丢了参数。',
      'The callback carries neither a code nor an error; the platform names it otherwise, or a gateway dropped it.',
    ),
    hook: { seam: 'callback', change: (parameters) => without(parameters, 'code') },
  },
  {
    ...refused,
    id: 'code-empty',
    title: text('回调的授权码为空', 'The code in the callback is empty'),
    description: text(
      '参数在而值为空；不能拿空值去换令牌。',
      'The parameter is there and empty; nothing can be exchanged for it.',
    ),
    hook: { seam: 'callback', change: (parameters) => ({ ...parameters, code: '' }) },
  },
  {
    ...tolerated,
    id: 'code-long',
    title: text('授权码有 600 个字符', 'The code has 600 characters'),
    description: text(
      '有的平台把加密的内容放进授权码；标准不限长度，系统的字段、日志和网关须容得下。',
      'Some platforms put encrypted data into the code; the standard sets no limit, and a system’s fields, logs and gateways have to hold it.',
    ),
    hook: { seam: 'code', change: (code) => code.padEnd(600, 'x') },
  },
  {
    ...tolerated,
    id: 'code-with-reserved-characters',
    title: text('授权码含 + / = & 等字符', 'The code holds + / = & and the like'),
    description: text(
      '授权码是标准 Base64 一类的文本；系统解码或编码一次多了、少了，换令牌就会失败。',
      'The code is Base64 or the like; a system that decodes or encodes once too often, or not at all, fails at the exchange.',
    ),
    hook: { seam: 'code', change: (code) => `${code}+/=&%2B ~` },
  },
  {
    ...refused,
    id: 'code-repeated',
    title: text('回调有两个授权码', 'The callback has two codes'),
    description: text(
      '同名参数出现两次，系统与网关可能各取一个；须当作错误（RFC 6749 §3.1）。',
      'The parameter comes twice, and system and gateway may each take another one; it is an error (RFC 6749 §3.1).',
    ),
    hook: {
      seam: 'callback-url',
      change: (url, facts) => repeated(url, 'code', facts),
    },
  },
  {
    ...refused,
    id: 'code-with-error',
    title: text('回调同时有授权码和错误', 'The callback has a code and an error'),
    description: text(
      '授权码与 error 同时出现，互相矛盾；须当作失败。',
      'A code and an error contradict each other; it is a failure.',
    ),
    hook: {
      seam: 'callback',
      change: (parameters) => ({ ...parameters, error: 'access_denied' }),
    },
  },
  {
    ...refused,
    id: 'state-repeated',
    title: text('回调有两个 state', 'The callback has two states'),
    description: text(
      'state 出现两次，一次是对的；只看第一个或最后一个的系统会放过伪造的回调（RFC 6749 §3.1）。',
      'The state comes twice and one of them is right; a system that looks at the first or the last lets forged callbacks through (RFC 6749 §3.1).',
    ),
    appliesTo: echoesState,
    hook: { seam: 'callback-url', change: (url, facts) => repeated(url, 'state', facts) },
  },
  {
    ...refused,
    id: 'issuer-parameter-wrong',
    title: text('回调的 iss 是别的平台', 'The callback is from another issuer'),
    description: text(
      '平台公布回调会带 iss，带来的却是别的平台；可能是混淆攻击（RFC 9207 §2.4）。',
      'The platform announces an iss in the callback, and it names another one; perhaps a mix-up attack (RFC 9207 §2.4).',
    ),
    appliesTo: openidOnly,
    hook: {
      seam: 'callback',
      change: (parameters) => ({ ...parameters, iss: 'https://another.example.invalid' }),
    },
  },
  {
    ...refused,
    id: 'issuer-parameter-missing',
    title: text('回调没有公布过的 iss', 'The callback lacks the announced iss'),
    description: text(
      '发现文档说回调带 iss，实际没有；支持 RFC 9207 的系统必须拒绝，不支持的无从察觉。',
      'Discovery says that callbacks carry an iss and this one does not; a system that knows RFC 9207 has to refuse it, one that does not cannot tell.',
    ),
    system: 'either',
    appliesTo: openidOnly,
    hook: { seam: 'callback', change: (parameters) => without(parameters, 'iss') },
  },
  {
    ...tolerated,
    id: 'callback-parameters-unknown',
    title: text('回调带多余的参数', 'The callback has parameters nobody knows'),
    description: text(
      '平台附带标准之外的参数；不认识的参数须忽略（RFC 6749 §4.1.2）。',
      'The platform adds parameters of its own; those that are unknown have to be ignored (RFC 6749 §4.1.2).',
    ),
    hook: {
      seam: 'callback',
      change: (parameters) => ({ ...parameters, session_state: 'x.1', areaCode: '990000', lang: '中文' }),
    },
  },
];

export const callbackFaults: readonly Fault[] = rows.map((row) => ({ appliesTo: everyProfile, ...row }));
