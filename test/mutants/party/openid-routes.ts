// Where a relying party is told of logouts, and where it asks the platform again for who is signed in.
import { algorithmOf } from './checks.ts';
import { htmlPage } from './html-page.ts';
import { askUserinfo } from './openid-parts.ts';
import type { Party, PartyAnswer, Session, Tokens, Visit } from './parts.ts';

const end = ({ memory }: Party, ids: readonly string[]): void => {
  for (const id of ids) memory.sessions.delete(id);
};

export const tokensOf = (
  { now }: Party,
  { access_token: access, refresh_token: refresh, expires_in: lifetime }: Readonly<Record<string, unknown>>,
): Tokens | undefined =>
  typeof access === 'string' && typeof refresh === 'string'
    ? { access, refresh, expiresAt: now() + Number(lifetime) * 1000 }
    : undefined;

/** Keeps the refreshed tokens, unless they are another login’s. */
async function refresh(party: Party, session: Session, old: Tokens): Promise<Tokens | undefined> {
  const { parts, dialect, client } = party;
  const parameters = {
    grant_type: 'refresh_token',
    refresh_token: old.refresh,
    client_id: client.id,
    client_secret: client.secret,
  };
  const request = dialect.token.writeRequest(await parts.endpoint(party, 'token'), { parameters });
  const answer = dialect.token.readAnswer(await party.send(request));
  if (answer.kind !== 'success') return undefined;
  const claims = await parts.verified(party, String(answer.value['id_token']), algorithmOf(party));
  const fresh = tokensOf(party, answer.value);
  return fresh && parts.sameLogin(party, session, claims) ? parts.renewed(old, fresh) : undefined;
}

export function openidRoutes(
  party: Party,
): Readonly<Record<string, (visit: Visit) => PartyAnswer | Promise<PartyAnswer>>> {
  const { parts } = party;

  async function logoutToken({ request }: Visit): Promise<PartyAnswer> {
    const token = new URLSearchParams(request.body).get('logout_token') ?? '';
    const claims = await parts.verified(party, token, algorithmOf(party)).catch(() => undefined);
    if (!claims || !Object.values(parts.logoutTokenRules).every((holds) => holds(party, claims)))
      return { status: 400, headers: { 'cache-control': 'no-store' }, body: '' };
    const { sub, sid } = claims;
    end(party, parts.sessionsOf(party, { ...(sub && { sub }), ...(typeof sid === 'string' && { sid }) }));
    return { status: 200, headers: { 'cache-control': 'no-store' }, body: '' };
  }

  function frame({ request }: Visit): PartyAnswer {
    const { searchParams } = new URL(request.url);
    const sid = searchParams.get('sid') ?? '';
    const ids = searchParams.get('iss') === party.platformUrl ? parts.sessionsOf(party, { sid }) : [];
    end(party, ids);
    return parts.framed(ids.length > 0);
  }

  async function again({ session }: Visit): Promise<PartyAnswer> {
    if (!session?.tokens) return htmlPage(401, '请先登录。');
    const { tokens } = session;
    const usable = tokens.expiresAt > party.now() ? tokens : await refresh(party, session, tokens);
    if (!usable) return htmlPage(502, '平台没有给出可用的令牌，请重新登录。');
    session.tokens = usable;
    const answer = await askUserinfo(party, usable.access);
    return answer.kind === 'success'
      ? htmlPage(200, '信息已更新。')
      : htmlPage(502, '平台没有给出用户信息。');
  }

  return { '/backchannel': logoutToken, '/frontchannel': frame, '/again': again };
}
