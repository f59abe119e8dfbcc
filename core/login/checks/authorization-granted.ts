// The platform lets the person in and sends one code from the right issuer.
import { type Text, text } from '../../text.ts';
import type { Artefacts } from '../artefacts.ts';
import { type Check, failed, passed, unjudged, type Verdict } from './check.ts';
import { lastExchange } from './evidence.ts';

interface Reason {
  readonly cause: Text;
  readonly hint: Text;
}

const askOperator = text(
  '把证据交给平台运营方，请其查看该时刻的日志。',
  'Give the proof to the operator and ask for the log of that moment.',
);

/** RFC 6749 §4.1.2.1 and OIDC Core §3.1.2.6. */
const reasons: Readonly<Record<string, Reason>> = {
  access_denied: {
    cause: text(
      '用户取消了登录，或该账号未被授权访问本系统。',
      'The person cancelled, or the account may not use this system.',
    ),
    hint: text(
      '换一个有权限的账号重试；需要开通时请运营方为该账号授权本系统。',
      'Try an account that may; otherwise ask the operator to grant it this system.',
    ),
  },
  unauthorized_client: {
    cause: text('该客户端未开通授权码方式。', 'The client may not use the authorization code flow.'),
    hint: text('请运营方为该 client_id 开通授权码方式。', 'Have the code flow enabled for this client_id.'),
  },
  invalid_request: {
    cause: text('平台认为授权请求缺少参数或参数有误。', 'The platform finds a parameter missing or wrong.'),
    hint: text(
      '对照运营方文档核对平台档案 authorize 一节的参数名与固定参数。',
      'Compare the names and fixed parameters in `authorize` of the profile with the operator’s document.',
    ),
  },
  unsupported_response_type: {
    cause: text('平台不支持 response_type=code。', 'The platform does not support response_type=code.'),
    hint: text('核对平台档案是否选对。', 'Check that the profile is the right one.'),
  },
  invalid_scope: {
    cause: text('请求的 scope 未对本客户端开放。', 'A requested scope is not open to this client.'),
    hint: text(
      '减少收集的字段，或请运营方开放相应 scope。',
      'Collect fewer claims, or have the scope opened.',
    ),
  },
  login_required: {
    cause: text('平台没有该用户的登录会话。', 'The platform has no session of this person.'),
    hint: text('重新登录后再试。', 'Log in again, then retry.'),
  },
  server_error: { cause: text('平台内部出错。', 'The platform failed inside.'), hint: askOperator },
  temporarily_unavailable: {
    cause: text('平台暂时不可用（过载或维护）。', 'The platform is overloaded or under maintenance.'),
    hint: text('稍后重试。', 'Try again later.'),
  },
};

const unknownReason: Reason = {
  cause: text(
    '平台返回了标准之外的错误，见证据中的原文。',
    'The platform’s own error; its words stand in the proof.',
  ),
  hint: askOperator,
};

function judgePage({ page, input, exchanges }: Artefacts): Verdict {
  if (!page) return unjudged;
  const ids = exchanges.slice(-1).map(({ id }) => id);
  const proof = `→ ${page.status} “${page.text}”\nclient_id=${input.clientId}`;
  if (page.kind === 'loop')
    return failed({
      message: text(
        '平台反复重定向，没有到达登录页。',
        'The platform redirects without end and never shows a login page.',
      ),
      cause: text(
        '平台的会话 Cookie 未能写入，或平台地址与其配置的域名不同。',
        'Its session cookie does not stick, or it is addressed by another name than it is configured for.',
      ),
      hint: text(
        '用运营方给出的域名访问平台，不要用 IP 或别名。',
        'Use the host name the operator gave out, no IP or alias.',
      ),
      proof,
      exchanges: ids,
    });
  return failed({
    message: text(
      `平台显示错误页（${page.status}）：“${page.text}”。`,
      `The platform shows an error page (${page.status}): “${page.text}”.`,
    ),
    cause:
      page.status >= 500
        ? text('平台内部出错。', 'The platform failed inside.')
        : text(
            '平台不认识这个 client_id，或它不属于本环境。',
            'The platform does not know this client_id, or it belongs to another environment.',
          ),
    hint:
      page.status >= 500
        ? askOperator
        : text(
            '核对 client_id 与所选环境是否一致。',
            'Check that client_id and environment belong together.',
          ),
    proof,
    exchanges: ids,
  });
}

export const authorizationGranted: Check = {
  id: 'authorization-granted',
  title: text('平台授予授权码', 'The platform grants a code'),
  step: 'authorize',
  why: text(
    '登录成功的标志是带回一个授权码；error 参数说明平台拒绝了登录，系统应向用户说明原因而不是报“系统错误”。',
    'A login has succeeded when a code comes back; an error parameter says why not, and the system should tell the person instead of “system error”.',
  ),
  references: ['RFC 6749 §4.1.2, §4.1.2.1', 'RFC 9207 §2.4'],
  judge(artefacts, masker) {
    const { callback, issuer } = artefacts;
    const exchange = lastExchange(artefacts);
    if (!callback) return artefacts.page ? judgePage(artefacts) : unjudged;
    const exchanges = exchange ? [exchange.id] : [];
    const proof = `GET ${masker.url(callback.url)}`;
    const { error, error_description: description = '', code, iss } = callback.parameters;
    if (error) {
      const words = description ? `${error}（${description}）` : error;
      return failed({
        message: text(`平台拒绝授权：${words}。`, `The platform refused: ${words}.`),
        ...(reasons[error] ?? unknownReason),
        proof,
        exchanges,
      });
    }
    if (iss !== undefined && iss !== issuer)
      return failed({
        message: text(
          `回调的 iss 是 ${iss}，应为 ${issuer}。`,
          `The callback says iss ${iss}; ${issuer} was expected.`,
        ),
        cause: text(
          '回调来自另一个平台，可能是混淆攻击或地址配置错误。',
          'The answer is from another platform: a mix-up attack or a wrong address.',
        ),
        hint: text(
          '核对平台地址；业务系统须拒绝这样的回调。',
          'Check the platform address; a system must refuse such a callback.',
        ),
        proof,
        exchanges,
      });
    const repeated = callback.repeated.filter((name) => ['code', 'state', 'error', 'iss'].includes(name));
    if (code && repeated.length === 0) return passed(...exchanges);
    return failed({
      message: repeated.length
        ? text(
            `回调中 ${repeated.join('、')} 重复出现。`,
            `${repeated.join(', ')} stands in the callback more than once.`,
          )
        : text('回调里没有授权码，也没有错误说明。', 'The callback carries neither a code nor an error.'),
      cause: text(
        '平台的参数名与平台档案不同，或网关改写了回调地址。',
        'The platform names its parameters differently than the profile says, or a gateway rewrites the callback.',
      ),
      hint: text(
        '对照证据中的实际参数名，修改平台档案 callback 一节。',
        'Compare with the names in the proof and correct `callback` in the profile.',
      ),
      proof,
      exchanges,
    });
  },
};
