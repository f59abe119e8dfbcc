// The messages of a platform as its dialect writes them, with invented values: what the wire looks like.
import { createDialect, type Dialect } from '../../../core/dialect/dialect.ts';
import type { HttpAnswer, HttpRequest, JsonObject, Parameters } from '../../../core/dialect/message.ts';
import type { Claim, Profile } from '../../../core/profile/profile.ts';
import { type Text, text } from '../../../core/text.ts';
import { signedSample } from './signed-sample.ts';

const base = 'https://platform.invalid';
const redirectUri = 'https://system.invalid/auth/callback';

const samples: Readonly<Record<string, string>> = {
  sub: 'U0001',
  name: '张三',
  preferred_username: 'zhangsan',
  email: 'zhangsan@mail.invalid',
  phone_number: '10000000001',
  id_number: '99010019900101001X',
  gender: '1',
};

const sampleOf = (name: string, { type }: Claim) => (type === 'number' ? 1 : (samples[name] ?? ''));

const request = ({ method, url, headers, body }: HttpRequest): string => {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${url}`, ...lines, ...(body === '' ? [] : ['', body.replaceAll('&', '\n  &')])].join(
    '\n',
  );
};

const answer = ({ status, body }: HttpAnswer): string =>
  `${status}\n\n${JSON.stringify(JSON.parse(body), null, 2)}`;

/** Address with each parameter on a line of its own. */
const redirect = (url: string): string => `GET ${url.replace('?', '\n  ?').replaceAll('&', '\n  &')}`;

const tokenMessages = (
  { dialect, sign }: { dialect: Dialect; sign: (unsigned: HttpRequest) => HttpRequest },
  endpoint: string,
  parameters: Parameters,
  tokens: JsonObject,
) => [
  {
    title: text('令牌请求', 'Token request'),
    wire: request(sign(dialect.token.writeRequest(endpoint, { parameters }))),
  },
  {
    title: text('令牌应答', 'Token answer'),
    wire: answer(dialect.token.writeAnswer({ kind: 'success', value: tokens })),
  },
  {
    title: text('令牌应答：失败', 'Token answer: a failure'),
    wire: answer(dialect.token.writeAnswer({ kind: 'error', error: { error: 'invalid_grant' } })),
  },
];

const pkceOf = (profile: Profile, parameters: Parameters): Parameters =>
  profile.authorize.pkce === 'S256' ? parameters : {};

const authorizeParameters = (profile: Profile): Parameters => ({
  response_type: 'code',
  client_id: 'CLIENT_ID',
  redirect_uri: redirectUri,
  ...(profile.flow === 'oidc-code'
    ? { scope: 'openid profile', state: 'STATE', nonce: 'NONCE' }
    : { state: 'STATE' }),
  ...pkceOf(profile, { code_challenge: 'CHALLENGE', code_challenge_method: 'S256' }),
});

const exchangeParameters = (profile: Profile): Parameters => ({
  grant_type: profile.userinfo.code ? 'client_credentials' : 'authorization_code',
  ...(profile.userinfo.code ? {} : { code: 'CODE' }),
  client_id: 'CLIENT_ID',
  ...(profile.userinfo.code ? {} : { redirect_uri: redirectUri }),
  client_secret: 'CLIENT_SECRET',
  ...pkceOf(profile, { code_verifier: 'VERIFIER' }),
});

export function sampleMessages(profile: Profile): readonly { readonly title: Text; readonly wire: string }[] {
  const dialect = createDialect(profile);
  const at = dialect.endpointsAt(base);
  const signed = signedSample(profile, 'userinfo');
  const oidc = profile.flow === 'oidc-code';
  const tokens: JsonObject = {
    access_token: 'ACCESS_TOKEN',
    token_type: 'bearer',
    expires_in: profile.tokenLifetime,
    ...('sub' in (profile.token?.fields ?? {}) && { sub: samples['sub'] ?? '' }),
    ...(oidc && { id_token: 'ID_TOKEN' }),
  };
  const claims = Object.fromEntries(
    Object.entries(profile.claims).map(([name, claim]) => [name, sampleOf(name, claim)]),
  );
  const { sub: _, ...others } = claims;
  const named = { sub: samples['sub'] ?? '' };
  const asking = { accessToken: 'ACCESS_TOKEN', code: 'CODE', clientId: 'CLIENT_ID', redirectUri };
  const refusal = profile.userinfo.code ? 'invalid_grant' : 'invalid_token';
  const returning = { client_id: 'CLIENT_ID', post_logout_redirect_uri: 'https://system.invalid/' };
  return [
    {
      title: text('授权请求', 'Authorization request'),
      wire: redirect(dialect.authorize.write(at.authorize, authorizeParameters(profile))),
    },
    {
      title: text('回调', 'Callback'),
      wire: redirect(dialect.callback.write(redirectUri, { code: 'CODE', state: 'STATE' })),
    },
    ...(profile.token
      ? tokenMessages(
          { dialect, sign: signedSample(profile, 'token') },
          at.token,
          exchangeParameters(profile),
          tokens,
        )
      : []),
    {
      title: text('用户信息请求', 'Userinfo request'),
      wire: request(signed(dialect.userinfo.writeRequest(at.userinfo, asking))),
    },
    {
      title: text('用户信息应答', 'Userinfo answer'),
      wire: answer(dialect.userinfo.writeAnswer({ kind: 'success', value: dialect.detail ? named : claims })),
    },
    {
      title: text('用户信息应答：失败', 'Userinfo answer: a failure'),
      wire: answer(dialect.userinfo.writeAnswer({ kind: 'error', error: { error: refusal } })),
    },
    ...(dialect.detail && at.detail
      ? [
          {
            title: text('详细信息请求', 'Detail request'),
            wire: request(
              signed(
                dialect.detail.writeRequest(at.detail, { accessToken: 'ACCESS_TOKEN', subject: 'U0001' }),
              ),
            ),
          },
          {
            title: text('详细信息应答', 'Detail answer'),
            wire: answer(dialect.detail.writeAnswer({ kind: 'success', value: others })),
          },
        ]
      : []),
    ...(at.logout
      ? [{ title: text('退出', 'Logout'), wire: redirect(dialect.logout.write(at.logout, returning)) }]
      : []),
  ];
}
