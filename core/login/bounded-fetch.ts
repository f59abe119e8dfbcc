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

/** Rejects when `signal` aborts, even where the fetch in use does not listen to it. */
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

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
  const limit = AbortSignal.timeout(limits.time);
  const both = AbortSignal.any([signal, limit]);
  const ask = async (): Promise<BoundedAnswer> => {
    const response = await fetch(url, {
      method,
      headers,
      redirect: 'manual',
      signal: both,
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
    return await Promise.race([ask(), aborted(both)]);
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (limit.aborted) throw new NetworkError({ code: 'TIMEOUT', message: `${limits.time} ms`, url }, error);
    const failure = networkFailureOf(error, url);
    throw failure ? new NetworkError(failure, error) : error;
  }
}
