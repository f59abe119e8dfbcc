// An answer of an interface is JSON, not a web page.

import { pageText } from '../../browser/page-text.ts';
import { text } from '../../text.ts';
import type { RawExchange } from '../artefacts.ts';
import { type Check, failed, passed, unjudged } from './check.ts';
import { lastExchange, mediaType, proofOf } from './evidence.ts';

const isPage = ({ wire }: RawExchange): boolean =>
  /<\/?(?:html|body|head|!doctype)/i.test(wire.answer?.body ?? '');

export const answerIsJson: Check = {
  id: 'answer-is-json',
  title: text('接口应答是 JSON', 'Answers are JSON'),
  step: 'every',
  why: text(
    '令牌与用户信息接口必须返回 JSON；返回网页说明请求没有到达接口，而是被网关、代理或登录拦截接管。',
    'Token and user info answers must be JSON; a web page means the request never reached the interface but a gateway, proxy or login wall.',
  ),
  references: ['RFC 6749 §5.1', 'OpenID Connect Core 1.0 §5.3.2'],
  judge(artefacts, masker) {
    const exchange = lastExchange(artefacts);
    const answer = exchange?.wire.answer;
    if (exchange?.channel !== 'direct' || !answer) return exchange ? passed() : unjudged;
    const { meaning } = exchange;
    const empty = answer.body.trim() === '' || (answer.status >= 300 && answer.status < 400);
    if (meaning?.kind !== 'malformed' || meaning.reason !== 'not-json' || empty) return passed();
    const type = mediaType(answer.headers) || '—';
    const page = isPage(exchange);
    const words = pageText(answer.body, 80);
    const what = page ? text(`网页“${words}”`, `the web page “${words}”`) : text(type, type);
    return failed({
      message: text(
        `应答是${what.zh}（HTTP ${answer.status}），应为 JSON。`,
        `The answer is ${what.en} (HTTP ${answer.status}); JSON was expected.`,
      ),
      cause: page
        ? text(
            '地址或路径写错，或网关、代理、登录拦截把请求转到了网页；接口可能只对登记过的出口 IP 开放。',
            'The address or path is wrong, or a gateway, proxy or login wall took the request; the interface may be open to registered addresses only.',
          )
        : text(
            '平台用了 JSON 以外的格式，或应答被截断。',
            'The platform uses another format, or the answer was cut off.',
          ),
      hint: text(
        '核对平台地址与平台档案中的接口路径；确认服务器出口 IP 已登记；把证据交给运营方。',
        'Check the base URL and the paths of the profile; make sure the server’s outgoing address is registered; show the proof to the operator.',
      ),
      proof: proofOf(exchange, masker),
      exchanges: [exchange.id],
    });
  },
};
