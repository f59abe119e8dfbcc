// An answer of an interface says success and has the shape the standard (or the envelope) gives it.
import { type Text, text } from '../../text.ts';
import type { Artefacts, RawExchange } from '../artefacts.ts';
import type { Masker } from '../mask/masker.ts';
import { type Check, failed, passed, unjudged, type Verdict } from './check.ts';
import { lastExchange, proofOf } from './evidence.ts';
import { libraryError } from './library-error.ts';
import { networkVerdict } from './network-verdict.ts';
import { ownWords, refused } from './refusal.ts';

interface Reason {
  readonly cause: Text;
  readonly hint: Text;
}

const askOperator = text(
  '把证据（平台自己的错误码和说明）交给运营方查询。',
  'Give the proof, with the platform’s own code and words, to the operator.',
);

const byError: Readonly<Record<string, Reason>> = {
  invalid_token: {
    cause: text(
      '访问令牌无效或已过期，或平台要求放在别的位置。',
      'The access token is invalid or expired, or the platform wants it elsewhere.',
    ),
    hint: text(
      '核对平台档案 userinfo.token（位置与名称）；检查时钟。',
      'Check userinfo.token of the profile (place and name) and the clock.',
    ),
  },
  insufficient_scope: {
    cause: text('该客户端无权读取这些用户信息。', 'The client may not read this user info.'),
    hint: text(
      '请运营方开通相应权限，或减少收集的字段。',
      'Have the permission granted, or collect fewer claims.',
    ),
  },
  invalid_request: {
    cause: text('平台认为请求缺少参数或参数有误。', 'The platform finds a parameter missing or wrong.'),
    hint: text(
      '对照运营方文档核对平台档案中的参数名、位置与请求方式。',
      'Compare names, places and methods in the profile with the operator’s document.',
    ),
  },
  unsupported_grant_type: {
    cause: text(
      '平台不支持 authorization_code，或参数名不同。',
      'The platform does not support authorization_code, or names the parameter differently.',
    ),
    hint: text('核对平台档案 token.parameters。', 'Check token.parameters of the profile.'),
  },
  invalid_scope: {
    cause: text('请求的 scope 未对本客户端开放。', 'A scope is not open to this client.'),
    hint: text('减少收集的字段，或请运营方开放。', 'Collect fewer claims, or have it opened.'),
  },
  server_error: { cause: text('平台内部出错。', 'The platform failed inside.'), hint: askOperator },
  temporarily_unavailable: {
    cause: text('平台暂时不可用（过载或维护）。', 'The platform is overloaded or under maintenance.'),
    hint: text('稍后重试。', 'Try again later.'),
  },
};

const unknownError: Reason = {
  cause: text(
    '平台自己的错误，标准中没有对应的名称。',
    'An error of the platform’s own, which the standard has no name for.',
  ),
  hint: askOperator,
};

const shapes: Readonly<Record<string, Text>> = {
  'not-object': text('应答不是 JSON 对象', 'the answer is no JSON object'),
  'no-envelope': text(
    '应答没有平台档案所说的信封（成功标志）',
    'the answer lacks the envelope (success flag) of the profile',
  ),
  'no-data': text('应答显示成功，但信封里没有数据', 'the answer says success but its envelope holds no data'),
  'not-json': text('应答为空', 'the answer is empty'),
};

function judgeShape(exchange: RawExchange, reason: string, masker: Masker): Verdict {
  const status = exchange.wire.answer?.status ?? 0;
  const redirect = status >= 300 && status < 400;
  const what = redirect
    ? text('接口应答是跳转', 'the interface answers with a redirect')
    : (shapes[reason] ?? text(reason, reason));
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
      : text(
          '平台的应答结构与平台档案不同，或平台出错。',
          'The platform’s answers differ from the profile, or it failed.',
        ),
    hint: text(
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
    if (meaning?.kind === 'error')
      return refused(exchange, masker, {
        message: text(
          `平台应答失败（${ownWords(exchange)}）。`,
          `The platform answers with a failure (${ownWords(exchange)}).`,
        ),
        ...(byError[meaning.error.error] ?? unknownError),
      });
    return judgeLibrary(artefacts, exchange, masker);
  },
};
