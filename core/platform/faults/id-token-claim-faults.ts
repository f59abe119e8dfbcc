// id_tokens whose claims are not what they have to be (OIDC Core §2, §3.1.3.7).
import type { JsonObject } from '../../dialect/message.ts';
import { text } from '../../text.ts';
import { type Fault, type FaultRow, openidOnly } from '../fault.ts';
import { without } from './without.ts';

interface Row extends Omit<FaultRow, 'caughtBy' | 'system'>, Partial<Pick<FaultRow, 'caughtBy' | 'system'>> {
  readonly change: (claims: JsonObject) => JsonObject;
}

const hour = 3600;
const tenMinutes = 600;
/** Seconds that two clocks may differ by. */
const skew = 20;
const seconds = (claim: unknown): number => (typeof claim === 'number' ? claim : 0);

/** A claim that is not there. */
const missing = (claim: string, why: { zh: string; en: string }, module?: string): Row => ({
  id: `id-token-${{ aud: 'audience', iss: 'issuer', iat: 'issue-time', exp: 'expiry', sub: 'subject' }[claim] ?? claim}-missing`,
  title: text(`id_token 缺少 ${claim}`, `The id_token has no ${claim}`),
  description: text(
    `id_token 没有必需的声明 ${claim}；${why.zh}`,
    `The id_token lacks the required claim ${claim}; ${why.en}`,
  ),
  ...(module ? { module } : {}),
  change: (claims) => without(claims, claim),
});

const rows: readonly Row[] = [
  missing(
    'aud',
    text('无从知道它是发给谁的。', 'nobody can tell for whom it is.'),
    'client-test-missing-aud',
  ),
  {
    id: 'id-token-audience-shared',
    title: text('id_token 有多个 aud 却没有 azp', 'The id_token has several audiences and no azp'),
    description: text(
      'aud 里除本系统外还有别的系统，又没有 azp；另一系统也拿得到同一个令牌（OIDC Core §3.1.3.7）。',
      'Besides this system the aud names another one and there is no azp; the other system holds the same token (OIDC Core §3.1.3.7).',
    ),
    change: (claims) => ({ ...claims, aud: [claims['aud'] ?? '', 'another-system'] }),
  },
  {
    id: 'id-token-party-wrong',
    title: text('id_token 的 azp 是别的系统', 'The azp of the id_token is another system'),
    description: text(
      'azp 说令牌是签发给另一系统的，本系统只是受众之一；不可当作本系统的登录（OIDC Core §3.1.3.7）。',
      'The azp says that the token was issued to another system; this one is only among its audiences and must not take it for a login (OIDC Core §3.1.3.7).',
    ),
    change: (claims) => ({ ...claims, aud: [claims['aud'] ?? '', 'another-system'], azp: 'another-system' }),
  },
  {
    id: 'id-token-party-foreign',
    title: text('id_token 只发给本系统，azp 却是别的系统', 'The azp differs from the only audience'),
    description: text(
      'aud 只有本系统，azp 却是另一系统，两者矛盾；标准建议核对 azp，没有强制（OIDC Core §3.1.3.7）。',
      'The aud names this system alone and the azp another one, which is a contradiction; the standard advises a check of azp and does not demand it (OIDC Core §3.1.3.7).',
    ),
    system: 'either',
    change: (claims) => ({ ...claims, azp: 'another-system' }),
  },
  {
    id: 'id-token-issuer-wrong',
    title: text('id_token 的 iss 不是本平台', 'The iss of the id_token is another platform'),
    description: text(
      'iss 与发现文档的 issuer 不一致；令牌来自另一平台，或代理之后的平台有几个地址。',
      'The iss differs from the issuer of the discovery document; the token is another platform’s, or one behind a proxy has several addresses.',
    ),
    module: 'client-test-invalid-iss',
    change: (claims) => ({ ...claims, iss: 'https://another.example.invalid' }),
  },
  missing('iss', text('无从知道是谁签发的。', 'nobody can tell who issued it.')),
  missing(
    'iat',
    text('无从知道何时签发。', 'nobody can tell when it was issued.'),
    'client-test-missing-iat',
  ),
  {
    id: 'id-token-issued-in-future',
    title: text('id_token 的 iat 在将来', 'The id_token is issued in the future'),
    description: text(
      'iat 比现在晚一天；平台或本机的时钟错了。标准允许系统据此拒绝，没有强制。',
      'The iat lies a day ahead; a clock is wrong, the platform’s or this machine’s. The standard lets a system refuse it and does not force it to.',
    ),
    system: 'either',
    change: (claims) => ({
      ...claims,
      iat: seconds(claims['iat']) + 24 * hour,
      exp: seconds(claims['exp']) + 24 * hour,
    }),
  },
  {
    id: 'id-token-clock-ahead',
    title: text('平台的时钟快 20 秒', 'The platform’s clock is 20 seconds ahead'),
    description: text(
      'iat 和 exp 都晚 20 秒；两台机器的时钟总有误差，系统须容许几十秒（RFC 7519 §4.1）。',
      'Both iat and exp lie 20 seconds ahead; two clocks never agree, and a system has to bear some tens of seconds (RFC 7519 §4.1).',
    ),
    caughtBy: undefined,
    system: 'accept',
    change: (claims) => ({
      ...claims,
      iat: seconds(claims['iat']) + skew,
      exp: seconds(claims['exp']) + skew,
    }),
  },
  {
    id: 'id-token-expired-lately',
    title: text('id_token 十分钟前过期', 'The id_token expired ten minutes ago'),
    description: text(
      'exp 是十分钟以前，超出对时钟误差的任何容许（通常不过几分钟，RFC 7519 §4.1.4）；容许得太宽，截获的旧令牌仍能用。',
      'The exp lies ten minutes back, beyond every tolerance of clocks (some minutes at most, RFC 7519 §4.1.4); where that is too wide, an old token that was intercepted is still good.',
    ),
    change: (claims) => ({
      ...claims,
      iat: seconds(claims['iat']) - 2 * tenMinutes,
      exp: seconds(claims['iat']) - tenMinutes,
    }),
  },
  {
    id: 'id-token-expired',
    title: text('id_token 已过期', 'The id_token has expired'),
    description: text(
      'exp 是一小时以前；可能是重放的旧令牌，或两边时钟不一致。',
      'The exp lies an hour back; perhaps an old token replayed, or the clocks differ.',
    ),
    change: (claims) => ({
      ...claims,
      iat: seconds(claims['iat']) - 2 * hour,
      exp: seconds(claims['iat']) - hour,
    }),
  },
  missing('exp', text('这样的令牌永远有效。', 'such a token would be good for ever.')),
  missing('sub', text('无从知道是谁登录。', 'nobody can tell who logs in.'), 'client-test-missing-sub'),
  {
    id: 'id-token-subject-empty',
    title: text('id_token 的 sub 为空', 'The sub of the id_token is empty'),
    description: text(
      'sub 是空字符串；照单全收的系统会让所有这样的人登录成同一个账号。',
      'The sub is an empty string; a system that takes it lets all such people into one account.',
    ),
    change: (claims) => ({ ...claims, sub: '' }),
  },
  {
    id: 'nonce-missing',
    title: text('id_token 没有 nonce', 'The id_token has no nonce'),
    description: text(
      '请求带了 nonce，id_token 却没有；不能证明它属于本次登录（OIDC Core §3.1.3.7）。',
      'The request carried a nonce and the id_token has none; nothing ties it to this login (OIDC Core §3.1.3.7).',
    ),
    caughtBy: 'nonce-match',
    change: (claims) => without(claims, 'nonce'),
  },
  {
    id: 'id-token-hash-wrong',
    title: text('id_token 的 at_hash 不符', 'The at_hash of the id_token is wrong'),
    description: text(
      'at_hash 与访问令牌对不上，两者不是同一次签发的；授权码流程中系统可以不核对（OIDC Core §3.1.3.8）。',
      'The at_hash does not fit the access token, so the two were not issued together; in the code flow a system need not check it (OIDC Core §3.1.3.8).',
    ),
    system: 'either',
    change: (claims) => ({ ...claims, at_hash: 'AAAAAAAAAAAAAAAAAAAAAA' }),
  },
];

export const idTokenClaimFaults: readonly Fault[] = rows.map(({ change, ...row }) => ({
  caughtBy: 'id-token-valid',
  system: 'refuse',
  ...row,
  appliesTo: openidOnly,
  hook: { seam: 'id-token', change },
}));
