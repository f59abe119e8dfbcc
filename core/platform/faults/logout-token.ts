// Logout tokens that a system has to refuse: it answers 400 and its session stays (OIDC Back-Channel Logout §2.6).
import type { JsonObject } from '../../dialect/message.ts';
import { type Text, text } from '../../text.ts';
import { logoutEvent } from '../endpoints/logout/write-logout-token.ts';
import { openidOnly } from '../fault.ts';
import type { Hook } from '../seams.ts';
import type { Signing } from '../signing.ts';

interface Row {
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  readonly hook: Hook;
  /** The end of the suite's module name. */
  readonly module?: string;
  /** `either`: the specification allows both. */
  readonly system?: 'either';
}

const claims = (change: (claims: JsonObject) => JsonObject): Hook => ({ seam: 'logout-token', change });
const signing = (other: Partial<Signing>): Hook => ({
  seam: 'logout-signing',
  change: (usual) => ({ ...usual, ...other }),
});
const seconds = (claim: unknown): number => (typeof claim === 'number' ? claim : 0);

const rows: readonly Row[] = [
  {
    id: 'logout-token-unsigned',
    title: text('退出令牌没有签名（alg=none）', 'The logout token is not signed (alg none)'),
    description: text(
      'alg 是 none，签名为空；接受它等于让任何人都能结束别人的会话。',
      'The alg is none and the signature empty; who takes it lets anybody end the sessions of others.',
    ),
    hook: signing({ algorithm: 'none' }),
    module: 'alg-none',
  },
  {
    id: 'logout-token-algorithm-wrong',
    title: text(
      '退出令牌用客户端密钥签名（HS256）',
      'The logout token is signed with the client secret (HS256)',
    ),
    description: text(
      '算法不是为 id_token 登记的那一种；系统须事先确定算法，不由令牌决定。',
      'The algorithm is not the one registered for id_tokens; the system decides on it beforehand, not the token.',
    ),
    hook: signing({ algorithm: 'HS256', key: 'client-secret' }),
    module: 'wrong-alg',
  },
  {
    id: 'logout-token-key-unpublished',
    title: text('签发退出令牌的密钥没有公布', 'The key of the logout token is not published'),
    description: text(
      '令牌用另一把密钥签名，公钥里找不到；令牌是伪造的，或平台的几台服务器密钥不一致。',
      'The token is signed with another key than the published ones; it is forged, or the platform’s servers disagree.',
    ),
    hook: signing({ key: 'unpublished' }),
  },
  {
    id: 'logout-token-event-missing',
    title: text('退出令牌没有 events', 'The logout token has no events'),
    description: text(
      '没有 events 就不是退出令牌，可能是被挪用的 id_token。',
      'Without events it is no logout token; perhaps an id_token put to another use.',
    ),
    hook: claims(({ events: _, ...rest }) => rest),
    module: 'no-event',
  },
  {
    id: 'logout-token-event-wrong',
    title: text('退出令牌的 events 是别的事件', 'The events of the logout token are others'),
    description: text(
      'events 里没有退出事件；它通知的是别的事情，不可据此结束会话。',
      'The logout event is not among the events; it tells of something else, and no session may end by it.',
    ),
    hook: claims((token) => ({ ...token, events: { [`${logoutEvent}-other`]: {} } })),
    module: 'wrong-event',
  },
  {
    id: 'logout-token-nonce-present',
    title: text('退出令牌带有 nonce', 'The logout token has a nonce'),
    description: text(
      '退出令牌不得有 nonce，以免与 id_token 混淆。',
      'A logout token must not have a nonce, lest it be taken for an id_token.',
    ),
    hook: claims((token) => ({ ...token, nonce: 'a-nonce' })),
    module: 'with-nonce',
  },
  {
    id: 'logout-token-audience-wrong',
    title: text('退出令牌的 aud 是别的系统', 'The aud of the logout token is another system'),
    description: text(
      '令牌是发给另一系统的；接受它，别的系统就能结束这里的会话。',
      'The token was issued to another system; who takes it lets that one end sessions here.',
    ),
    hook: claims((token) => ({ ...token, aud: 'another-system' })),
    module: 'wrong-aud',
  },
  {
    id: 'logout-token-issuer-wrong',
    title: text('退出令牌的 iss 不是本平台', 'The iss of the logout token is another platform'),
    description: text(
      'iss 与发现文档的 issuer 不一致；令牌来自另一平台。',
      'The iss differs from the issuer of the discovery document; the token is another platform’s.',
    ),
    hook: claims((token) => ({ ...token, iss: 'https://another.example.invalid' })),
    module: 'wrong-iss',
  },
  {
    id: 'logout-token-expired',
    title: text('退出令牌已过期', 'The logout token has expired'),
    description: text(
      'exp 是一小时以前；可能是重放的旧令牌，或两边时钟不一致。',
      'The exp lies an hour back; perhaps an old token replayed, or the clocks differ.',
    ),
    hook: claims((token) => ({
      ...token,
      iat: seconds(token['iat']) - 7200,
      exp: seconds(token['iat']) - 3600,
    })),
  },
  {
    id: 'logout-token-names-nobody',
    title: text('退出令牌没有 sub 也没有 sid', 'The logout token has neither sub nor sid'),
    description: text(
      '无从知道结束谁的会话；不可理解为全部。',
      'Nobody can tell whose session ends; it does not mean everybody’s.',
    ),
    hook: claims(({ sub: _, sid: __, ...rest }) => rest),
  },
  {
    id: 'logout-token-replayed',
    title: text('退出令牌的 jti 每次相同', 'The jti of the logout token is always the same'),
    description: text(
      '同一个 jti 再次出现，说明令牌被重放；系统可以记住近期的 jti 并拒绝，标准没有强制。',
      'The same jti again means that a token is replayed; a system may remember the last ones and refuse, the standard does not force it to.',
    ),
    hook: claims((token) => ({ ...token, jti: 'always-the-same' })),
    system: 'either',
  },
];

/** A login test without a session of its own has no back channel: only a running system can catch them. */
export const logoutTokenFaults = rows.map(({ module, system = 'refuse' as const, ...row }) => ({
  ...row,
  caughtBy: undefined,
  system,
  ...(module === undefined ? {} : { module: `client-test-rp-backchannel-rpinitlogout-${module}` }),
  appliesTo: openidOnly,
}));
