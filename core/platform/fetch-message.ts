// Between the objects of fetch and the plain messages the platform works on.
import type { HttpRequest } from '../dialect/message.ts';
import type { WireAnswer } from './platform-shape.ts';

/** At most `limit` + 1 characters of the body are kept, so that the reader can tell it is too large. */
async function readBody(request: Request, limit: number): Promise<string> {
  if (!request.body) return '';
  const decoder = new TextDecoder();
  let body = '';
  for await (const chunk of request.body) {
    body += decoder.decode(chunk, { stream: true });
    if (body.length > limit) return body.slice(0, limit + 1);
  }
  return body + decoder.decode();
}

export const readFetchRequest = async (request: Request, limit: number): Promise<HttpRequest> => ({
  method: request.method,
  url: request.url,
  headers: Object.fromEntries(request.headers),
  body: await readBody(request, limit),
});

export const writeFetchResponse = ({ status, headers, body, bytes }: WireAnswer): Response =>
  new Response(bytes ?? (body === '' ? null : body), { status, headers });
