// A JSON answer, with or without an envelope that carries its own success flag.
import type { Envelope, PlatformError, Profile } from '../profile/profile.ts';
import { getPath, isObject, withPath } from './dotted-path.ts';
import type { Answer, HttpAnswer, Json, JsonObject, ProtocolError } from './message.ts';

/** HTTP status of an error, RFC 6749 §5.2 and RFC 6750 §3.1. */
const standardStatus: Readonly<Record<string, number>> = {
  invalid_client: 401,
  invalid_token: 401,
  insufficient_scope: 403,
  server_error: 500,
  temporarily_unavailable: 503,
};

const jsonAnswer = (status: number, body: JsonObject): HttpAnswer => ({
  status,
  headers: {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    pragma: 'no-cache',
  },
  body: JSON.stringify(body),
});

/** How the platform writes `error`; an error the profile does not list goes out under its own name as code and message. */
function platformError(
  profile: Profile,
  { error, description, platform }: ProtocolError,
): Pick<PlatformError, 'code' | 'message'> {
  const listed = profile.errors.find((e) => e.error === error);
  return {
    code: platform?.code ?? listed?.code ?? error,
    message: platform?.message ?? description ?? listed?.message ?? error,
  };
}

export function writeSuccess(value: JsonObject, envelope: Envelope | undefined): HttpAnswer {
  if (!envelope) return jsonAnswer(200, value);
  const flagged = withPath({}, envelope.successPath, envelope.successValue);
  return jsonAnswer(200, withPath(withPath(flagged, envelope.messagePath, '成功'), envelope.dataPath, value));
}

export function writeError(
  profile: Profile,
  error: ProtocolError,
  envelope: Envelope | undefined,
): HttpAnswer {
  const status = standardStatus[error.error] ?? 400;
  if (!envelope) {
    const { description } = error;
    return jsonAnswer(status, {
      error: error.error,
      ...(description === undefined ? {} : { error_description: description }),
    });
  }
  const { code, message } = platformError(profile, error);
  const flagged = withPath({}, envelope.successPath, code);
  const body = withPath(withPath(flagged, envelope.messagePath, message), envelope.dataPath, null);
  return jsonAnswer(envelope.failureStatus === 200 ? 200 : status, body);
}

function parseJson(body: string): Json | undefined {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** The error in an envelope that says it failed. A code we only assume counts when the message agrees with it. */
function readEnvelopeError(profile: Profile, body: JsonObject, envelope: Envelope): ProtocolError {
  const code = getPath(body, envelope.successPath);
  const message = getPath(body, envelope.messagePath);
  const words = typeof message === 'string' ? message : undefined;
  const listed = profile.errors.find((e) => e.code === code && e.message === words);
  if (listed) return { error: listed.error, description: listed.message };
  return {
    error: 'platform_error',
    ...(words === undefined ? {} : { description: words }),
    platform: { code: JSON.stringify(code), ...(words === undefined ? {} : { message: words }) },
  };
}

function readFlatError(status: number, body: JsonObject): ProtocolError | undefined {
  const { error, error_description: description } = body;
  if (typeof error === 'string')
    return { error, ...(typeof description === 'string' ? { description } : {}) };
  return status >= 400 ? { error: 'platform_error', platform: { code: String(status) } } : undefined;
}

/** The members of a successful answer, out of their envelope; or the error; or why it is neither. */
export function readAnswer(profile: Profile, answer: HttpAnswer, envelope: Envelope | undefined): Answer {
  const body = parseJson(answer.body);
  if (body === undefined) return { kind: 'malformed', reason: 'not-json' };
  if (!isObject(body)) return { kind: 'malformed', reason: 'not-object' };
  if (!envelope) {
    const error = readFlatError(answer.status, body);
    return error ? { kind: 'error', error } : { kind: 'success', value: body };
  }
  const flag = getPath(body, envelope.successPath);
  if (flag === undefined) {
    const error = readFlatError(answer.status, body);
    return error ? { kind: 'error', error } : { kind: 'malformed', reason: 'no-envelope' };
  }
  if (flag !== envelope.successValue)
    return { kind: 'error', error: readEnvelopeError(profile, body, envelope) };
  const data = getPath(body, envelope.dataPath);
  return isObject(data) ? { kind: 'success', value: data } : { kind: 'malformed', reason: 'no-data' };
}
