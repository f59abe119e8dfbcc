// An answer of an interface says success and has the shape the standard (or the envelope) gives it.
import { type Text, text } from '../../text.ts';
import type { Artefacts, RawExchange } from '../artefacts.ts';
import type { Masker } from '../mask/masker.ts';
import { answerReason, statusReason } from './answer-reasons.ts';
import { type Check, failed, passed, unjudged, type Verdict } from './check.ts';
import { lastExchange, proofOf } from './evidence.ts';
import { libraryError } from './library-error.ts';
import { networkVerdict } from './network-verdict.ts';
import { ownWords, refused } from './refusal.ts';

const shapes: Readonly<Record<string, Text>> = {
  'no-envelope': text(
    '应答没有平台档案所说的信封（成功标志）',
    'the answer lacks the envelope (success flag) of the profile',
  ),
  'no-data': text('应答显示成功，但信封里没有数据', 'the answer says success but its envelope holds no data'),
  'not-json': text('应答为空', 'the answer is empty'),
};

/** What an answer of JSON is where an object was expected. */
function insteadOfObject(body: string): Text {
  const first = body.trim().charAt(0);
  if (first === '[') return text('应答是 JSON 数组，不是对象', 'the answer is a JSON array, no object');
  if (first === '"')
    return text(
      '应答是字符串，不是 JSON 对象（对象可能被再次编码成了字符串）',
      'the answer is a string, no JSON object (an object encoded once more)',
    );
  return text('应答不是 JSON 对象', 'the answer is no JSON object');
}

/** The value is the one of success, in another type of JSON. */
function flagRetyped({ input }: Artefacts, { endpoint, meaning }: RawExchange): boolean {
  const envelope = input.profile[endpoint === 'userinfo' ? 'userinfo' : 'token']?.envelope;
  return (
    envelope !== undefined &&
    meaning?.kind === 'error' &&
    meaning.error.platform?.code === String(envelope.successValue)
  );
}

const judgeFlag = (exchange: RawExchange, masker: Masker): Verdict =>
  refused(exchange, masker, {
    message: text(
      `成功标志的类型与平台档案不同（${ownWords(exchange)}）。`,
      `The success flag is of another type than the profile says (${ownWords(exchange)}).`,
    ),
    cause: text(
      '平台把数字写成文本，或相反；严格比较的系统会当作失败。',
      'The platform writes a number as text, or the reverse; a system that compares strictly takes it for a failure.',
    ),
    hint: text(
      '与运营方确认后，把平台档案 envelope.successValue 改成应答中的值与类型。',
      'Agree with the operator, then give envelope.successValue in the profile the value and type of the answer.',
    ),
  });

function judgeShape(exchange: RawExchange, reason: string, masker: Masker): Verdict {
  const status = exchange.wire.answer?.status ?? 0;
  const redirect = status >= 300 && status < 400;
  const known = statusReason(exchange);
  const what = redirect
    ? text('接口应答是跳转', 'the interface answers with a redirect')
    : (shapes[reason] ?? insteadOfObject(exchange.wire.answer?.body ?? ''));
  return refused(exchange, masker, {
    message: text(
      `${what.zh}（HTTP ${status}）。`,
      `${what.en.charAt(0).toUpperCase()}${what.en.slice(1)} (HTTP ${status}).`,
    ),
    cause: redirect
      ? text(
          '网关要求先登录，或 http 被转到 https、地址少了路径。',
          'A gateway wants a login first, http is sent on to https, or a path is missing.',
        )
      : (known?.cause ??
        text(
          '平台的应答结构与平台档案不同，或平台出错。',
          'The platform’s answers differ from the profile, or it failed.',
        )),
    hint:
      known?.hint ??
      text(
        '核对平台地址、接口路径与平台档案中的 envelope。',
        'Check the base URL, the paths and `envelope` of the profile.',
      ),
  });
}

function judgeLibrary({ failure }: Artefacts, exchange: RawExchange, masker: Masker): Verdict {
  const error = libraryError(failure?.error);
  if (!failure || !error) return passed();
  return failed({
    message: text(`应答不符合标准：${error.message}`, `The answer does not conform: ${error.message}`),
    cause: text(
      '应答缺少标准要求的成员，或其类型不对。',
      'A member the standard requires is missing or of another type.',
    ),
    hint: text(
      '对照证据核对平台档案的字段，并请运营方修正。',
      'Compare the fields of the profile with the proof, and have the answer corrected.',
    ),
    proof: `${proofOf(exchange, masker)}\n${error.code}`,
    exchanges: [exchange.id],
  });
}

export const answerSuccessful: Check = {
  id: 'answer-successful',
  title: text('接口应答为成功', 'Answers say success'),
  step: 'every',
  why: text(
    '有的平台失败时也返回 HTTP 200，只在信封里写失败；只看状态码会把失败当成功。',
    'Some platforms fail under HTTP 200 and say so only in the envelope; the status alone misleads.',
  ),
  references: ['RFC 6749 §5.1, §5.2', 'RFC 6750 §3.1'],
  judge(artefacts, masker) {
    const exchange = lastExchange(artefacts);
    if (!exchange) return unjudged;
    if (exchange.failure)
      return networkVerdict('answer-successful', artefacts, masker, ({ message }, host) =>
        text(
          `${host} 的应答过大（${message} 字节）。`,
          `The answer of ${host} is too large (${message} bytes).`,
        ),
      );
    if (exchange.channel !== 'direct') return passed();
    const { meaning } = exchange;
    if (meaning?.kind === 'malformed') return judgeShape(exchange, meaning.reason, masker);
    if (flagRetyped(artefacts, exchange)) return judgeFlag(exchange, masker);
    if (meaning?.kind === 'error')
      return refused(exchange, masker, {
        message: text(
          `平台应答失败（${ownWords(exchange)}）。`,
          `The platform answers with a failure (${ownWords(exchange)}).`,
        ),
        ...answerReason(exchange),
      });
    return judgeLibrary(artefacts, exchange, masker);
  },
};
