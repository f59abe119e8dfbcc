// The platform lets the person in and sends one code from the right issuer.
import { text } from '../../text.ts';
import type { Artefacts } from '../artefacts.ts';
import { askOperator, authorizationReason } from './authorization-reasons.ts';
import { type Check, failed, passed, unjudged, type Verdict } from './check.ts';
import { exchangeWith, lastExchange } from './evidence.ts';

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

/** RFC 9207 §3: the platform promises an `iss` in every callback. */
function announcesIssuer(artefacts: Artefacts): boolean {
  const meaning = exchangeWith(artefacts, 'discovery')?.meaning;
  const promised = 'authorization_response_iss_parameter_supported';
  return meaning?.kind === 'success' && meaning.value[promised] === true;
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
        ...authorizationReason(error),
        proof,
        exchanges,
      });
    }
    if (iss === undefined && announcesIssuer(artefacts))
      return failed({
        message: text(
          '发现文档说回调会带 iss，回调里却没有。',
          'Discovery says that callbacks carry an iss; this one has none.',
        ),
        cause: text(
          '平台的部分节点没有升级，网关丢了参数，或回调不是这个平台发的。',
          'Some of the platform’s servers were not upgraded, a gateway drops the parameter, or the callback is not the platform’s.',
        ),
        hint: text(
          '请运营方让两处一致；支持 RFC 9207 的系统会拒绝这样的回调。',
          'Have the operator make the two agree; a system that knows RFC 9207 refuses such a callback.',
        ),
        proof,
        exchanges,
      });
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
