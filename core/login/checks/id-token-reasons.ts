// What the protocol library’s objection to an id_token means: a table, in the order of asking.
import { text } from '../../text.ts';
import type { IdTokenDefect } from './id-token-defects.ts';
import type { LibraryError } from './library-error.ts';

interface Reason extends IdTokenDefect {
  readonly when: (error: LibraryError) => boolean;
}

const about =
  (...claims: string[]) =>
  (error: LibraryError) =>
    claims.includes(error.claim ?? '');
const saying = (words: RegExp) => (error: LibraryError) => words.test(error.message);

const reasons: readonly Reason[] = [
  {
    when: saying(/"id_token" property/),
    message: text('令牌应答里没有 id_token。', 'The token answer has no id_token.'),
    cause: text(
      '请求的 scope 没有 openid，或该客户端按纯 OAuth 2.0 登记。',
      'The scope lacks openid, or the client is registered for plain OAuth 2.0.',
    ),
    hint: text('请运营方为该客户端启用 OpenID Connect。', 'Have OpenID Connect enabled for this client.'),
  },
  {
    when: saying(/untrusted audiences/),
    message: text(
      'id_token 的 aud 里还有别的系统，却没有 azp。',
      'The aud of the id_token names other systems too, and there is no azp.',
    ),
    cause: text(
      '平台给几个系统签发同一个令牌，没有说明是哪个系统要的。',
      'The platform issues one token for several systems and does not say which of them asked.',
    ),
    hint: text(
      '请运营方只写本系统，或写明 azp；业务系统必须拒绝，否则另一系统可以拿它登录。',
      'Have the aud name this system alone, or an azp added; a system must refuse it, or the other one can log in with it.',
    ),
  },
  {
    when: about('aud', 'azp'),
    message: text(
      'id_token 的接收方（aud 或 azp）不是本客户端。',
      'The audience (aud or azp) of the id_token is not this client.',
    ),
    cause: text(
      '令牌是发给另一系统的，或平台的客户端配置串了。',
      'The token is for another system, or the platform mixed up its clients.',
    ),
    hint: text(
      '核对 client_id；业务系统必须拒绝这样的令牌，否则别处偷来的登录也会被接受。',
      'Check client_id; a system must refuse such a token, or it takes logins stolen elsewhere.',
    ),
  },
  {
    when: about('iss'),
    message: text(
      'id_token 的签发者（iss）与平台的 issuer 不一致。',
      'The issuer (iss) of the id_token is not the platform’s.',
    ),
    cause: text(
      '平台在反向代理之后没有统一对外地址，或令牌来自另一平台。',
      'The platform behind a proxy has several addresses, or the token is another platform’s.',
    ),
    hint: text(
      '把运营方确认的 issuer 原样填入 platformBaseUrl。',
      'Put the issuer confirmed by the operator into platformBaseUrl.',
    ),
  },
  {
    when: about('exp', 'nbf', 'iat', 'auth_time'),
    message: text('id_token 不在有效时间内。', 'The id_token is not valid at this time.'),
    cause: text(
      '本机与平台的时钟相差太多，或令牌已过期。',
      'The clocks of this machine and the platform differ, or the token has expired.',
    ),
    hint: text(
      '用 NTP 校准服务器时钟；时钟无误则联系运营方。',
      'Set the server’s clock by NTP; if it is right, tell the operator.',
    ),
  },
  {
    when: saying(/signature/i),
    message: text(
      'id_token 的签名与平台公钥对不上。',
      'The signature of the id_token does not fit the platform’s keys.',
    ),
    cause: text(
      '令牌被改动，或平台轮换了密钥却没有更新公钥地址。',
      'The token was changed, or the platform rotated keys without publishing them.',
    ),
    hint: text(
      '重试一次；仍失败请运营方核对 jwks_uri。业务系统必须拒绝这样的令牌。',
      'Try once more; then have jwks_uri checked. A system must refuse such a token.',
    ),
  },
  {
    when: saying(/multiple applicable keys/),
    message: text(
      'id_token 没有 kid，而平台公布了几把可用的公钥。',
      'The id_token has no kid, and several published keys would do.',
    ),
    cause: text(
      '平台有几把密钥，却不说令牌用的是哪一把。',
      'The platform has several keys and does not say which one it used.',
    ),
    hint: text(
      '请运营方在 id_token 的头部写明 kid（OIDC Core §10.1）。',
      'Have the kid written into the header of the id_token (OIDC Core §10.1).',
    ),
  },
  {
    when: ({ code }) => code === 'OAUTH_KEY_SELECTION_FAILED',
    message: text(
      '平台公布的公钥里没有签发 id_token 的那一把。',
      'The published keys hold none that fits the id_token.',
    ),
    cause: text(
      '密钥已轮换，公钥尚未公布，或 kid 不一致。',
      'Keys were rotated and not yet published, or kid differs.',
    ),
    hint: text('请运营方核对 jwks_uri 中的 kid。', 'Have the kid in jwks_uri checked.'),
  },
  {
    when: saying(/"?alg"?|unsupported operation|JWE/),
    message: text('id_token 的签名算法不被接受。', 'The signing algorithm of the id_token is not accepted.'),
    cause: text(
      '平台用了未公布的算法、none，或加密的令牌。',
      'The platform uses an algorithm it does not publish, none, or encryption.',
    ),
    hint: text(
      '请运营方改用 RS256 或 ES256，并在发现文档中公布。',
      'Ask for RS256 or ES256, published in the discovery document.',
    ),
  },
  {
    when: saying(/claim missing/),
    message: text(
      'id_token 缺少必需的声明，名称见证据。',
      'The id_token lacks a required claim; its name stands in the proof.',
    ),
    cause: text(
      '平台的 id_token 不完整；iss、sub、aud、exp、iat 一个都不能少。',
      'The platform’s id_token is incomplete; iss, sub, aud, exp and iat are all required.',
    ),
    hint: text(
      '把证据交给运营方修正；业务系统必须拒绝这样的令牌。',
      'Show the proof to the operator; a system must refuse such a token.',
    ),
  },
  {
    when: saying(/JWT|ID Token|Invalid/i),
    message: text('id_token 不完整或格式不对。', 'The id_token is incomplete or malformed.'),
    cause: text(
      '令牌缺少必需的声明（iss、sub、aud、exp、iat），或不是 JWT。',
      'A required claim (iss, sub, aud, exp, iat) is missing, or it is no JWT.',
    ),
    hint: text('把证据交给运营方修正。', 'Show the proof to the operator.'),
  },
];

export const idTokenReason = (error: LibraryError): IdTokenDefect | undefined =>
  reasons.find(({ when }) => when(error));
