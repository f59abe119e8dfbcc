// Why an interface refuses, by the error's name, by the HTTP status, or by the platform's own words: tables.
import { type Text, text } from '../../text.ts';
import type { RawExchange } from '../artefacts.ts';

export interface AnswerReason {
  readonly cause: Text;
  readonly hint: Text;
}

const askOperator = text(
  '把证据（平台自己的错误码和说明）交给运营方查询。',
  'Give the proof, with the platform’s own code and words, to the operator.',
);

const byError: Readonly<Record<string, AnswerReason>> = {
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

const unknownError: AnswerReason = {
  cause: text(
    '平台自己的错误，标准中没有对应的名称。',
    'An error of the platform’s own, which the standard has no name for.',
  ),
  hint: askOperator,
};

const failedInside: AnswerReason = {
  cause: text('平台内部出错。', 'The platform failed inside.'),
  hint: askOperator,
};

const behindGateway: AnswerReason = {
  cause: text(
    '网关连不上平台的后端，或后端没有及时应答。',
    'A gateway cannot reach the platform behind it, or got no answer in time.',
  ),
  hint: text(
    '稍后重试；持续时把时间和证据交给运营方。',
    'Try again later; if it goes on, give the operator time and proof.',
  ),
};

const addressRefused: AnswerReason = {
  cause: text(
    '平台只对登记过的出口 IP 开放，本机或服务器的出口地址不在其中；也可能是该客户端没有权限。',
    'The platform is open to registered addresses only and the egress address is not among them; or the client lacks a permission.',
  ),
  hint: text(
    '查明服务器访问平台时的出口 IP，请运营方登记；换服务器、换出口后须重新登记。',
    'Find out by which address the server reaches the platform and have it registered; again after each move.',
  ),
};

/** HTTP status → what it says about the call. */
const byStatus: Readonly<Record<number, AnswerReason>> = {
  403: addressRefused,
  404: {
    cause: text('平台没有这个接口地址。', 'The platform has no such address.'),
    hint: text('核对平台地址与平台档案中的接口路径。', 'Check the base URL and the paths of the profile.'),
  },
  405: {
    cause: text('平台不接受这种请求方法。', 'The platform does not take this method.'),
    hint: text('核对平台档案中该接口的 method。', 'Check the method of this endpoint in the profile.'),
  },
  429: {
    cause: text(
      '请求太密，平台限制了调用次数。',
      'There were too many requests, and the platform limits them.',
    ),
    hint: text(
      '等过应答中的 Retry-After（秒）再试；业务系统也要照此等待，且不得重发授权码。',
      'Wait for the seconds of Retry-After; a system has to wait as well, and must not send the code again.',
    ),
  },
  500: failedInside,
  502: behindGateway,
  503: {
    cause: text('平台暂时不可用（过载或维护）。', 'The platform is overloaded or under maintenance.'),
    hint: text('稍后重试。', 'Try again later.'),
  },
  504: behindGateway,
};

/** The platform speaks of the address that calls. */
const aboutAddress = /\bip\b|白名单|出口地址/i;

/** What the HTTP status of `exchange` says; undefined where that says nothing. */
export const statusReason = ({ wire }: RawExchange): AnswerReason | undefined =>
  byStatus[wire.answer?.status ?? 0];

/** The best explanation of a refusal there is. */
export function answerReason(exchange: RawExchange): AnswerReason {
  const { meaning, wire } = exchange;
  if (meaning?.kind !== 'error') return statusReason(exchange) ?? unknownError;
  const { error, description = '', platform } = meaning.error;
  const named = byError[error] ?? byError[platform?.code ?? ''];
  if (named) return named;
  const words = `${description} ${platform?.message ?? ''}`;
  if (aboutAddress.test(words)) return addressRefused;
  return (wire.answer?.status ?? 200) >= 400 ? (statusReason(exchange) ?? unknownError) : unknownError;
}
