// A platform in a few lines, written with the dialect alone: what the checks are tried on, answer by answer.
import { createDialect } from '../../core/dialect/dialect.ts';
import type { HttpAnswer, HttpRequest, JsonObject, Parameters } from '../../core/dialect/message.ts';
import type { Finding } from '../../core/finding.ts';
import type { LoginInput, LoginWorld } from '../../core/login/login-input.ts';
import type { LoginOutcome } from '../../core/login/outcome.ts';
import { runLogin } from '../../core/login/run-login.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { findProfile } from '../../core/profile/profiles.ts';
import { inputFor, worldOf } from './meet.ts';

/** Replaces what the double would answer. Throwing is a failure of the network. */
export interface Script {
  readonly authorize?: (request: HttpRequest) => HttpAnswer;
  /** What goes to the redirect URI instead, under RFC names. */
  readonly callback?: (parameters: Parameters) => Parameters;
  readonly token?: () => HttpAnswer | JsonObject;
  readonly userinfo?: () => HttpAnswer | JsonObject;
}

export const person: JsonObject = { sub: 'U99000001', name: '李昕', phone_number: '10000000001' };

const isAnswer = (made: HttpAnswer | JsonObject): made is HttpAnswer => 'headers' in made;

export const page = (body: string, status = 200): HttpAnswer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body,
});

export const json = (body: unknown, status = 200): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** Only for profiles without discovery: it signs nothing. */
export function doubleOf(profile: Profile, script: Script = {}): LoginWorld['fetch'] {
  const dialect = createDialect(profile);
  const endpoints = dialect.endpointsAt('http://127.0.0.1:4311');

  const authorize = (request: HttpRequest): HttpAnswer => {
    if (script.authorize) return script.authorize(request);
    const { redirect_uri: target = '', state = '' } = dialect.authorize.read(request.url).parameters;
    const sent: Parameters = { code: 'code-of-the-double-0001', state };
    const location = dialect.callback.write(target, script.callback?.(sent) ?? sent);
    return { status: 302, headers: { location }, body: '' };
  };
  const token = (): HttpAnswer => {
    const made = script.token?.() ?? {
      access_token: 'token-of-the-double-0001',
      token_type: 'Bearer',
      expires_in: 7200,
      sub: 'U99000001',
    };
    return isAnswer(made) ? made : dialect.token.writeAnswer({ kind: 'success', value: made });
  };
  const userinfo = (): HttpAnswer => {
    const made = script.userinfo?.() ?? person;
    return isAnswer(made) ? made : dialect.userinfo.writeAnswer({ kind: 'success', value: made });
  };
  const logout = (request: HttpRequest): HttpAnswer => {
    const { post_logout_redirect_uri: location = '' } = dialect.logout.read(request.url).parameters;
    return { status: 302, headers: { location }, body: '' };
  };
  const routes: Readonly<Record<string, (request: HttpRequest) => HttpAnswer>> = {
    [endpoints.authorize]: authorize,
    [endpoints.token]: token,
    [endpoints.userinfo]: userinfo,
    [endpoints.logout ?? 'none']: logout,
  };
  return async (url, init) => {
    const { origin, pathname } = new URL(url);
    const body = init.body == null ? '' : String(init.body);
    const request = { method: init.method ?? 'GET', url, headers: {}, body };
    const { status, headers, body: answer } = routes[origin + pathname]?.(request) ?? page('404', 404);
    return new Response(answer === '' ? null : answer, { status, headers });
  };
}

export const loginAtDouble = (
  profile: Profile,
  script: Script = {},
  change: Partial<LoginInput> = {},
): Promise<LoginOutcome> => runLogin(inputFor(profile, change), worldOf(doubleOf(profile, script)));

/** The platform the double is mostly made of. */
export const profile = findProfile('gd-zwrz') as Profile;

export const findings = ({ checks }: LoginOutcome): Finding[] =>
  checks.flatMap(({ finding }) => finding ?? []);
export const failed = (outcome: LoginOutcome): string[] => findings(outcome).map(({ id }) => id);
