// The token request and its answer (RFC 6749 §4.1.3, §4.1.4, §5).
import type { Profile } from '../profile/profile.ts';
import { readAnswer, writeError, writeSuccess } from './answer.ts';
import { basicCredentials, readBasicCredentials } from './basic-credentials.ts';
import { readBody, writeBody } from './body.ts';
import { readFields, writeFields } from './fields.ts';
import type { Answer, HttpAnswer, HttpRequest, JsonObject, TokenRequest } from './message.ts';
import { readParameters, writeParameters } from './parameters.ts';

/** `endpoint` is the absolute URL of the token endpoint; the client's id and secret stand among the parameters. */
export function writeTokenRequest(profile: Profile, endpoint: string, request: TokenRequest): HttpRequest {
  const { token } = profile;
  const { client_id: id = '', client_secret: secret = '', ...rest } = request.parameters;
  const basic = token.clientAuthentication === 'client_secret_basic';
  const sent = basic ? rest : request.parameters;
  const message = writeBody(endpoint, token.method, token.encoding, writeParameters(sent, token.parameters));
  return basic
    ? { ...message, headers: { ...message.headers, authorization: basicCredentials(id, secret) } }
    : message;
}

/** What arrived at the token endpoint. `authentication` is how the client proved itself, if it did. */
export function readTokenRequest(profile: Profile, request: HttpRequest) {
  const { token } = profile;
  const { parameters, repeated } = readParameters(readBody(request, token.encoding), token.parameters);
  const basic = readBasicCredentials(request.headers['authorization']);
  const authentication = basic
    ? 'client_secret_basic'
    : 'client_secret' in parameters
      ? 'client_secret_post'
      : 'none';
  const credentials = basic ? { client_id: basic.id, client_secret: basic.secret } : {};
  return { parameters: { ...parameters, ...credentials }, repeated, authentication } as const;
}

export function writeTokenAnswer(
  profile: Profile,
  answer: Extract<Answer, { kind: 'success' | 'error' }>,
): HttpAnswer {
  const { envelope, fields, expiresIn } = profile.token;
  if (answer.kind === 'error') return writeError(profile, answer.error, envelope);
  const { expires_in: lifetime, ...rest } = answer.value;
  const value: JsonObject =
    lifetime === undefined
      ? rest
      : { ...rest, expires_in: expiresIn === 'string' ? String(lifetime) : lifetime };
  return writeSuccess(writeFields(value, fields), envelope);
}

export function readTokenAnswer(profile: Profile, answer: HttpAnswer): Answer {
  const { envelope, fields } = profile.token;
  const read = readAnswer(profile, answer, envelope);
  if (read.kind !== 'success') return read;
  const value = readFields(read.value, fields);
  const lifetime = value['expires_in'];
  const seconds = typeof lifetime === 'string' && /^\d+$/.test(lifetime) ? Number(lifetime) : lifetime;
  return { kind: 'success', value: seconds === undefined ? value : { ...value, expires_in: seconds } };
}
