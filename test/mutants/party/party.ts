// A relying party in memory: routes, sessions, and the login as its parts make it.
import { createHash } from 'node:crypto';
import { createDialect } from '../../../core/dialect/dialect.ts';
import type { HttpAnswer, HttpRequest } from '../../../core/dialect/message.ts';
import type { Profile } from '../../../core/profile/profile.ts';
import { badGateway, firstFailure } from './checks.ts';
import { htmlPage } from './html-page.ts';
import { openidRoutes, tokensOf } from './openid-routes.ts';
import type {
  Account,
  Attempt,
  Failure,
  Memory,
  Parts,
  Party,
  PartyAnswer,
  Session,
  Settings,
  Visit,
} from './parts.ts';

export interface PartyOptions {
  readonly profile: Profile;
  readonly url: string;
  readonly platformUrl: string;
  readonly client: { readonly id: string; readonly secret: string };
  readonly gateway?: { readonly prefix: string; readonly key: string };
  readonly parts: Parts;
  readonly settings: Settings;
  readonly now: () => number;
  readonly random: (bytes: number) => Uint8Array;
  /** To the platform, no redirects followed. */
  readonly send: (request: HttpRequest, signal: AbortSignal) => Promise<HttpAnswer>;
  readonly log: (line: string) => void;
  readonly faults: () => readonly string[];
}

const newMemory = (): Memory => ({
  pending: new Map(),
  used: new Set(),
  sessions: new Map(),
  accounts: new Map(),
  logouts: new Set(),
  nonces: new Map(),
  scratch: new Map(),
});

const redirect = (location: string, cookies: readonly string[] = []): PartyAnswer => ({
  status: 302,
  headers: { location },
  body: '',
  cookies,
});

const cookiesOf = ({ headers }: HttpRequest): ReadonlyMap<string, string> =>
  new Map(
    (headers['cookie'] ?? '').split(/;\s*/).map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );

function createRoutes(
  party: Party,
): Readonly<Record<string, (visit: Visit) => PartyAnswer | Promise<PartyAnswer>>> {
  const { parts, memory, dialect, profile } = party;

  async function begin({ request }: Visit): Promise<PartyAnswer> {
    const [state, nonce, verifier] = (['state', 'nonce', 'verifier'] as const).map((what) =>
      parts.freshText(party, what),
    ) as [string, string, string];
    const browserKey = party.text();
    const returnTo = parts.returnPath(new URL(request.url).searchParams.get('return') ?? '/');
    memory.pending.set(state, { state, nonce, verifier, browserKey, returnTo, begunAt: party.now() });
    const method = await parts.challengeMethod(party);
    const challenge =
      method === 'S256' ? createHash('sha256').update(verifier).digest('base64url') : verifier;
    const { responseMode: mode } = party.settings.openid ?? {};
    const responseMode = mode && { response_mode: mode };
    // A form of another site brings no other cookie along.
    const sameSite = mode === 'form_post' ? 'None; Secure' : 'Lax';
    const openid =
      profile.flow === 'oidc-code' ? { scope: 'openid profile email phone', nonce, ...responseMode } : {};
    const pkce =
      profile.authorize.pkce === 'S256' ? { code_challenge: challenge, code_challenge_method: method } : {};
    const plain = dialect.authorize.write(await parts.endpoint(party, 'authorize'), {
      response_type: 'code',
      client_id: party.client.id,
      redirect_uri: parts.redirectUriFor(party, request),
      state,
      ...openid,
      ...pkce,
    });
    return redirect(parts.authorizeUrl(party, plain), [
      `${parts.loginCookie(state)}=${browserKey}; Path=/; HttpOnly; SameSite=${sameSite}`,
    ]);
  }

  async function identify(attempt: Attempt): Promise<Failure | undefined> {
    const token = await parts.exchange(party, attempt);
    if (token.kind !== 'success') return parts.tokenRefused(party, token);
    attempt.token = token.value;
    const failure =
      (await firstFailure(parts.tokenChecks, party, attempt)) ??
      (profile.flow === 'oidc-code' ? await firstFailure(parts.idTokenChecks, party, attempt) : undefined);
    if (failure) return failure;
    const userinfo = await parts.readUserinfo(party, attempt);
    if (userinfo.kind !== 'success') return badGateway('平台没有给出用户信息。请稍后再试。');
    attempt.userinfo = userinfo.value;
    return firstFailure(parts.userinfoChecks, party, attempt);
  }

  function sessionOf(account: Account, { token, idToken: claims }: Attempt): Session {
    const idToken = token?.['id_token'];
    const tokens = token && tokensOf(party, token);
    const { sid } = claims ?? {};
    return {
      account,
      csrf: party.text(),
      loggedInAt: party.now(),
      usedAt: party.now(),
      ...(typeof idToken === 'string' && { idToken }),
      ...(typeof sid === 'string' && { sid }),
      ...(tokens && { tokens }),
    };
  }

  async function finish(visit: Visit): Promise<PartyAnswer> {
    const { url, method, body } = visit.request;
    const answered = method === 'POST' ? `${url.split('?', 1)[0]}?${body}` : url;
    const attempt: Attempt = { visit, ...dialect.callback.read(answered) };
    const found =
      (await firstFailure(parts.callbackChecks, party, attempt)) ??
      (await identify(attempt).catch((error: unknown) => parts.broken(party, error)));
    const failure = found ? parts.failed(party, found, attempt) : parts.succeeded(party);
    if (failure) return parts.failurePage(party, failure, attempt);
    const account = parts.accountFor(party, attempt);
    if (!account)
      return parts.failurePage(party, { status: 403, words: '本系统还没有您的账号，请联系管理员开通。' });
    attempt.account = account;
    const id = parts.sessionId(party, visit);
    memory.sessions.set(id, sessionOf(account, attempt));
    parts.logLogin(party, attempt);
    const done = attempt.pending ? [`${parts.loginCookie(attempt.pending.state)}=; Path=/; Max-Age=0`] : [];
    return redirect(parts.landing(party, attempt.pending?.returnTo ?? '/'), [
      `sid=${id}; ${parts.cookieFlags(party)}`,
      ...done,
    ]);
  }

  async function logOut(visit: Visit): Promise<PartyAnswer> {
    if (!parts.mayLogOut(visit))
      return parts.failurePage(party, { status: 403, words: '页面已失效，请回到首页再试。' });
    const state = party.text();
    memory.logouts.add(state);
    const url = parts.logoutUrl(party, visit, state);
    return redirect(url ?? `${party.base}/`, await parts.leave(party, visit));
  }

  return {
    ...openidRoutes(party),
    '/': (visit) => {
      const page = htmlPage(200, parts.home(party, visit));
      if (visit.sessionId !== undefined) return page;
      const id = party.text();
      memory.sessions.set(id, { csrf: party.text(), loggedInAt: party.now(), usedAt: party.now() });
      return { ...page, cookies: [`sid=${id}; ${parts.cookieFlags(party)}`] };
    },
    '/login': begin,
    '/callback': finish,
    '/logout': logOut,
    '/bye': (visit) => ({
      ...htmlPage(200, parts.loggedOutWords(party, new URL(visit.request.url).searchParams)),
      cookies: parts.comeBack(party, visit),
    }),
    '/me': (visit) => {
      const account = parts.whoIs(party, visit);
      return { ...parts.whoPage(account), cookies: parts.whoCookies(party, visit, account) };
    },
  };
}

/** `restart` forgets all but the accounts, and takes other settings. */
export function createParty(options: PartyOptions) {
  let memory = newMemory();
  let settings = options.settings;
  const make = ({ url = options.url } = settings): Party => ({
    ...options,
    url,
    dialect: createDialect(options.profile),
    redirectUri: `${url}/callback`,
    returnUri: `${url}/bye`,
    base: new URL(url).pathname.replace(/\/$/, ''),
    memory,
    settings,
    text: () => Buffer.from(options.random(36)).toString('base64url'),
    send: (request) => {
      const limit = new AbortController();
      const timer = setTimeout(
        () => limit.abort(new Error('the platform did not answer')),
        options.parts.patience(party),
      );
      return options.send(request, limit.signal).finally(() => clearTimeout(timer));
    },
  });
  let party = make();
  let routes = createRoutes(party);

  function visitOf(request: HttpRequest): Visit {
    const cookies = cookiesOf(request);
    const sessionId = cookies.get('sid');
    const session = sessionId === undefined ? undefined : memory.sessions.get(sessionId);
    const alive = session && options.parts.lasts(party, session) ? session : undefined;
    if (alive) alive.usedAt = options.now();
    return { request, cookies, sessionId, session: alive };
  }

  return {
    async handle(request: HttpRequest): Promise<PartyAnswer> {
      const { pathname } = new URL(request.url);
      const route = pathname.startsWith(`${party.base}/`) && routes[pathname.slice(party.base.length)];
      if (!route) return htmlPage(404, '没有这个页面。');
      try {
        return await route(visitOf(request));
      } catch (error) {
        return options.parts.failurePage(party, options.parts.broken(party, error));
      }
    },
    restart(changed: Partial<Settings> = {}) {
      const { accounts } = memory;
      memory = { ...newMemory(), accounts };
      settings = { ...options.settings, ...changed };
      party = make();
      routes = createRoutes(party);
    },
  };
}
