// The discovery document is there, names the issuer asked for, and all endpoints.
import { text } from '../../text.ts';
import type { Artefacts } from '../artefacts.ts';
import { type Check, failed, notApplicable, passed, unjudged } from './check.ts';
import { difference, exchangeWith, proofOf } from './evidence.ts';

const needed = ['authorization_endpoint', 'token_endpoint', 'userinfo_endpoint', 'jwks_uri'] as const;
const href = (url: string): string => (URL.canParse(url) ? new URL(url).href : url);

function issuerDiffers(issuer: string, { input }: Artefacts): boolean {
  return href(issuer) !== href(input.platformBaseUrl);
}

export const discoveryValid: Check = {
  id: 'discovery-valid',
  title: text('发现文档有效', 'The discovery document is valid'),
  step: 'discover',
  why: text(
    '各端点与公钥的地址都来自发现文档；issuer 不一致时，id_token 的签发者也无法核对。',
    'All endpoints and keys come from this document; with another issuer the id_token’s issuer cannot be checked either.',
  ),
  references: ['OpenID Connect Discovery 1.0 §3, §4.3', 'RFC 8414 §3.3'],
  judge(artefacts, masker) {
    const { input } = artefacts;
    if (!input.profile.discovery) return notApplicable;
    const exchange = exchangeWith(artefacts, 'discovery');
    const answer = exchange?.wire.answer;
    if (!exchange || !answer) return unjudged;
    const exchanges = [exchange.id];
    if (answer.status === 404)
      return failed({
        message: text(
          '该地址上没有发现文档（404）。',
          'There is no discovery document at this address (404).',
        ),
        cause: text(
          '平台地址不是 issuer：可能多了或少了路径（如租户、realm），或该平台不是 OpenID Connect 平台。',
          'The platform base URL is no issuer: a path (tenant, realm) is missing or too much, or the platform is not an OpenID Connect one.',
        ),
        hint: text(
          '向运营方确认 issuer，填入 platformBaseUrl；若平台没有发现文档，请换用相应的平台档案。',
          'Ask the operator for the issuer and put it into platformBaseUrl; if there is no discovery, use another platform profile.',
        ),
        proof: proofOf(exchange, masker),
        exchanges,
      });
    if (exchange.meaning?.kind !== 'success' || answer.status !== 200) return unjudged;
    const document = exchange.meaning.value;
    const issuer = String(document['issuer'] ?? '');
    if (issuerDiffers(issuer, artefacts))
      return failed({
        message: text(
          `发现文档的 issuer 是 ${issuer || '（缺失）'}，配置的平台地址是 ${input.platformBaseUrl}。`,
          `The discovery document names issuer ${issuer || '(none)'}; the configured platform base URL is ${input.platformBaseUrl}.`,
        ),
        cause: text(
          '平台地址填的不是 issuer，或平台在反向代理之后没有配置对外地址。',
          'The platform base URL is not the issuer, or the platform stands behind a proxy and does not know its public address.',
        ),
        hint: text(
          '若运营方确认该 issuer 无误，就把它原样填入 platformBaseUrl；否则请运营方修正发现文档。',
          'If the operator confirms that issuer, put it into platformBaseUrl as it is; otherwise have the document corrected.',
        ),
        proof: difference(['issuer', 'platformBaseUrl'], issuer, input.platformBaseUrl),
        exchanges,
      });
    const missing = needed.filter((name) => typeof document[name] !== 'string');
    if (missing.length > 0)
      return failed({
        message: text(
          `发现文档缺少 ${missing.join('、')}。`,
          `The discovery document lacks ${missing.join(', ')}.`,
        ),
        cause: text(
          '平台未启用或未公布这些端点。',
          'The platform has not enabled or published these endpoints.',
        ),
        hint: text(
          '请运营方补全发现文档；缺少用户信息端点或公钥时无法完成登录校验。',
          'Ask the operator to complete the document; without user info or keys a login cannot be validated.',
        ),
        proof: `GET ${masker.url(exchange.wire.request.url)}\n→ ${Object.keys(document).join(', ')}`,
        exchanges,
      });
    return passed(exchange.id);
  },
};
