// id_tokens that are signed in a way nobody may trust, or in a rare way that is sound (RFC 7515, RFC 8725).
import { text } from '../../text.ts';
import { type Fault, type FaultRow, openidOnly } from '../fault.ts';
import type { Hook } from '../seams.ts';
import type { Signing } from '../signing.ts';
import { withDecoy } from './decoy-keys.ts';

interface Row extends FaultRow {
  readonly signing: Partial<Signing> | ((usual: Signing) => Partial<Signing>);
  readonly also?: readonly Hook[];
}

const refused = { caughtBy: 'id-token-valid', system: 'refuse' } as const;
const tolerated = { caughtBy: undefined, system: 'accept' } as const;

const rows: readonly Row[] = [
  {
    ...refused,
    id: 'id-token-unsigned',
    title: text('id_token 没有签名（alg=none）', 'The id_token is not signed (alg none)'),
    description: text(
      'alg 是 none，签名为空；接受它等于接受任何人写的令牌（RFC 8725 §2.1）。',
      'The alg is none and the signature empty; who takes it takes a token that anybody wrote (RFC 8725 §2.1).',
    ),
    module: 'client-test-idtoken-sig-none',
    signing: { algorithm: 'none' },
  },
  {
    ...refused,
    id: 'id-token-signed-with-client-secret',
    title: text(
      'id_token 用客户端密钥签名（HS256）',
      'The id_token is signed with the client secret (HS256)',
    ),
    description: text(
      '发现文档公布 RS256，令牌却用客户端密钥做 HMAC；知道密钥的任何一方都能伪造。',
      'Discovery announces RS256, yet the token is an HMAC with the client secret; everybody who knows the secret can forge it.',
    ),
    signing: { algorithm: 'HS256', key: 'client-secret' },
  },
  {
    ...refused,
    id: 'id-token-signed-with-public-key',
    title: text('id_token 用公钥做 HMAC（算法混淆）', 'The id_token is an HMAC with the public key'),
    description: text(
      '令牌以公开的公钥文本为 HMAC 密钥；让令牌自己决定算法的程序会认它（RFC 8725 §2.1）。',
      'The text of the public key serves as HMAC key; a program that lets the token choose the algorithm takes it (RFC 8725 §2.1).',
    ),
    module: 'client-test-invalid-sig-hs256',
    signing: { algorithm: 'HS256', key: 'public-key' },
  },
  {
    ...refused,
    id: 'id-token-algorithm-unannounced',
    title: text('id_token 的签名算法没有公布', 'The algorithm of the id_token is not announced'),
    description: text(
      '令牌用 ES256 签名（平台平常用 ES256 时则用 RS256），公钥也公布了，但发现文档没有这种算法；算法须由系统事先确定，不由令牌决定。',
      'The token is signed with ES256 by a published key (with RS256 where ES256 is usual), but discovery does not announce that; the system decides on the algorithm beforehand, not the token.',
    ),
    signing: ({ algorithm }) => ({ algorithm: algorithm === 'ES256' ? 'RS256' : 'ES256' }),
  },
  {
    ...refused,
    id: 'id-token-key-unpublished',
    title: text('签发 id_token 的密钥没有公布', 'The key of the id_token is not published'),
    description: text(
      '令牌用另一把密钥签名，kid 在公钥里找不到；多台服务器密钥不一致，或令牌是伪造的。',
      'The token is signed with another key and its kid is not among the published ones; the platform’s servers disagree, or it is forged.',
    ),
    signing: { key: 'unpublished' },
  },
  {
    ...refused,
    id: 'id-token-key-pretended',
    title: text('id_token 冒用公布的 kid', 'The id_token pretends to the published kid'),
    description: text(
      '令牌不写 kid，而签名出自另一把密钥；不能只看格式不验签。',
      'The token has no kid and its signature is another key’s; looking at the form without checking the signature is not enough.',
    ),
    signing: { key: 'unpublished', kid: { is: 'absent' } },
  },
  {
    ...refused,
    id: 'id-token-kid-unknown',
    title: text('id_token 的 kid 查不到', 'The kid of the id_token is unknown'),
    description: text(
      '签名正确，但 kid 指向没有公布的密钥；应重新读取一次公钥，仍没有就拒绝。',
      'The signature is right but the kid names a key that is not published; read the keys once more, then refuse.',
    ),
    signing: { kid: { is: 'other', value: 'no-such-key' } },
  },
  {
    ...tolerated,
    id: 'id-token-kid-missing',
    title: text('id_token 没有 kid，公钥只有一把', 'The id_token has no kid, there is one key'),
    description: text(
      '只有一把公钥时 kid 可以省略，系统须能验签（OIDC Core §10.1）。',
      'With a single key the kid may be left out, and a system has to cope (OIDC Core §10.1).',
    ),
    module: 'client-test-kid-absent-single-jwks',
    signing: { kid: { is: 'absent' } },
  },
  {
    caughtBy: 'id-token-valid',
    system: 'either',
    id: 'id-token-kid-ambiguous',
    title: text('id_token 没有 kid，公钥有几把', 'The id_token has no kid, there are several keys'),
    description: text(
      '公钥有几把，令牌却不说是哪一把；平台违反 OIDC Core §10.1，系统可以逐把尝试，也可以拒绝。',
      'There are several keys and the token does not say which; against OIDC Core §10.1. A system may try them all, or refuse.',
    ),
    module: 'client-test-kid-absent-multiple-jwks',
    signing: { kid: { is: 'absent' } },
    also: [{ seam: 'keys', change: withDecoy }],
  },
  {
    ...tolerated,
    id: 'keys-rotated',
    title: text('签发前轮换了密钥', 'Keys are rotated right before signing'),
    description: text(
      '每次签发都换一把新密钥并立即公布；缓存公钥的系统遇到不认识的 kid 须重新读取。',
      'Each token is signed with a new key that is published at once; a system that keeps keys has to read them again when it meets an unknown kid.',
    ),
    module: 'client-test-signing-key-rotation-just-before-signing',
    signing: { key: 'new' },
  },
];

export const idTokenSignatureFaults: readonly Fault[] = rows.map(({ signing, ...row }) => ({
  ...row,
  appliesTo: openidOnly,
  hook: {
    seam: 'signing',
    change: (usual) => ({ ...usual, ...(typeof signing === 'function' ? signing(usual) : signing) }),
  },
}));
