// id_tokens that come with a refresh and belong to another login: the system keeps the session as it is, or ends it (OIDC Core §12.2).
import type { JsonObject } from '../../dialect/message.ts';
import { type Text, text } from '../../text.ts';
import { openidOnly } from '../fault.ts';
import type { Hook } from '../seams.ts';

interface Row {
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  readonly module: string;
  readonly change: (claims: JsonObject) => JsonObject;
}

const rows: readonly Row[] = [
  {
    id: 'refreshed-issuer-wrong',
    title: text('刷新得到的 id_token 签发者不对', 'After a refresh the id_token is of another issuer'),
    description: text(
      'iss 与登录时的不一致；刷新的应答来自另一平台，不可采用。',
      'The iss differs from that of the login; the answer is another platform’s and must not be used.',
    ),
    module: 'client-test-refresh-token-invalid-issuer',
    change: (claims) => ({ ...claims, iss: 'https://another.example.invalid' }),
  },
  {
    id: 'refreshed-subject-wrong',
    title: text('刷新得到的 id_token 是别人的', 'After a refresh the id_token is of another person'),
    description: text(
      'sub 与登录时的不一致；采用它，会话就换成了另一个人的。',
      'The sub differs from that of the login; who uses it turns the session into another person’s.',
    ),
    module: 'client-test-refresh-token-invalid-sub',
    change: (claims) => ({ ...claims, sub: `${String(claims['sub'])}-other` }),
  },
];

/** The login test does not refresh: only a running system can catch them. */
export const refreshedIdTokenFaults = rows.map(({ change, ...row }) => ({
  ...row,
  caughtBy: undefined,
  system: 'refuse' as const,
  appliesTo: openidOnly,
  hook: { seam: 'refreshed-id-token', change } as const satisfies Hook,
}));
