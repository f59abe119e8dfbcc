// The seam under a standard client library: its requests become the platform's own, the platform's answers standard ones.
import { type Adapter, asIs, tokenAdapter, userinfoAdapter } from './adapter.ts';
import type { Dialect, Endpoints } from './dialect.ts';
import type { HttpAnswer, HttpRequest } from './message.ts';

/** What a client library hands to `fetch`: openid-client's `CustomFetchOptions` and a `RequestInit` both fit. */
export interface StandardInit {
  readonly method?: string;
  readonly headers?: HeadersInit;
  readonly body?: BodyInit | Uint8Array | null | undefined;
  readonly redirect?: RequestRedirect;
  readonly signal?: AbortSignal | null | undefined;
}

/** One exchange on both wires. Where nothing was changed, the standard message is the very same object as the wire's. */
export interface Observation {
  readonly standardRequest: HttpRequest;
  readonly wireRequest: HttpRequest;
  readonly wireAnswer?: HttpAnswer;
  readonly standardAnswer?: HttpAnswer;
  /** What `fetch` threw; it is thrown on. */
  readonly failure?: unknown;
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const readRequest = async (
  url: string,
  { method = 'GET', headers, body }: StandardInit,
): Promise<HttpRequest> => ({
  method,
  url,
  headers: Object.fromEntries(new Headers(headers)),
  body: body === null || body === undefined ? '' : await new Response(body as BodyInit).text(),
});

const readResponse = async (response: Response): Promise<HttpAnswer> => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  body: await response.clone().text(),
});

const same = (url: string | undefined, other: string) => url !== undefined && new URL(url).href === other;

/**
 * A `fetch` for openid-client's `customFetch`. `endpoints` are those the library was told of; a request to any other
 * address (discovery, keys) and every message of a conforming platform pass through unchanged. `observe` is told of
 * each exchange once it is over. Errors of the platform become RFC 6749 §5.2 answers, at userinfo with the challenge of
 * RFC 6750 §3. Whatever `fetch` throws is thrown on.
 */
export function createStandardFetch(
  dialect: Dialect,
  endpoints: Pick<Endpoints, 'token' | 'userinfo'>,
  fetch: Fetch,
  observe?: (observation: Observation) => void,
) {
  const token = tokenAdapter(dialect, endpoints.token);
  const userinfo = userinfoAdapter(dialect, endpoints.userinfo);

  const adapterFor = (url: string, method: string): Adapter => {
    if (same(endpoints.token, url) && method === 'POST') return token;
    return same(endpoints.userinfo, url) ? userinfo : asIs;
  };

  return async (url: string, options: StandardInit): Promise<Response> => {
    const standardRequest = await readRequest(url, options);
    const adapter = adapterFor(new URL(url).href, standardRequest.method);
    const wireRequest = adapter.request(standardRequest);
    const { method, headers, body } = wireRequest;
    // A body that is a stream has been read by now; its text goes out in its place.
    const init =
      wireRequest !== standardRequest || options.body instanceof ReadableStream
        ? { ...options, method, headers, body: body || null }
        : options;

    let response: Response;
    let wireAnswer: HttpAnswer;
    try {
      response = await fetch(wireRequest.url, init as RequestInit);
      wireAnswer = await readResponse(response);
    } catch (failure) {
      observe?.({ standardRequest, wireRequest, failure });
      throw failure;
    }
    const answer = adapter.answer(wireAnswer);
    observe?.({ standardRequest, wireRequest, wireAnswer, standardAnswer: answer });
    return answer === wireAnswer ? response : new Response(answer.body, answer);
  };
}
