// The platform lets this machine's address call its interfaces.
import { text } from '../../text.ts';
import type { RawExchange } from '../artefacts.ts';
import { pageText } from '../page-text.ts';
import { operatorRequest } from '../reach/operator-request.ts';
import { type Check, failed, passed, unjudged } from './check.ts';
import { lastExchange, proofOf } from './evidence.ts';
import { ownWords } from './refusal.ts';

/** How platforms and gateways say that an address is not on their list. */
const words = [
  /\b(?:not allow\w*|denied|forbidden|blocked|invalid|illegal|untrusted)\b.{0,60}\bip\b/i,
  /\bip\b.{0,40}\b(?:not allow\w*|denied|forbidden|blocked|white ?-?list|allow ?-?list|not in)\b/i,
  /\bip\b.{0,12}(?:白名单|未授权|不允许|受限|未登记|未备案|禁止|非法|不合法)/i,
  /(?:白名单|出口地址|来源地址|访问来源).{0,20}(?:未|不|限|拒)/,
  /(?:不在|未在|未加入|未配置).{0,10}(?:白名单|允许的地址|可信.{0,3}ip)/i,
];

const address = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/;

/** What the platform says in an answer that is no success; empty when it succeeded. */
function refusalWords({ channel, wire, meaning }: RawExchange): string {
  const { status = 0, body = '' } = wire.answer ?? {};
  const refuses =
    status >= 400 || (channel === 'direct' && meaning !== undefined && meaning.kind !== 'success');
  return refuses ? pageText(body, 1000) : '';
}

/** HTTP 403 that is no answer of the interface: something before it refused. */
const isBareRefusal = ({ channel, wire, meaning }: RawExchange): boolean =>
  channel === 'direct' &&
  wire.answer?.status === 403 &&
  (meaning?.kind === 'malformed' ||
    (meaning?.kind === 'error' && meaning.error.platform?.code === 'HTTP 403'));

export const addressPermitted: Check = {
  id: 'address-permitted',
  title: text('平台允许本机地址访问', 'The platform permits this machine’s address'),
  step: 'every',
  why: text(
    '许多平台的接口只对登记过的出口地址开放：在浏览器里能登录，服务器却换不到令牌。',
    'Many platforms open their interfaces to registered addresses only: a browser logs in, and the server still gets no token.',
  ),
  references: ['RFC 9110 §15.5.4'],
  judge(artefacts, masker) {
    const exchange = lastExchange(artefacts);
    if (!exchange?.wire.answer) return unjudged;
    const said = refusalWords(exchange);
    const told = words.some((pattern) => pattern.test(said));
    if (!told && !isBareRefusal(exchange)) return passed();
    const seen = told ? address.exec(said)?.[0] : undefined;
    const own = seen ?? artefacts.reach?.localAddress;
    const { method, url } = exchange.wire.request;
    const line = `${method} ${masker.url(url)} → HTTP ${exchange.wire.answer.status} ${pageText(said, 120)}`;
    return failed({
      message: text(
        `平台拒绝了本机地址${own ? `（${own}）` : ''}的访问（${ownWords(exchange)}）。`,
        `The platform refuses requests from this machine’s address${own ? ` (${own})` : ''} (${ownWords(exchange)}).`,
      ),
      cause: text(
        '出口地址没有登记在平台的访问白名单中，或登记的是另一台服务器的地址；开发机与服务器的出口往往不同。',
        'The outgoing address is not on the platform’s list, or another machine’s is; a workstation and the server usually leave by different ones.',
      ),
      hint: text(
        '把下面“发给运营方”的文字发给平台运营方登记地址；在地址转换（NAT）或代理之后，先向网络管理员问清真正的出口地址。',
        'Send the text for the operator below to have the address registered; behind NAT or a proxy, ask the network administrator for the real one first.',
      ),
      proof: proofOf(exchange, masker),
      exchanges: [exchange.id],
      forOperator: operatorRequest(artefacts, line, seen),
    });
  },
};
