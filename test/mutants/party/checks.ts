// The checks of the sound relying party, in the order of a login: each finds one thing, and none trusts what came before.
import { compactVerify, createLocalJWKSet, errors, type JSONWebKeySet, type JWTPayload } from 'jose';
import type { Check, Failure, Parts, Party } from './parts.ts';

export const badRequest = (words: string): Failure => ({ status: 400, words });
export const badGateway = (words: string): Failure => ({ status: 502, words });

const again = '请回到首页重新登录。';

export const callbackChecks: Readonly<Record<string, Check>> = {
  'parameters-once': (_, { repeated }) =>
    repeated.length > 0 ? badRequest(`回调参数出现了不止一次。${again}`) : undefined,
  'state-present': (_, { parameters }) =>
    parameters['state'] ? undefined : badRequest(`回调缺少 state。${again}`),
  'login-known': (party, attempt) => {
    const pending = party.parts.takePending(party, attempt);
    if (!(pending && party.parts.pendingLasts(party, pending)))
      return badRequest(`这次登录已失效，或者不是从本系统发起的。${again}`);
    attempt.pending = pending;
    return undefined;
  },
  'same-browser': (party, { visit, pending }) =>
    pending && visit.cookies.get(party.parts.loginCookie(pending.state)) === pending.browserKey
      ? undefined
      : badRequest(`浏览器没有带回登录时的 Cookie。${again}`),
  'issuer-of-the-answer': (party, { parameters }) => {
    const { iss } = parameters;
    return party.profile.flow !== 'oidc-code' || iss === undefined || iss === party.platformUrl
      ? undefined
      : badRequest(`登录结果来自另一个平台。${again}`);
  },
  'no-error': (_, { parameters }) =>
    parameters['error'] === undefined
      ? undefined
      : badRequest(
          `身份平台没有同意这次登录：${parameters['error_description'] ?? parameters['error']}。${again}`,
        ),
  'code-present': (_, { parameters }) =>
    parameters['code'] ? undefined : badRequest(`平台没有带回授权码。${again}`),
};

export const tokenChecks: Readonly<Record<string, Check>> = {
  'access-token-present': (_, { token }) =>
    typeof token?.['access_token'] === 'string' && token['access_token'] !== ''
      ? undefined
      : badGateway('平台的应答里没有访问令牌。请稍后再试。'),
  // Domestic platforms leave it out; the standard does not.
  'token-type-known': ({ profile }, { token }) =>
    profile.flow !== 'oidc-code' || /^bearer$/i.test(String(token?.['token_type']))
      ? undefined
      : badGateway('平台给出的令牌类型无法识别。请稍后再试。'),
};

/** Claim → whether its value is right; the signature stands apart. */
const idTokenRules: Readonly<Record<string, (...args: Parameters<Check>) => boolean>> = {
  issuer: (party, { idToken }) => idToken?.iss === party.platformUrl,
  audience: (party, { idToken }) => {
    const audiences = [idToken?.aud ?? []].flat();
    const authorized = idToken?.['azp'] ?? (audiences.length === 1 ? audiences[0] : undefined);
    return audiences.includes(party.client.id) && authorized === party.client.id;
  },
  nonce: (_, { idToken, pending }) => idToken?.['nonce'] === pending?.nonce,
  'issued-at': (party, { idToken }) =>
    typeof idToken?.iat === 'number' && idToken.iat <= party.now() / 1000 + 60,
  expiry: (party, { idToken }) => typeof idToken?.exp === 'number' && idToken.exp > party.now() / 1000,
  subject: (_, { idToken }) => typeof idToken?.sub === 'string' && idToken.sub !== '',
};

async function verifiedOnce(party: Party, raw: string, algorithm: string): Promise<JWTPayload> {
  const keys = createLocalJWKSet(await fetchKeys(party));
  const { payload } = await compactVerify(raw, keys, { algorithms: [algorithm] });
  return JSON.parse(new TextDecoder().decode(payload));
}

export const verified: Parts['verified'] = (party, jwt, algorithm) =>
  verifiedOnce(party, jwt, algorithm).catch((error: unknown) => {
    // The keys may have been changed since they were read.
    if (!(party.parts.forgetsKeys && error instanceof errors.JWKSNoMatchingKey)) throw error;
    delete party.memory.keys;
    return verifiedOnce(party, jwt, algorithm);
  });

export const algorithmOf = ({ settings: { openid } }: Party): string =>
  openid?.idTokenSignedResponseAlg ?? 'RS256';

const signature: Check = async (party, attempt) => {
  const raw = attempt.token?.['id_token'];
  const wrong = badGateway('身份凭据没有通过检验。请稍后再试。');
  if (typeof raw !== 'string') return wrong;
  try {
    attempt.idToken = await party.parts.verified(party, raw, algorithmOf(party));
    return undefined;
  } catch {
    if (party.parts.forgetsKeys) delete party.memory.keys;
    return wrong;
  }
};

async function fetchKeys(party: Parameters<Check>[0]): Promise<JSONWebKeySet> {
  party.memory.keys ??= party.parts
    .endpoint(party, 'jwks')
    .then((url) => party.send({ method: 'GET', url, headers: {}, body: '' }))
    .then(({ body }) => JSON.parse(body));
  return (await party.memory.keys) as unknown as JSONWebKeySet;
}

export const idTokenChecks: Readonly<Record<string, Check>> = {
  signature,
  ...Object.fromEntries(
    Object.entries(idTokenRules).map(([name, holds]): [string, Check] => [
      name,
      (party, attempt) =>
        holds(party, attempt) ? undefined : badGateway('身份凭据没有通过检验。请稍后再试。'),
    ]),
  ),
};

const asSubject = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

export const userinfoChecks: Readonly<Record<string, Check>> = {
  'subject-present': (_, { userinfo }) =>
    asSubject(userinfo?.['sub']) === undefined ? badGateway('平台没有给出有效的账号唯一标识。') : undefined,
  'subject-consistent': (_, { userinfo, token, idToken }) => {
    const other = idToken?.sub ?? token?.['sub'];
    return other === undefined || other === userinfo?.['sub']
      ? undefined
      : badGateway('平台两次给出的账号标识不一致。');
  },
};

/** The first failure of `checks`. */
export async function firstFailure(
  checks: Readonly<Record<string, Check>>,
  ...[party, attempt]: Parameters<Check>
): Promise<Failure | undefined> {
  for (const check of Object.values(checks)) {
    const failure = await check(party, attempt);
    if (failure) return failure;
  }
  return undefined;
}

/** `checks` with one of them left out. */
export function without(
  checks: Readonly<Record<string, Check>>,
  name: string,
): Readonly<Record<string, Check>> {
  if (!(name in checks)) throw new Error(`there is no check ${name}`);
  return Object.fromEntries(Object.entries(checks).filter(([one]) => one !== name));
}
