// How the messages of one endpoint are turned between the standard and the platform's own.
import { standardError, standardSuccess } from './answer.ts';
import { readBasicCredentials } from './basic-credentials.ts';
import { conformsAtToken, conformsAtUserinfo } from './conforming.ts';
import type { Dialect } from './dialect.ts';
import type { Answer, HttpAnswer, HttpRequest, JsonObject } from './message.ts';
import { withBearerChallenge } from './userinfo.ts';

/** Each function gives back the very object it got where it changes nothing. */
export interface Adapter {
  readonly request: (request: HttpRequest) => HttpRequest;
  readonly answer: (answer: HttpAnswer) => HttpAnswer;
}

export const asIs: Adapter = { request: (request) => request, answer: (answer) => answer };

/** Headers of the body and of authentication are the dialect's to write. */
const carried = ({ headers }: HttpRequest) =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^(authorization|content-(type|length))$/.test(name)),
  );

const inPlaceOf = (standard: HttpRequest, wire: HttpRequest): HttpRequest => ({
  ...wire,
  headers: { ...carried(standard), ...wire.headers },
});

/** The standard form of what `read` makes of an answer; a malformed one stays as it came, for the caller to see. */
function standardAnswer(
  wire: HttpAnswer,
  read: Answer,
  success: (value: JsonObject) => JsonObject,
  refuse: (answer: HttpAnswer, error: string) => HttpAnswer,
): HttpAnswer {
  if (read.kind === 'malformed') return wire;
  const made =
    read.kind === 'success'
      ? standardSuccess(success(read.value))
      : refuse(standardError(read.error), read.error.error);
  const { date } = wire.headers;
  return date === undefined ? made : { ...made, headers: { ...made.headers, date } };
}

/** RFC 6749 §5.1 wants a token type; here the profile says how the token is used, whatever the platform calls its type. */
const asBearer = (value: JsonObject): JsonObject => ({ ...value, token_type: 'bearer' });

export function tokenAdapter(dialect: Dialect, endpoint: string): Adapter {
  const { token } = dialect.profile;
  const conforms = conformsAtToken(dialect.profile);
  return {
    request(standard) {
      const basic = readBasicCredentials(standard.headers['authorization']);
      const authentication = basic ? 'client_secret_basic' : 'client_secret_post';
      if (conforms && authentication === token.clientAuthentication) return standard;
      const credentials = basic ? { client_id: basic.id, client_secret: basic.secret } : {};
      const parameters = { ...Object.fromEntries(new URLSearchParams(standard.body)), ...credentials };
      return inPlaceOf(standard, dialect.token.writeRequest(endpoint, { parameters }));
    },
    answer: (wire) =>
      conforms ? wire : standardAnswer(wire, dialect.token.readAnswer(wire), asBearer, (answer) => answer),
  };
}

export function userinfoAdapter(dialect: Dialect, endpoint: string): Adapter {
  if (conformsAtUserinfo(dialect.profile)) return asIs;
  return {
    request(standard) {
      const accessToken = (standard.headers['authorization'] ?? '').replace(/^Bearer +/i, '');
      return inPlaceOf(standard, dialect.userinfo.writeRequest(endpoint, { accessToken }));
    },
    answer: (wire) =>
      standardAnswer(wire, dialect.userinfo.readAnswer(wire), (claims) => claims, withBearerChallenge),
  };
}
