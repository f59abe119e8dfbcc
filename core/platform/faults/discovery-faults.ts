// Discovery documents and key sets that lack something, or have more than is needed (OIDC Discovery §3, RFC 7517 §5).
import { isObject } from '../../dialect/dotted-path.ts';
import type { JsonObject } from '../../dialect/message.ts';
import { text } from '../../text.ts';
import { type Fault, type FaultRow, openidOnly } from '../fault.ts';
import { withDecoy } from './decoy-keys.ts';
import { without } from './without.ts';

interface Row extends FaultRow {
  readonly change: (document: JsonObject) => JsonObject;
}

const invalid = { caughtBy: 'discovery-valid', system: 'refuse' } as const;
const noKey = { caughtBy: 'id-token-valid', system: 'refuse' } as const;
const tolerated = { caughtBy: undefined, system: 'accept' } as const;

const lacking = (member: string, what: { zh: string; en: string }): Row => ({
  ...invalid,
  id: `discovery-${member.replaceAll('_', '-')}-missing`,
  title: text(`发现文档没有 ${member}`, `The discovery document has no ${member}`),
  description: text(
    `发现文档没有${what.zh}；平台未启用或未公布它，系统无从登录（OIDC Discovery §3）。`,
    `The discovery document does not name ${what.en}; the platform has not enabled or published it, and nobody can log in (OIDC Discovery §3).`,
  ),
  change: (document) => without(document, member),
});

const discoveryRows: readonly Row[] = [
  lacking('token_endpoint', text('令牌端点', 'the token endpoint')),
  lacking('jwks_uri', text('公钥地址', 'the address of its keys')),
  {
    ...tolerated,
    id: 'discovery-members-unknown',
    title: text('发现文档有多余的成员', 'The discovery document has members nobody knows'),
    description: text(
      '平台公布了自己的成员；不认识的须忽略（OIDC Discovery §3）。',
      'The platform publishes members of its own; what is unknown has to be ignored (OIDC Discovery §3).',
    ),
    change: (document) => ({ ...document, x_region: { code: '990000' }, x_levels: [1, 2, null] }),
  },
];

/** Each key of the set as `change` leaves it. */
const eachKey =
  (change: (key: JsonObject) => JsonObject) =>
  (set: JsonObject): JsonObject => ({
    ...set,
    keys: Array.isArray(set['keys']) ? set['keys'].filter(isObject).map(change) : [],
  });

const withKey = (set: JsonObject, key: JsonObject): JsonObject => ({
  ...set,
  keys: [key, ...(Array.isArray(set['keys']) ? set['keys'] : [])],
});

const sm2: JsonObject = { kty: 'EC', crv: 'SM2', kid: 'sm2', use: 'sig', alg: 'SM2', x: 'AA', y: 'AA' };

const keyRows: readonly Row[] = [
  {
    ...noKey,
    id: 'keys-empty',
    title: text('公钥集是空的', 'The key set is empty'),
    description: text(
      '公钥地址可用，里面一把也没有；不能因此跳过验签。',
      'The address of the keys answers and holds none; that is no reason to skip the signature.',
    ),
    change: (set) => ({ ...set, keys: [] }),
  },
  {
    ...noKey,
    id: 'keys-kind-unknown',
    title: text('公钥的种类不认识', 'The keys are of an unknown kind'),
    description: text(
      '公钥的 kty 不是 RSA 或 EC，没有一把能用；须拒绝，不可崩溃。',
      'The kty of the keys is neither RSA nor EC and none can be used; refuse, do not crash.',
    ),
    change: eachKey((key) => ({ ...key, kty: 'XYZ' })),
  },
  {
    ...noKey,
    id: 'keys-for-encryption',
    title: text('公钥只供加密', 'The keys are for encryption only'),
    description: text(
      '公钥标明 use=enc，不可用来验签（RFC 7517 §4.2）。',
      'The keys say use=enc and must not serve for signatures (RFC 7517 §4.2).',
    ),
    system: 'either',
    change: eachKey((key) => ({ ...key, use: 'enc' })),
  },
  {
    ...noKey,
    id: 'keys-without-kid',
    title: text('公钥没有 kid 而 id_token 有', 'The key has no kid, the id_token has one'),
    description: text(
      '只有一把公钥且没有写 kid；标准没有规定能否用它，系统可以尝试，也可以拒绝。',
      'The only key names no kid; the standard does not say whether it may be used, and a system may try it or refuse.',
    ),
    system: 'either',
    change: eachKey((key) => without(key, 'kid')),
  },
  {
    ...tolerated,
    id: 'keys-more-than-needed',
    title: text('公钥集里还有别的钥匙', 'The key set holds other keys too'),
    description: text(
      '公钥集里还有旧的公钥和不认识种类的公钥；系统须按 kid 选，忽略不认识的（RFC 7517 §5）。',
      'An old key and one of an unknown kind stand in the set as well; a system has to choose by kid and to ignore what it does not know (RFC 7517 §5).',
    ),
    change: (set) => withKey(withDecoy(set), { kty: 'PQC', kid: 'of-tomorrow', use: 'sig' }),
  },
  {
    caughtBy: undefined,
    system: 'either',
    id: 'keys-with-unknown-curve',
    title: text('公钥集里有国密公钥', 'The key set holds an SM2 key'),
    description: text(
      '公钥集里另有一把 SM2 曲线的公钥；建议忽略不支持的公钥（RFC 7517 §5），有的类库却会因此拒绝整个公钥集。',
      'A key on the curve SM2 stands in the set as well; keys that are not supported should be ignored (RFC 7517 §5), yet some libraries then refuse the whole set.',
    ),
    change: (set) => withKey(set, sm2),
  },
];

const faultAt =
  (seam: 'discovery' | 'keys') =>
  ({ change, ...row }: Row): Fault => ({ ...row, appliesTo: openidOnly, hook: { seam, change } });

export const discoveryFaults: readonly Fault[] = discoveryRows.map(faultAt('discovery'));
export const keysFaults: readonly Fault[] = keyRows.map(faultAt('keys'));
