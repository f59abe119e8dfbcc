// A JSON answer, with or without an envelope that carries its own success flag.
import type { Envelope, PlatformError, Profile } from '../profile/profile.ts';
import { getPath, isObject, withoutPath, withPath } from './dotted-path.ts';
import { envelopePaths } from './envelope-paths.ts';
import type { Answer, HttpAnswer, Json, JsonObject, ProtocolError } from './message.ts';

/** HTTP status of an error where it is not 400: RFC 6749 §5.2 and §4.1.2.1, RFC 6750 §3.1. */
const statusOf: Readonly<Record<string, number>> = {
  invalid_client: 401,
  invalid_token: 401,
  invalid_signature: 401,
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

type Member = readonly [path: string, value: Json | undefined];

/** The body of an enveloped answer; with an empty data path the data are the body, and the flag stands among them. */
function wrap(
  { dataPath }: Envelope,
  around: readonly Member[],
  data: JsonObject | null | undefined,
): JsonObject {
  const flagged = (body: JsonObject) =>
    around.reduce((at, [path, value]) => (value === undefined ? at : withPath(at, path, value)), body);
  if (dataPath === '') return flagged(data ?? {});
  return data === undefined ? flagged({}) : withPath(flagged({}), dataPath, data);
}

const furtherFlags = ({ alsoSuccessful = {} }: Envelope): readonly Member[] => Object.entries(alsoSuccessful);

export function writeSuccess(value: JsonObject, envelope: Envelope | undefined): HttpAnswer {
  if (!envelope) return standardSuccess(value);
  const { successPath, successValue, messagePath } = envelope;
  const flags: readonly Member[] =
    successValue === null
      ? []
      : [
          [successPath, successValue],
          [messagePath, '成功'],
        ];
  return jsonAnswer(200, wrap(envelope, [...flags, ...furtherFlags(envelope)], value));
}

/** A code as the platform's own JSON has it, which is a number where its success value or its listed codes are. */
const wireCode = (code: string | number, { successValue }: Envelope, { errors }: Profile): Json => {
  const numeric =
    typeof successValue === 'number' || errors.some((listed) => typeof listed.code === 'number');
  return numeric && /^-?\d{1,15}$/.test(String(code)) ? Number(code) : code;
};

/** The flag and the code of a failure, each in its place. */
function failureFlags(envelope: Envelope, code: Json): readonly Member[] {
  const { successPath, successValue, codePath } = envelope;
  const flag = typeof successValue === 'boolean' ? !successValue : code;
  return [[successPath, flag], ...furtherFlags(envelope), ...(codePath ? ([[codePath, code]] as const) : [])];
}

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
  const flags = failureFlags(envelope, wireCode(code, envelope, profile));
  const data = envelope.successValue === null ? undefined : null;
  return jsonAnswer(status, wrap(envelope, [...flags, [envelope.messagePath, message]], data));
}

function parseJson(body: string): Json | undefined {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** True when a listed error is the one that arrived: where there is no code, its message alone tells which. */
const isListed = (listed: PlatformError, code: Json, message: Json | undefined): boolean =>
  (listed.byCode === true && listed.code === code) ||
  (listed.message === message && (typeof code === 'boolean' || listed.code === code));

/** The error in an envelope that says it failed. A code we only assume counts when the message agrees with it. */
function readEnvelopeError(
  profile: Profile,
  body: JsonObject,
  envelope: Envelope,
  flag: Json,
): ProtocolError {
  const message = getPath(body, envelope.messagePath);
  const listed = profile.errors.find((e) => isListed(e, flag, message));
  // Its own words are kept where they are not the listed ones.
  if (listed && message === listed.message) return { error: listed.error, description: listed.message };
  const code = typeof flag === 'string' ? flag : JSON.stringify(flag);
  const error = listed?.error ?? 'platform_error';
  return typeof message === 'string'
    ? { error, description: message, platform: { code, message } }
    : { error, platform: { code } };
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

/** True when the flag, or one of the further flags, says that it failed. */
function hasFailed(
  { successValue, alsoSuccessful = {} }: Envelope,
  body: JsonObject,
  flag: Json | undefined,
): boolean {
  const failed = successValue === null ? flag !== undefined && flag !== null : flag !== successValue;
  return failed || Object.entries(alsoSuccessful).some(([path, value]) => getPath(body, path) !== value);
}

/** The data without what the envelope keeps among them. */
const ownMembers = (data: JsonObject, envelope: Envelope): JsonObject =>
  envelope.dataPath === '' ? envelopePaths(envelope).reduce(withoutPath, data) : data;

function readEnveloped(profile: Profile, status: number, body: JsonObject, envelope: Envelope): Answer {
  const { successPath, successValue, codePath = successPath, dataPath } = envelope;
  const flag = getPath(body, successPath);
  if (flag === undefined && successValue !== null) {
    const error = readFlatError(status, body);
    return error ? { kind: 'error', error } : { kind: 'malformed', reason: 'no-envelope' };
  }
  if (hasFailed(envelope, body, flag)) {
    const code = getPath(body, codePath) ?? flag ?? null;
    return { kind: 'error', error: readEnvelopeError(profile, body, envelope, code) };
  }
  if (status >= 400) return { kind: 'error', error: httpError(status) };
  const data = getPath(body, dataPath);
  if (!isObject(data)) return { kind: 'malformed', reason: 'no-data' };
  return { kind: 'success', value: ownMembers(data, envelope) };
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
