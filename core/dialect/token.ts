// The token request and its answer (RFC 6749 §4.1.3, §4.1.4, §5).
import type { Profile, TokenEndpoint } from '../profile/profile.ts';
import { tokenOf } from '../profile/token-of.ts';
import { readAnswer, writeError, writeSuccess } from './answer.ts';
import { basicCredentials, readBasicCredentials } from './basic-credentials.ts';
import { readBody, writeBody } from './body.ts';
import { readFields, writeFields } from './fields.ts';
import type { Answer, HttpAnswer, HttpRequest, ReceivedTokenRequest, TokenRequest } from './message.ts';
import { readParameters, writeParameters } from './parameters.ts';

/** `endpoint` is the absolute URL of the token endpoint; the client's id and secret stand among the parameters. */
export function writeTokenRequest(profile: Profile, endpoint: string, request: TokenRequest): HttpRequest {
  const token = tokenOf(profile);
  const { client_id: id = '', client_secret: secret, ...rest } = request.parameters;
  const basic = token.clientAuthentication === 'client_secret_basic' && secret !== undefined;
  const unproven = token.clientAuthentication === 'none' ? { client_id: id, ...rest } : request.parameters;
  const sent = basic ? rest : unproven;
  const wire = writeParameters(sent, token.parameters);
  for (const [name, value] of Object.entries(token.fixed ?? {})) wire.set(name, value);
  const message = writeBody(endpoint, token.method, token.encoding, wire);
  return basic
    ? { ...message, headers: { ...message.headers, authorization: basicCredentials(id, secret) } }
    : message;
}

/** What arrived at the token endpoint, the client's credentials among the parameters. */
export function readTokenRequest(profile: Profile, request: HttpRequest): ReceivedTokenRequest {
  const token = tokenOf(profile);
  const wire = readBody(request, token.encoding);
  const fixed = Object.entries(token.fixed ?? {});
  const wrongFixed = fixed.filter(([name, value]) => wire.get(name) !== value).map(([name]) => name);
  for (const [name] of fixed) wire.delete(name);
  const { parameters, repeated } = readParameters(wire, token.parameters);
  const basic = readBasicCredentials(request.headers['authorization']);
  if (basic) {
    const withCredentials = { ...parameters, client_id: basic.id, client_secret: basic.secret };
    return { parameters: withCredentials, repeated, wrongFixed, authentication: 'client_secret_basic' };
  }
  const authentication = Object.hasOwn(parameters, 'client_secret') ? 'client_secret_post' : 'none';
  return { parameters, repeated, wrongFixed, authentication };
}

/** RFC 6749 §5.2: who tried HTTP Basic is told so when it fails. */
const withChallenge = (token: TokenEndpoint, error: string, answer: HttpAnswer): HttpAnswer =>
  error === 'invalid_client' && token.clientAuthentication === 'client_secret_basic' && answer.status === 401
    ? {
        ...answer,
        headers: { ...answer.headers, 'www-authenticate': `Basic realm="token", error="${error}"` },
      }
    : answer;

export function writeTokenAnswer(
  profile: Profile,
  answer: Extract<Answer, { kind: 'success' | 'error' }>,
): HttpAnswer {
  const token = tokenOf(profile);
  const { envelope, fields, expiresIn } = token;
  if (answer.kind === 'error')
    return withChallenge(token, answer.error.error, writeError(profile, answer.error, envelope));
  const { expires_in: lifetime } = answer.value;
  const asText = expiresIn === 'string' && typeof lifetime === 'number';
  const value = asText ? { ...answer.value, expires_in: String(lifetime) } : answer.value;
  return writeSuccess(writeFields(value, fields), envelope);
}

export function readTokenAnswer(profile: Profile, answer: HttpAnswer): Answer {
  const { envelope, fields } = tokenOf(profile);
  const read = readAnswer(profile, answer, envelope);
  if (read.kind !== 'success') return read;
  const value = readFields(read.value, fields);
  const lifetime = value['expires_in'];
  const isNumber = typeof lifetime === 'string' && /^\d{1,15}$/.test(lifetime);
  return { kind: 'success', value: isNumber ? { ...value, expires_in: Number(lifetime) } : value };
}
