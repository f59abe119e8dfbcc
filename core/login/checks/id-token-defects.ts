// What is wrong about an id_token that the protocol library lets pass: a table, in the order of asking.
import type { JsonObject } from '../../dialect/message.ts';
import { type Text, text } from '../../text.ts';
import type { Artefacts } from '../artefacts.ts';

export interface IdTokenDefect {
  readonly message: Text;
  readonly cause: Text;
  readonly hint: Text;
}

interface Row extends IdTokenDefect {
  readonly found: (claims: JsonObject, artefacts: Artefacts) => boolean;
}

/** Seconds a clock may be wrong. */
const tolerance = 600;

const rows: readonly Row[] = [
  {
    found: ({ sub }) => typeof sub === 'string' && sub.trim() === '',
    message: text('id_token 的账号标识（sub）为空。', 'The subject (sub) of the id_token is empty.'),
    cause: text('平台没有该账号的唯一标识。', 'The platform has no unique id for this account.'),
    hint: text(
      '请运营方补全该账号的标识；业务系统不得放行空的 sub。',
      'Have the id of the account completed; a system must let nobody in by an empty sub.',
    ),
  },
  {
    found: ({ azp }, { input }) => azp !== undefined && azp !== input.clientId,
    message: text('id_token 的 azp 不是本客户端。', 'The azp of the id_token is not this client.'),
    cause: text(
      '令牌是签发给另一系统的，本系统只是受众之一。',
      'The token was issued to another system; this one is only among its audiences.',
    ),
    hint: text(
      '核对 client_id；业务系统必须拒绝这样的令牌。',
      'Check client_id; a system must refuse such a token.',
    ),
  },
  {
    found: ({ iat }, { startedAt }) => typeof iat === 'number' && iat > startedAt / 1000 + tolerance,
    message: text(
      'id_token 的签发时间（iat）在将来。',
      'The id_token says that it was issued (iat) in the future.',
    ),
    cause: text(
      '平台或本机的时钟错了，常见为时区或毫秒、秒混用。',
      'A clock is wrong, the platform’s or this machine’s; often the time zone, or milliseconds for seconds.',
    ),
    hint: text(
      '先用 NTP 校准本机时钟；时钟无误则请运营方修正。',
      'Set this machine’s clock by NTP; if it is right, the operator has to set his.',
    ),
  },
  {
    found: ({ at_hash: hash }, { accessTokenHash }) =>
      hash !== undefined && accessTokenHash !== undefined && hash !== accessTokenHash,
    message: text(
      'id_token 的 at_hash 与访问令牌对不上。',
      'The at_hash of the id_token does not fit the access token.',
    ),
    cause: text(
      'id_token 与访问令牌不是同一次签发的，平台可能返回了缓存的令牌。',
      'The two tokens were not issued together; perhaps the platform answers with a cached one.',
    ),
    hint: text(
      '请运营方核对令牌的签发；at_hash 是访问令牌散列的左半部分（OIDC Core §3.1.3.6）。',
      'Have the issuing checked; at_hash is the left half of the access token’s hash (OIDC Core §3.1.3.6).',
    ),
  },
];

/** The first defect of the decoded `claims`; undefined when there is none. */
export const idTokenDefect = (claims: JsonObject, artefacts: Artefacts): IdTokenDefect | undefined =>
  rows.find(({ found }) => found(claims, artefacts));
