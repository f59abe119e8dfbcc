// An answer of an interface is JSON, not a web page.
import { type Text, text } from '../../text.ts';
import type { RawExchange } from '../artefacts.ts';
import type { Masker } from '../mask/masker.ts';
import { pageText } from '../page-text.ts';
import { statusReason } from './answer-reasons.ts';
import { type Check, failed, passed, unjudged, type Verdict } from './check.ts';
import { lastExchange, mediaType, proofOf } from './evidence.ts';

const isPage = ({ wire }: RawExchange): boolean =>
  /<\/?(?:html|body|head|!doctype)/i.test(wire.answer?.body ?? '');

/** Bytes that are no UTF-8 were read as U+FFFD. */
const notUnicode = (exchange: RawExchange, masker: Masker): Verdict =>
  failed({
    message: text(
      `应答不是 UTF-8 编码（HTTP ${exchange.wire.answer?.status}）。`,
      `The answer is not in UTF-8 (HTTP ${exchange.wire.answer?.status}).`,
    ),
    cause: text(
      '平台用 GBK 等编码写中文；JSON 只许用 UTF-8。',
      'The platform writes Chinese in GBK or another encoding; JSON is UTF-8 only.',
    ),
    hint: text(
      '请运营方改用 UTF-8（RFC 8259 §8.1）；在此之前姓名和错误说明都不可信。',
      'Have it changed to UTF-8 (RFC 8259 §8.1); until then names and messages cannot be trusted.',
    ),
    proof: proofOf(exchange, masker),
    exchanges: [exchange.id],
  });

/** What no parser could read, by the type it goes under. */
const named = (type: string): Text =>
  /json/.test(type)
    ? text('无法解析', 'cannot be parsed')
    : text(`是 ${type || '未说明的格式'}`, `is ${type || 'of a format nobody named'}`);

export const answerIsJson: Check = {
  id: 'answer-is-json',
  title: text('接口应答是 JSON', 'Answers are JSON'),
  step: 'every',
  why: text(
    '令牌与用户信息接口必须返回 JSON；返回网页说明请求没有到达接口，而是被网关、代理或登录拦截接管。',
    'Token and user info answers must be JSON; a web page means the request never reached the interface but a gateway, proxy or login wall.',
  ),
  references: ['RFC 6749 §5.1', 'OpenID Connect Core 1.0 §5.3.2', 'RFC 8259 §8.1'],
  judge(artefacts, masker) {
    const exchange = lastExchange(artefacts);
    const answer = exchange?.wire.answer;
    if (exchange?.channel !== 'direct' || !answer) return exchange ? passed() : unjudged;
    const { meaning } = exchange;
    if (answer.body.includes('\uFFFD')) return notUnicode(exchange, masker);
    const empty = answer.body.trim() === '' || (answer.status >= 300 && answer.status < 400);
    if (meaning?.kind !== 'malformed' || meaning.reason !== 'not-json' || empty) return passed();
    const type = mediaType(answer.headers);
    const page = isPage(exchange);
    const words = pageText(answer.body, 80);
    const known = statusReason(exchange);
    const what = page ? text(`是网页“${words}”`, `is the web page “${words}”`) : named(type);
    return failed({
      message: text(
        `应答${what.zh}（HTTP ${answer.status}），应为 JSON。`,
        `The answer ${what.en} (HTTP ${answer.status}); JSON was expected.`,
      ),
      cause:
        known?.cause ??
        (page
          ? text(
              '地址或路径写错，或网关、代理、登录拦截把请求转到了网页；接口可能只对登记过的出口 IP 开放。',
              'The address or path is wrong, or a gateway, proxy or login wall took the request; the interface may be open to registered addresses only.',
            )
          : text(
              '应答被截断、是手工拼接的，或平台用了 JSON 以外的格式。',
              'The answer was cut off or put together by hand, or the platform uses another format.',
            )),
      hint:
        known?.hint ??
        text(
          '核对平台地址与平台档案中的接口路径；确认服务器出口 IP 已登记；把证据交给运营方。',
          'Check the base URL and the paths of the profile; make sure the server’s outgoing address is registered; show the proof to the operator.',
        ),
      proof: proofOf(exchange, masker),
      exchanges: [exchange.id],
    });
  },
};
