// The seam under a standard client library: its requests become the platform's own, the platform's answers standard ones.
import { type Adapter, asIs, type LoginMemory, tokenAdapter, userinfoAdapter } from './adapter.ts';
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

/**
 * One exchange on both wires. Where nothing was changed, the standard message is the very same object as the wire's. Of
 * two exchanges behind one standard request, the first has no standard answer.
 */
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

const same = (url: string | undefined, other: string) =>
  url !== undefined && url !== '' && new URL(url).href === other;

/** Changes a request on its way out: where a platform wants requests signed. */
export type Sign = (wire: HttpRequest, endpoint: 'token' | 'userinfo') => HttpRequest;

export interface StandardFetchOptions {
  /** Told of each exchange once it is over. */
  readonly observe?: (observation: Observation) => void;
  /** What was kept of the login so far, where the token request is not made through this very function. */
  readonly memory?: LoginMemory;
  readonly sign?: Sign;
}

/**
 * A `fetch` for openid-client's `customFetch`, for one login. `endpoints` are those the library was told of; a request
 * to any other address (discovery, keys) and every message of a conforming platform pass through unchanged. Errors of
 * the platform become RFC 6749 §5.2 answers, at userinfo with the challenge of RFC 6750 §3. Whatever `fetch` throws is
 * thrown on.
 */
export function createStandardFetch(
  dialect: Dialect,
  endpoints: Pick<Endpoints, 'token' | 'userinfo' | 'detail'>,
  fetch: Fetch,
  { observe, memory = {}, sign = (wire) => wire }: StandardFetchOptions = {},
) {
  const token = tokenAdapter(dialect, endpoints.token, memory);
  const userinfo = userinfoAdapter(dialect, endpoints, memory);

  const adapterFor = (url: string, method: string): readonly [Adapter, 'token' | 'userinfo' | undefined] => {
    if (same(endpoints.token, url) && method === 'POST') return [token, 'token'];
    return same(endpoints.userinfo, url) ? [userinfo, 'userinfo'] : [asIs, undefined];
  };

  return async (url: string, options: StandardInit): Promise<Response> => {
    const standardRequest = await readRequest(url, options);
    const [adapter, endpoint] = adapterFor(new URL(url).href, standardRequest.method);
    let seen: Observation | undefined;
    let response: Response | undefined;

    const exchange = async (unsigned: HttpRequest): Promise<HttpAnswer> => {
      if (seen) observe?.(seen);
      const wireRequest = endpoint ? sign(unsigned, endpoint) : unsigned;
      const { method, headers, body } = wireRequest;
      // A body that is a stream has been read by now; its text goes out in its place.
      const init =
        wireRequest !== standardRequest || options.body instanceof ReadableStream
          ? { ...options, method, headers, body: body || null }
          : options;
      try {
        response = await fetch(wireRequest.url, init as RequestInit);
        const wireAnswer = await readResponse(response);
        seen = { standardRequest, wireRequest, wireAnswer };
        return wireAnswer;
      } catch (failure) {
        observe?.({ standardRequest, wireRequest, failure });
        throw failure;
      }
    };

    const answer = await adapter(standardRequest, exchange);
    if (seen) observe?.({ ...seen, standardAnswer: answer });
    return response && answer === seen?.wireAnswer ? response : new Response(answer.body, answer);
  };
}
