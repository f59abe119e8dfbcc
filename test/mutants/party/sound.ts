// The sound parts: a small relying party that does everything right.
import type { JsonObject } from '../../../core/dialect/message.ts';
import { behindGateway } from './behind-gateway.ts';
import { badGateway, callbackChecks, idTokenChecks, tokenChecks, userinfoChecks } from './checks.ts';
import { htmlPage } from './html-page.ts';
import { askUserinfo, openidParts } from './openid-parts.ts';
import type { Parts, Party } from './parts.ts';
import { rememberAccount } from './remember-account.ts';

export const clearedSession = 'sid=; Path=/; Max-Age=0';

export async function discover(party: Party): Promise<JsonObject> {
  const { discovery: url = '' } = party.dialect.endpointsAt(party.platformUrl);
  party.memory.discovery ??= party
    .send({ method: 'GET', url, headers: {}, body: '' })
    .then(({ body }) => JSON.parse(body));
  const document = await party.memory.discovery;
  if (party.parts.discoveryIsFine(party, document)) return document;
  delete party.memory.discovery;
  throw new Error('the discovery document is not the platform’s');
}

const discovered = {
  authorize: 'authorization_endpoint',
  token: 'token_endpoint',
  userinfo: 'userinfo_endpoint',
  jwks: 'jwks_uri',
  logout: 'end_session_endpoint',
} as const;

const tenMinutes = 600_000;

export const sound: Parts = {
  freshText: (party) => party.text(),
  challengeMethod: async () => 'S256',
  redirectUriFor: ({ redirectUri }) => redirectUri,
  returnPath: (wanted) => {
    if (!/^\/(?![/\\])/.test(wanted) || /[\\\p{Cc}]/u.test(wanted)) return '/';
    const base = 'http://here.invalid';
    return URL.canParse(wanted, base) && new URL(wanted, base).origin === base ? wanted : '/';
  },
  loginCookie: (state) => `login-${state.slice(0, 12)}`,
  takePending: ({ memory }, { parameters: { state = '' } }) => {
    const pending = memory.pending.get(state);
    memory.pending.delete(state);
    memory.used.add(state);
    return pending;
  },
  pendingLasts: ({ now }, { begunAt }) => now() - begunAt < tenMinutes,
  callbackChecks,
  authorizeUrl: (_, url) => url,
  patience: ({ settings }) => settings.patience,
  broken: () => badGateway('连接不上身份平台，或它没有及时应答。请稍后再试。'),
  tokenRefused: () => badGateway('平台拒绝了授权码，或应答无法识别。请重新登录。'),
  async exchange(party, { parameters: { code = '' }, pending }) {
    const { dialect, profile, client, redirectUri } = party;
    const request = dialect.token.writeRequest(await party.parts.endpoint(party, 'token'), {
      parameters: {
        grant_type: 'authorization_code',
        code,
        redirect_uri: redirectUri,
        client_id: client.id,
        client_secret: client.secret,
        ...(profile.authorize.pkce === 'S256' ? { code_verifier: pending?.verifier ?? '' } : {}),
      },
    });
    return dialect.token.readAnswer(await party.send(request));
  },
  tokenChecks,
  idTokenChecks,
  ...openidParts,
  readUserinfo: (party, { token }) => askUserinfo(party, String(token?.['access_token'])),
  userinfoChecks,
  forgetsKeys: true,
  discoveryIsFine: ({ platformUrl }, { issuer }) => issuer === platformUrl,
  async endpoint(party, name) {
    if (!party.profile.discovery) return party.dialect.endpointsAt(party.platformUrl)[name] ?? '';
    return String((await discover(party))[discovered[name]]);
  },
  accountFor(party, { userinfo }) {
    const subject = String(userinfo?.['sub']);
    const account = { subject, name: String(userinfo?.['name'] ?? '') };
    if (subject === party.settings.disabled) return party.parts.letsInDisabled ? account : undefined;
    return party.settings.accounts === 'auto' ? rememberAccount(party, subject, account) : undefined;
  },
  letsInDisabled: false,
  landing: ({ base }, returnTo) => base + returnTo,
  sessionId: (party) => party.text(),
  cookieFlags: ({ base, url }) =>
    `Path=${base || '/'}; HttpOnly; SameSite=Lax${url.startsWith('https:') ? '; Secure' : ''}`,
  lasts: ({ settings, now }, { loggedInAt, usedAt }) =>
    now() - usedAt < settings.idle && now() - loggedInAt < settings.absolute,
  mayLogOut: ({ request, session }) =>
    request.method === 'POST' && new URLSearchParams(request.body).get('csrf') === session?.csrf,
  async leave({ memory }, { sessionId = '' }) {
    memory.sessions.delete(sessionId);
    return [clearedSession];
  },
  comeBack: () => [],
  logoutUrl({ dialect, platformUrl, client, returnUri }, { session }, state) {
    const { logout } = dialect.endpointsAt(platformUrl);
    return (
      logout &&
      dialect.logout.write(logout, {
        client_id: client.id,
        post_logout_redirect_uri: returnUri,
        state,
        ...(session?.idToken === undefined ? {} : { id_token_hint: session.idToken }),
      })
    );
  },
  loggedOutWords: ({ memory, profile }, parameters) =>
    profile.flow !== 'oidc-code' || memory.logouts.delete(parameters.get('state') ?? '')
      ? '已退出本系统和身份平台。'
      : '已退出本系统。无法确认是否退出了身份平台。',
  failed: (_, failure) => failure,
  succeeded: () => undefined,
  failurePage: (party, { status, words }) =>
    htmlPage(status, `<h1>登录没有成功</h1><p>${party.parts.escape(words)}</p>`),
  escape: (words) => words.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0)};`),
  ...behindGateway,
  whoIs: (party, visit) => party.parts.toldByGateway(party, visit) ?? visit.session?.account,
  whoPage: (account) =>
    account
      ? {
          status: 200,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ name: account.name }),
        }
      : { status: 401, headers: { 'content-type': 'application/json' }, body: '{"error":"not-signed-in"}' },
  home: ({ base }, { session }) =>
    session?.account
      ? `<h1>您好</h1><form method="post" action="${base}/logout"><input type="hidden" name="csrf" value="${session.csrf}"><button>退出</button></form>`
      : `<h1>欢迎</h1><a href="${base}/login">登录</a>`,
  logLogin: ({ log }, { account }) => log(`login ${account ? 'success' : 'failure'}`),
};
