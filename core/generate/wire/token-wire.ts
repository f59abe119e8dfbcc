// The token request and its answer, and whether a client library's own would do.
import type { Profile, TokenEndpoint } from '../../profile/profile.ts';
import { envelopeWire, withinData } from './envelope-wire.ts';
import { isStandard, parameterIn } from './parameter-in.ts';
import { placeAt } from './place-at.ts';

/** Stands in for the endpoint of platforms that are asked about tickets; no template asks for it. */
const noToken: TokenEndpoint = {
  path: '',
  method: 'POST',
  encoding: 'form',
  clientAuthentication: 'none',
  parameters: {},
  fields: {},
  expiresIn: 'number',
};

function requestWire({ authorize, token = noToken }: Profile) {
  const post = token.clientAuthentication === 'client_secret_post';
  const inBody = token.clientAuthentication !== 'client_secret_basic';
  const pkce = authorize.pkce === 'S256';
  const named = (name: string, wanted?: boolean) => parameterIn(token.parameters, name, wanted);
  const always = {
    grant_type: named('grant_type'),
    code: named('code'),
    redirect_uri: named('redirect_uri'),
  };
  const verifier = { code_verifier: named('code_verifier', pkce) };
  const credentials = { client_id: named('client_id', inBody), client_secret: named('client_secret', post) };
  const used = { ...always, ...(pkce ? verifier : {}), ...(post ? credentials : {}) };
  return {
    ...always,
    ...verifier,
    ...credentials,
    basic: token.clientAuthentication === 'client_secret_basic',
    /** The secret is not sent: a signature proves the client. */
    unproven: token.clientAuthentication === 'none',
    fixed: Object.entries(token.fixed ?? {}).map(([name, value]) => ({ name, value })),
    method: token.method,
    form: token.encoding === 'form',
    json: token.encoding === 'json',
    query: token.encoding === 'query',
    /** The library's request has to be turned. */
    asks:
      token.method !== 'POST' ||
      token.encoding !== 'form' ||
      token.fixed !== undefined ||
      token.clientAuthentication === 'none' ||
      !isStandard(used),
  };
}

/** `subjectClaim`: the claim that accounts are mapped by. */
export function tokenWire(profile: Profile, subjectClaim: string) {
  const { token = noToken } = profile;
  const { envelope, fields } = token;
  const at = (name: string) => placeAt(fields[name] ?? name);
  const accessToken = at('access_token');
  const tokenType = at('token_type');
  const subject = at('sub');
  const hasSubject = fields['sub'] !== undefined;
  const forApplication = profile.userinfo.code !== undefined && profile.token !== undefined;
  const renamed = accessToken.path !== 'access_token' || tokenType.path !== 'token_type';
  return {
    ...requestWire(profile),
    enveloped: envelope !== undefined,
    envelope: envelopeWire(envelope),
    /**
     * The platform's answer has to be turned. How long the token lives does not matter to who asks one question with
     * it, and client libraries read it as text too. No client library reads the answer to an application.
     */
    answers: forApplication || envelope !== undefined || renamed || (hasSubject && subject.deep),
    accessToken,
    accessTokenAt: withinData(envelope, accessToken.path),
    tokenType,
    expiresIn: at('expires_in'),
    expiresInText: token.expiresIn === 'string',
    hasSubject,
    subject,
    /** Token answer and userinfo both say who it is, and must agree. */
    namesTwice: hasSubject && subjectClaim === 'sub' && !forApplication,
  };
}
