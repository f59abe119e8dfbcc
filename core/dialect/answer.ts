// A JSON answer, with or without an envelope that carries its own success flag.
import type { Envelope, PlatformError, Profile } from '../profile/profile.ts';
import { getPath, isObject, withoutPath, withPath } from './dotted-path.ts';
import type { Answer, HttpAnswer, Json, JsonObject, ProtocolError } from './message.ts';

/** HTTP status of an error where it is not 400: RFC 6749 §5.2 and §4.1.2.1, RFC 6750 §3.1. */
const statusOf: Readonly<Record<string, number>> = {
  invalid_client: 401,
  invalid_token: 401,
  insufficient_scope: 403,
  server_error: 500,
  temporarily_unavailable: 503,
};

export const standardStatus = (error: string): number => statusOf[error] ?? 400;

const jsonAnswer = (status: number, body: JsonObject): HttpAnswer => ({
  status,
  headers: {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    pragma: 'no-cache',
  },
  body: JSON.stringify(body),
});

/** An error in the words of RFC 6749 §5.2. */
export const standardError = ({ error, description }: ProtocolError): HttpAnswer =>
  jsonAnswer(standardStatus(error), {
    error,
    ...(description === undefined ? {} : { error_description: description }),
  });

/** A success in the words of RFC 6749 §5.1 or OIDC Core §5.3.2. */
export const standardSuccess = (value: JsonObject): HttpAnswer => jsonAnswer(200, value);

/** The body of an enveloped answer; with an empty data path the data are the body, and the flag stands among them. */
function wrap(envelope: Envelope, flag: Json, message: string, data: JsonObject | null): JsonObject {
  const { successPath, messagePath, dataPath } = envelope;
  const flagged = (body: JsonObject) => withPath(withPath(body, successPath, flag), messagePath, message);
  return dataPath === '' ? flagged(data ?? {}) : withPath(flagged({}), dataPath, data);
}

export const writeSuccess = (value: JsonObject, envelope: Envelope | undefined): HttpAnswer =>
  envelope ? jsonAnswer(200, wrap(envelope, envelope.successValue, '成功', value)) : standardSuccess(value);

/** A code as the platform's own JSON has it, which is a number where its success value is one. */
const wireCode = (code: string | number, { successValue }: Envelope): Json => {
  if (typeof successValue === 'boolean') return !successValue;
  return typeof successValue === 'number' && /^-?\d{1,15}$/.test(String(code)) ? Number(code) : code;
};

/** The platform's own words win; an error that it does not list goes out under its own name as code and message. */
export function writeError(
  profile: Profile,
  error: ProtocolError,
  envelope: Envelope | undefined,
): HttpAnswer {
  if (!envelope) return standardError(error);
  const listed = profile.errors.find((e) => e.error === error.error);
  const code = error.platform?.code ?? listed?.code ?? error.error;
  const message = error.platform?.message ?? listed?.message ?? error.description ?? error.error;
  const status = envelope.failureStatus === 200 ? 200 : standardStatus(error.error);
  return jsonAnswer(status, wrap(envelope, wireCode(code, envelope), message, null));
}

function parseJson(body: string): Json | undefined {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** True when a listed error is the one that arrived: where success is true or false, its message alone tells which. */
const isListed = (listed: PlatformError, code: Json, message: Json | undefined): boolean =>
  listed.message === message && (typeof code === 'boolean' || listed.code === code);

/** The error in an envelope that says it failed. A code we only assume counts when the message agrees with it. */
function readEnvelopeError(
  profile: Profile,
  body: JsonObject,
  envelope: Envelope,
  flag: Json,
): ProtocolError {
  const message = getPath(body, envelope.messagePath);
  const listed = profile.errors.find((e) => isListed(e, flag, message));
  if (listed) return { error: listed.error, description: listed.message };
  const code = typeof flag === 'string' ? flag : JSON.stringify(flag);
  return typeof message === 'string'
    ? { error: 'platform_error', description: message, platform: { code, message } }
    : { error: 'platform_error', platform: { code } };
}

const httpError = (status: number): ProtocolError => ({
  error: 'platform_error',
  platform: { code: `HTTP ${status}` },
});

function readFlatError(
  status: number,
  { error, error_description: words }: JsonObject,
): ProtocolError | undefined {
  if (typeof error === 'string' && error !== '')
    return { error, ...(typeof words === 'string' ? { description: words } : {}) };
  return status >= 400 ? httpError(status) : undefined;
}

function readEnveloped(profile: Profile, status: number, body: JsonObject, envelope: Envelope): Answer {
  const { successPath, successValue, messagePath, dataPath } = envelope;
  const flag = getPath(body, successPath);
  if (flag === undefined) {
    const error = readFlatError(status, body);
    return error ? { kind: 'error', error } : { kind: 'malformed', reason: 'no-envelope' };
  }
  if (flag !== successValue)
    return { kind: 'error', error: readEnvelopeError(profile, body, envelope, flag) };
  if (status >= 400) return { kind: 'error', error: httpError(status) };
  const data = getPath(body, dataPath);
  if (!isObject(data)) return { kind: 'malformed', reason: 'no-data' };
  const value = dataPath === '' ? withoutPath(withoutPath(data, successPath), messagePath) : data;
  return { kind: 'success', value };
}

/** The members of a successful answer, out of their envelope; or the error; or why it is neither. */
export function readAnswer(profile: Profile, answer: HttpAnswer, envelope: Envelope | undefined): Answer {
  const body = parseJson(answer.body);
  if (body === undefined) return { kind: 'malformed', reason: 'not-json' };
  if (!isObject(body)) return { kind: 'malformed', reason: 'not-object' };
  if (envelope) return readEnveloped(profile, answer.status, body, envelope);
  const error = readFlatError(answer.status, body);
  return error ? { kind: 'error', error } : { kind: 'success', value: body };
}
