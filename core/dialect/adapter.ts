// How the messages of one endpoint are turned between the standard and the platform's own.
import type { TokenEndpoint } from '../profile/profile.ts';
import { standardError, standardSuccess } from './answer.ts';
import { readBasicCredentials } from './basic-credentials.ts';
import { conformsAtToken, conformsAtUserinfo } from './conforming.ts';
import type { Dialect, Endpoints } from './dialect.ts';
import type { Answer, HttpAnswer, HttpRequest, JsonObject, Parameters } from './message.ts';
import { withBearerChallenge } from './userinfo.ts';

/** Sends what goes out on the wire; the answer as it came. */
export type Exchange = (wire: HttpRequest) => Promise<HttpAnswer>;

/** Answers a standard request by exchanges of the platform's own. Gives back the very answer where it changes nothing. */
export type Adapter = (standard: HttpRequest, exchange: Exchange) => Promise<HttpAnswer>;

/** What one message of a login leaves for the next: of the token request, for the platform that wants it at userinfo. */
export interface LoginMemory {
  code?: string;
  clientId?: string;
  redirectUri?: string;
}

export const asIs: Adapter = (standard, exchange) => exchange(standard);

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

const asCame = (answer: HttpAnswer): HttpAnswer => answer;

/** The parameters of a standard token request, the client's credentials among them. */
function tokenParameters(standard: HttpRequest): Parameters {
  const basic = readBasicCredentials(standard.headers['authorization']);
  const credentials = basic ? { client_id: basic.id, client_secret: basic.secret } : {};
  return { ...Object.fromEntries(new URLSearchParams(standard.body)), ...credentials };
}

/** Of a token request about the person, what a request about the application alone does not have. */
const ofThePerson = ['code', 'redirect_uri', 'code_verifier'];

/** The application asks in its own name (RFC 6749 §4.4). */
const ofTheApplication = (parameters: Parameters): Parameters => ({
  ...Object.fromEntries(Object.entries(parameters).filter(([name]) => !ofThePerson.includes(name))),
  grant_type: 'client_credentials',
});

/** No token endpoint: the ticket is what asks, and stands for a token of its own. */
const ticketAdapter =
  (memory: LoginMemory): Adapter =>
  async () =>
    standardSuccess({ access_token: memory.code ?? '', token_type: 'bearer' });

function exchangingAdapter(dialect: Dialect, token: TokenEndpoint, endpoint: string): Adapter {
  const conforms = conformsAtToken(token);
  const forApplication = dialect.profile.userinfo.code !== undefined;
  return async (standard, exchange) => {
    const basic = readBasicCredentials(standard.headers['authorization']);
    const authentication = basic ? 'client_secret_basic' : 'client_secret_post';
    const unchanged = conforms && !forApplication && authentication === token.clientAuthentication;
    const parameters = tokenParameters(standard);
    const sent = forApplication ? ofTheApplication(parameters) : parameters;
    const wire = unchanged
      ? standard
      : inPlaceOf(standard, dialect.token.writeRequest(endpoint, { parameters: sent }));
    const answer = await exchange(wire);
    return conforms ? answer : standardAnswer(answer, dialect.token.readAnswer(answer), asBearer, asCame);
  };
}

/** `memory` is of one login. */
export function tokenAdapter(dialect: Dialect, endpoint: string, memory: LoginMemory): Adapter {
  const { token } = dialect.profile;
  const adapter = token ? exchangingAdapter(dialect, token, endpoint) : ticketAdapter(memory);
  return (standard, exchange) => {
    const { code, client_id: clientId, redirect_uri: redirectUri } = tokenParameters(standard);
    Object.assign(memory, { code, clientId, redirectUri });
    return adapter(standard, exchange);
  };
}

const keepClaims = (claims: JsonObject): JsonObject => claims;

/** Asks for the details of whom the first answer named; the claims of both. */
async function withDetail(
  dialect: Dialect,
  endpoint: string,
  { accessToken, claims }: { accessToken: string; claims: JsonObject },
  exchange: Exchange,
): Promise<HttpAnswer> {
  const subject = String(claims['sub'] ?? '');
  const request = dialect.detail?.writeRequest(endpoint, { accessToken, subject });
  if (!request || !dialect.detail) throw new Error('no second endpoint');
  const answer = await exchange(request);
  const read = dialect.detail.readAnswer(answer);
  return standardAnswer(answer, read, (more) => ({ ...more, ...claims }), withBearerChallenge);
}

export function userinfoAdapter(
  dialect: Dialect,
  endpoints: Partial<Endpoints>,
  memory: LoginMemory,
): Adapter {
  if (conformsAtUserinfo(dialect.profile)) return asIs;
  const { userinfo: endpoint = '', detail } = endpoints;
  return async (standard, exchange) => {
    const accessToken = (standard.headers['authorization'] ?? '').replace(/^Bearer +/i, '');
    const request = { ...memory, accessToken };
    const wire = inPlaceOf(standard, dialect.userinfo.writeRequest(endpoint, request));
    const answer = await exchange(wire);
    const read = dialect.userinfo.readAnswer(answer);
    const named =
      read.kind === 'success' && typeof read.value['sub'] === 'string' && read.value['sub'] !== '';
    if (detail && named) return withDetail(dialect, detail, { accessToken, claims: read.value }, exchange);
    return standardAnswer(answer, read, keepClaims, withBearerChallenge);
  };
}
