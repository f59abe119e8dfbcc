// openid-client as this login test uses it: its requests go through the dialect, bounded and recorded.
import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  type CustomFetchOptions,
  customFetch,
  enableNonRepudiationChecks,
  None,
  type ServerMetadata,
} from 'openid-client';
import { boundedFetch } from '../browser/bounded-fetch.ts';
import { networkFailureOf } from '../browser/network-failure.ts';
import { readAnswer } from '../dialect/answer.ts';
import type { Answer, HttpAnswer, HttpRequest } from '../dialect/message.ts';
import { createStandardFetch, type Observation } from '../dialect/standard-fetch.ts';
import { isLoopback } from '../loopback.ts';
import type { ClientAuthentication } from '../profile/profile.ts';
import type { DirectEndpoint } from './artefacts.ts';
import { endpointOf } from './endpoint-of.ts';
import type { Gathering } from './gathering.ts';
import type { LoginInput } from './login-input.ts';
import { signFor } from './sign.ts';

const methods: Readonly<Record<ClientAuthentication, (secret: string) => ClientAuth>> = {
  client_secret_basic: ClientSecretBasic,
  client_secret_post: ClientSecretPost,
  none: () => None(),
};

/** Of a platform without token endpoint nothing is asked there, and nothing proven. */
export const clientAuthentication = ({ profile, clientSecret }: LoginInput): ClientAuth =>
  methods[profile.token?.clientAuthentication ?? 'none'](clientSecret);

/** Statuses a Response may not have a body with (Fetch §2.2.3). */
const bodiless = new Set([204, 205, 304]);

const toRequest = (url: string, init: RequestInit): HttpRequest => ({
  url,
  method: init.method ?? 'GET',
  headers: Object.fromEntries(new Headers(init.headers)),
  body: init.body == null ? '' : String(init.body),
});

const pair = (request: HttpRequest, answer: HttpAnswer | undefined) => ({
  request,
  ...(answer ? { answer } : {}),
});

function meaningOf(gathering: Gathering, endpoint: DirectEndpoint, answer: HttpAnswer): Answer {
  const { dialect, input } = gathering.artefacts;
  if (endpoint === 'token') return dialect.token.readAnswer(answer);
  if (endpoint === 'detail' && dialect.detail) return dialect.detail.readAnswer(answer);
  if (endpoint === 'userinfo') return dialect.userinfo.readAnswer(answer);
  return readAnswer(input.profile, answer, undefined);
}

/** What an observation of the dialect is, in the recorder's words. */
function recordedFrom(gathering: Gathering, seen: Observation) {
  const { standardRequest, standardAnswer, wireRequest, wireAnswer } = seen;
  const endpoint = endpointOf(gathering.endpoints, wireRequest.url);
  const unchanged = standardRequest === wireRequest && standardAnswer === wireAnswer;
  const failure = networkFailureOf(seen.failure, wireRequest.url);
  return {
    channel: 'direct' as const,
    endpoint,
    wire: pair(wireRequest, wireAnswer),
    ...(unchanged ? {} : { standard: pair(standardRequest, standardAnswer) }),
    ...(failure ? { failure } : {}),
    ...(wireAnswer ? { meaning: meaningOf(gathering, endpoint, wireAnswer) } : {}),
  };
}

/** The fetch openid-client is given. */
export function directFetch(gathering: Gathering) {
  const { input, world, artefacts, recorder, limits, startedAt } = gathering;
  let sentAt = 0;
  let answeredAt = 0;

  const onWire = async (url: string, init: RequestInit): Promise<Response> => {
    sentAt = world.now();
    try {
      const answer = await boundedFetch(world.fetch, toRequest(url, init), world.signal, limits);
      const body = bodiless.has(answer.status) ? null : answer.body;
      return new Response(body, { status: answer.status, headers: answer.headers });
    } finally {
      answeredAt = world.now();
    }
  };

  return async (url: string, options: CustomFetchOptions): Promise<Response> => {
    // openid-client derives the redirect URI from the callback URL; the platform compares characters (RFC 9700 §2.1).
    if (options.body instanceof URLSearchParams && options.body.has('redirect_uri'))
      options.body.set('redirect_uri', input.redirectUri);
    const observe = (seen: Observation) => {
      const times = { startedAt: sentAt - startedAt, duration: answeredAt - sentAt };
      recorder.add({ ...recordedFrom(gathering, seen), ...times });
    };
    const { endpoints, memory } = gathering;
    const sign = await signFor(input, world);
    const standardFetch = createStandardFetch(artefacts.dialect, endpoints, onWire, {
      observe,
      memory,
      ...(sign ? { sign } : {}),
    });
    return standardFetch(url, options);
  };
}

const metadataFrom = ({ endpoints, artefacts }: Gathering): ServerMetadata => ({
  issuer: artefacts.issuer,
  authorization_endpoint: endpoints.authorize,
  token_endpoint: endpoints.token,
  userinfo_endpoint: endpoints.userinfo,
  ...(endpoints.jwks ? { jwks_uri: endpoints.jwks } : {}),
});

/** The client: from discovery where there was one, else from the profile's paths. Made once. */
export function configure(gathering: Gathering): Configuration {
  const { input, limits } = gathering;
  gathering.configuration ??= new Configuration(
    metadataFrom(gathering),
    input.clientId,
    { client_secret: input.clientSecret },
    clientAuthentication(input),
  );
  const { configuration } = gathering;
  configuration[customFetch] = directFetch(gathering);
  // Our own limit comes first and has a name; the library's stands behind it.
  configuration.timeout = (2 * limits.time) / 1000;
  if (isLoopback(input.platformBaseUrl)) allowInsecureRequests(configuration);
  if (input.profile.flow === 'oidc-code') enableNonRepudiationChecks(configuration);
  return configuration;
}
