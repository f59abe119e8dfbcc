// A request with limits: so long, so much, no redirects; the answer comes whole or not at all.
import type { HttpAnswer, HttpRequest } from '../dialect/message.ts';
import { NetworkError, networkFailureOf } from './network-failure.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Limits {
  /** Milliseconds for one request, its answer included. */
  readonly time: number;
  /** Bytes of one answer. */
  readonly size: number;
}

export const defaultLimits: Limits = { time: 10_000, size: 1024 * 1024 };

/** A signal that aborts with `outer` or when the time is up, and lets go of both afterwards. */
function limited(outer: AbortSignal, time: number) {
  const limit = AbortSignal.timeout(time);
  const controller = new AbortController();
  const stop = () => controller.abort(outer.aborted ? outer.reason : limit.reason);
  outer.addEventListener('abort', stop, { once: true });
  limit.addEventListener('abort', stop, { once: true });
  const { signal } = controller;
  return {
    signal,
    timedOut: () => limit.aborted,
    /** Rejects when the signal aborts, even where the fetch in use does not listen to it. */
    stopped: new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    }),
    release: () => {
      outer.removeEventListener('abort', stop);
      limit.removeEventListener('abort', stop);
    },
  };
}

async function readBounded(response: Response, url: string, size: number): Promise<string> {
  const tooLarge = (bytes: number) =>
    new NetworkError({ code: 'ANSWER_TOO_LARGE', message: `${bytes} > ${size}`, url });
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (announced > size) throw tooLarge(announced);
  if (!response.body) return '';
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let bytes = 0;
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > size) {
      reader.cancel().catch(() => undefined);
      throw tooLarge(bytes);
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

/** Repeated headers joined by `, `; cookies stay apart in `setCookie`. */
export interface BoundedAnswer extends HttpAnswer {
  readonly setCookie: readonly string[];
}

/** @throws NetworkError when no whole answer came; the reason of `signal` when that aborted. */
export async function boundedFetch(
  fetch: Fetch,
  request: HttpRequest,
  signal: AbortSignal,
  limits: Limits,
): Promise<BoundedAnswer> {
  const { url, method, headers, body } = request;
  signal.throwIfAborted();
  const limit = limited(signal, limits.time);
  const ask = async (): Promise<BoundedAnswer> => {
    const response = await fetch(url, {
      method,
      headers,
      redirect: 'manual',
      signal: limit.signal,
      ...(body === '' ? {} : { body }),
    });
    const text = await readBounded(response, url, limits.size);
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: text,
      setCookie: response.headers.getSetCookie(),
    };
  };
  try {
    return await Promise.race([ask(), limit.stopped]);
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (limit.timedOut())
      throw new NetworkError({ code: 'TIMEOUT', message: `${limits.time} ms`, url }, error);
    const failure = networkFailureOf(error, url);
    throw failure ? new NetworkError(failure, error) : error;
  } finally {
    limit.release();
  }
}
