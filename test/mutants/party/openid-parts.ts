// The sound parts of what only some relying parties do: signed user info, logout tokens, frames, refreshed tokens.
import type { Answer } from '../../../core/dialect/message.ts';
import { verified } from './checks.ts';
import { htmlPage } from './html-page.ts';
import type { Parts, Party } from './parts.ts';

const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';

export const openidParts = {
  verified,
  userinfoClaims: (party, jwt, algorithm) => party.parts.verified(party, jwt, algorithm),
  userinfoUrl: (url) => url,
  logoutTokenRules: {
    issuer: ({ platformUrl }, { iss }) => iss === platformUrl,
    audience: ({ client }, { aud }) => [aud ?? []].flat().includes(client.id),
    expiry: ({ now }, { exp }) => typeof exp === 'number' && exp > now() / 1000,
    event: (_, { events }) => typeof events === 'object' && events !== null && logoutEvent in events,
    'no-nonce': (_, { nonce }) => nonce === undefined,
    somebody: (_, { sub, sid }) => sub !== undefined || sid !== undefined,
  },
  sessionsOf: ({ memory }, { sub, sid }) =>
    [...memory.sessions].flatMap(([id, session]) =>
      session.account && (sid === undefined ? session.account.subject === sub : session.sid === sid)
        ? [id]
        : [],
    ),
  framed: () => htmlPage(200, '已退出。'),
  sameLogin: ({ platformUrl }, { account }, { iss, sub }) => iss === platformUrl && sub === account?.subject,
  renewed: (_, fresh) => fresh,
} as const satisfies Partial<Parts>;

/** Asks the platform who `accessToken` belongs to, as the party registered it. */
export async function askUserinfo(party: Party, accessToken: string): Promise<Answer> {
  const { parts, dialect, settings, client, platformUrl } = party;
  const { userinfoToken, userinfoSignedResponseAlg: algorithm } = settings.openid ?? {};
  const endpoint = await parts.endpoint(party, 'userinfo');
  const request =
    userinfoToken === 'body'
      ? {
          method: 'POST',
          url: parts.userinfoUrl(endpoint, accessToken),
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: new URLSearchParams({ access_token: accessToken }).toString(),
        }
      : dialect.userinfo.writeRequest(endpoint, { accessToken });
  const answer = await party.send(request);
  if (algorithm === undefined || answer.status !== 200) return dialect.userinfo.readAnswer(answer);
  const claims = await parts.userinfoClaims(party, answer.body, algorithm);
  if (claims.iss !== platformUrl || claims.aud !== client.id) throw new Error('user info for somebody else');
  return dialect.userinfo.readAnswer({
    ...answer,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(claims),
  });
}
